using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>A smoother with a fixed bandwidth. It can follow a stream.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStreamSmoother : ISmoother
{
    /// <summary>The half-width of a window, in the units of x.</summary>
    internal double HalfWidth { get; }

    /// <summary>The moments for a window of <paramref name="capacity"/> observations; null if windows are summed directly.</summary>
    internal StreamMoments? MomentsOf(int capacity);

    /// <summary>Updates the moments to the window. <paramref name="hasGrown"/> tells whether its last observation is new.</summary>
    internal void Follow(StreamMoments? moments, StreamWindow window, bool hasGrown);

    /// <summary>The estimate at the newest abscissa.</summary>
    internal LocalEstimate AtNewest(StreamMoments? moments, StreamWindow window);
}
