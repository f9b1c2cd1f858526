using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>A smoother that can follow a stream: its windows have a bandwidth.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStreamSmoother : ISmoother
{
    /// <summary>How far a window reaches, in the units of x.</summary>
    internal double HalfWidth { get; }

    /// <summary>The moments that follow a window of so many observations; null where each window is summed up by itself.</summary>
    internal StreamMoments? MomentsOf(int capacity);

    /// <summary>Brings the moments to the window, whose last observation may be new.</summary>
    internal void Follow(StreamMoments? moments, StreamWindow window, bool hasGrown);

    /// <summary>The estimate at the newest abscissa.</summary>
    internal LocalEstimate AtNewest(StreamMoments? moments, StreamWindow window);
}
