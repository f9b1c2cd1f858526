using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>A kernel of a fixed bandwidth whose windows can be put together from moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISweptKernel : ILocalKernel, IMoments
{
}
