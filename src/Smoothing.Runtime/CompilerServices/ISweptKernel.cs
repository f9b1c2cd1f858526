using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A local regression's kernel whose windows can be put together from moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISweptKernel : ILocalKernel, IMomentKernel
{
}
