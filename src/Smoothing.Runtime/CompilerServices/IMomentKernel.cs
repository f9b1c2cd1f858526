using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A kernel at a bandwidth whose windows can be put together from moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMomentKernel : IScaledKernel, IMoments
{
}
