using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A density's kernel whose windows can be put together from moments; the data has no responses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISweptDensityKernel : IDensityKernel, IMomentKernel
{
}
