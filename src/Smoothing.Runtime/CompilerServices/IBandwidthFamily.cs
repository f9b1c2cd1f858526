using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A kernel that can be had with any bandwidth.</summary>
/// <typeparam name="TKernel">The kernel's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBandwidthFamily<TKernel>
    where TKernel : struct, ILocalKernel
{
    /// <summary>The kernel with a bandwidth.</summary>
    /// <param name="bandwidth">h, in the units of x, positive; of a fit over the nearest observations the distance of the farthest of them.</param>
    /// <returns>The kernel.</returns>
    TKernel With(double bandwidth);
}
