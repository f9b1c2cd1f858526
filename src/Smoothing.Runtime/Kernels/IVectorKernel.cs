#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Runtime.Intrinsics;

namespace Smoothing.CompilerServices;

/// <summary>A kernel of several distances at once. Each lane has the bits of <see cref="IKernel.Weight"/>.</summary>
/// <remarks>
/// It is an interface of its own, because code that was compiled for .NET Standard implements <see cref="IKernel"/> without vectors
/// and must load on this assembly.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IVectorKernel : IKernel
{
    /// <summary>The kernel of eight distances.</summary>
    /// <param name="u">The distances, in bandwidths.</param>
    /// <returns>K of each.</returns>
    Vector512<double> Weight(Vector512<double> u);

    /// <summary>The kernel of two distances.</summary>
    /// <param name="u">The distances, in bandwidths.</param>
    /// <returns>K of each.</returns>
    Vector128<double> Weight(Vector128<double> u);
}
#endif
