using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// The predictions of a fit: its estimates within the range of the data, and an <see cref="Extrapolation"/> beyond it.
/// </summary>
internal static class Prediction
{
    /// <summary>The value at one target.</summary>
    public static double Value<TSmoother>(in Sample sample, TSmoother smoother, double at, Extrapolation beyond)
        where TSmoother : struct, ISmoother
    {
        if (Covers(sample, at))
            return smoother.At(sample, at, withNorm: false).Value;

        var ends = default(EndEstimates);
        return Beyond(sample, smoother, at, beyond, ref ends);
    }

    /// <summary>The slope at one target.</summary>
    public static double Slope<TSmoother>(in Sample sample, TSmoother smoother, double at, Extrapolation beyond)
        where TSmoother : struct, ISmoother
    {
        bool isCovered = Covers(sample, at);
        if (!isCovered && (beyond == Extrapolation.NaN || sample.X.IsEmpty))
            return double.NaN;

        double slope = smoother.At(sample, isCovered ? at : End(sample, at), withNorm: false).Slope;
        return isCovered || beyond == Extrapolation.Linear || double.IsNaN(slope) ? slope : 0;
    }

    /// <summary>The values at many targets in any order; <paramref name="fitted"/> may be <paramref name="at"/> itself.</summary>
    public static void Values<TSmoother>(
        in Sample sample, TSmoother smoother, ReadOnlySpan<double> at, Span<double> fitted, Extrapolation beyond)
        where TSmoother : struct, ISmoother
    {
        var ends = default(EndEstimates);
        for (int j = 0; j < at.Length;)
        {
            int covered = Covered(sample, at.Slice(j));
            if (covered > 0)
                smoother.Smooth(sample, at.Slice(j, covered), fitted.Slice(j, covered));
            for (j += covered; j < at.Length && !Covers(sample, at[j]); j++)
                fitted[j] = Beyond(sample, smoother, at[j], beyond, ref ends);
        }
    }

    /// <summary>Whether a target lies within the range of the data.</summary>
    public static bool Covers(in Sample sample, double at) =>
        !sample.X.IsEmpty && at >= sample.X[0] && at <= sample.X[sample.X.Length - 1];

    // The number of leading targets within the range of the data.
    private static int Covered(in Sample sample, ReadOnlySpan<double> at)
    {
        int count = 0;
        while (count < at.Length && Covers(sample, at[count]))
            count++;
        return count;
    }

    // The end of the data that is nearest to a target beyond the range.
    private static double End(in Sample sample, double at) => at < sample.X[0] ? sample.X[0] : sample.X[sample.X.Length - 1];

    private static double Beyond<TSmoother>(in Sample sample, TSmoother smoother, double at, Extrapolation beyond, ref EndEstimates ends)
        where TSmoother : struct, ISmoother
    {
        if (beyond == Extrapolation.NaN || sample.X.IsEmpty)
            return double.NaN;

        double end = End(sample, at);
        LocalEstimate estimate = (at < end ? ends.Lowest : ends.Highest) ?? smoother.At(sample, end, withNorm: false);
        if (at < end)
            ends.Lowest = estimate;
        else
            ends.Highest = estimate;
        return beyond == Extrapolation.Nearest ? estimate.Value : estimate.Value + estimate.Slope * (at - end);
    }

    /// <summary>The estimates at the two ends of the data. Each is computed at its first use.</summary>
    private struct EndEstimates
    {
        public LocalEstimate? Lowest;
        public LocalEstimate? Highest;
    }
}
