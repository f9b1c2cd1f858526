using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>A local regression's kernel whose windows can be put together from moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISweptKernel : ILocalKernel, IMomentKernel
{
}
