using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A kernel whose bandwidth is chosen while the program runs.</summary>
/// <typeparam name="TKernel">The kernel's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWithBandwidth<TKernel>
    where TKernel : struct, IWithBandwidth<TKernel>
{
    /// <summary>The kernel at a bandwidth.</summary>
    /// <param name="bandwidth">
    /// h, in the units of x, positive; in a fit over the nearest observations the distance of the farthest of them.
    /// </param>
    /// <returns>The kernel.</returns>
    TKernel WithBandwidth(double bandwidth);
}
