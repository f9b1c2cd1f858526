using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The predictions of a fitted local regression: its estimates within the range of the data, and beyond it what was asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LocalPrediction
{
    /// <summary>The value at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    /// <returns>The value.</returns>
    public static double Value<TKernel>(in Sample sample, in TKernel kernel, double at, Extrapolation beyond)
        where TKernel : struct, ILocalKernel
    {
        if (Covers(sample, at))
            return LocalEstimator.At(sample, kernel, at, withNorm: false).Value;

        var ends = default(EndEstimates);
        return Beyond(sample, kernel, at, beyond, ref ends);
    }

    /// <summary>The slope at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    /// <returns>The slope.</returns>
    public static double Slope<TKernel>(in Sample sample, in TKernel kernel, double at, Extrapolation beyond)
        where TKernel : struct, ILocalKernel
    {
        if (Covers(sample, at))
            return LocalEstimator.At(sample, kernel, at, withNorm: false).Slope;
        if (beyond == Extrapolation.NaN || sample.X.IsEmpty)
            return double.NaN;

        double slope = LocalEstimator.At(sample, kernel, End(sample, at), withNorm: false).Slope;
        return beyond == Extrapolation.Linear || double.IsNaN(slope) ? slope : 0;
    }

    /// <summary>The values at many targets, from windows that share moments.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    public static void Sweep<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted, Extrapolation beyond)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        var ends = default(EndEstimates);
        for (int j = 0; j < at.Length;)
        {
            int covered = Covered(sample, at.Slice(j));
            if (covered > 0)
                LocalEstimator.Sweep(sample, kernel, at.Slice(j, covered), fitted.Slice(j, covered));
            for (j += covered; j < at.Length && !Covers(sample, at[j]); j++)
                fitted[j] = Beyond(sample, kernel, at[j], beyond, ref ends);
        }
    }

    /// <summary>The values at many targets, each from the sums of its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    public static void Direct<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted, Extrapolation beyond)
        where TKernel : struct, ILocalKernel
    {
        var ends = default(EndEstimates);
        for (int j = 0; j < at.Length;)
        {
            int covered = Covered(sample, at.Slice(j));
            if (covered > 0)
                LocalEstimator.Direct(sample, kernel, at.Slice(j, covered), fitted.Slice(j, covered));
            for (j += covered; j < at.Length && !Covers(sample, at[j]); j++)
                fitted[j] = Beyond(sample, kernel, at[j], beyond, ref ends);
        }
    }

    /// <summary>Whether a target lies within the range of the data.</summary>
    internal static bool Covers(in Sample sample, double at) =>
        !sample.X.IsEmpty && at >= sample.X[0] && at <= sample.X[sample.X.Length - 1];

    /// <summary>How many of the first targets do.</summary>
    internal static int Covered(in Sample sample, ReadOnlySpan<double> at)
    {
        int count = 0;
        while (count < at.Length && Covers(sample, at[count]))
            count++;
        return count;
    }

    /// <summary>The end of the data nearest to a target beyond it.</summary>
    internal static double End(in Sample sample, double at) => at < sample.X[0] ? sample.X[0] : sample.X[sample.X.Length - 1];

    private static double Beyond<TKernel>(in Sample sample, in TKernel kernel, double at, Extrapolation beyond, ref EndEstimates ends)
        where TKernel : struct, ILocalKernel
    {
        if (beyond == Extrapolation.NaN || sample.X.IsEmpty)
            return double.NaN;

        double end = End(sample, at);
        LocalEstimate estimate = (at < end ? ends.Lowest : ends.Highest) ?? LocalEstimator.At(sample, kernel, end, withNorm: false);
        if (at < end)
            ends.Lowest = estimate;
        else
            ends.Highest = estimate;
        return Beyond(estimate, at, end, beyond);
    }

    /// <summary>What an estimate at an end of the data says of a target beyond it.</summary>
    internal static double Beyond(in LocalEstimate estimate, double at, double end, Extrapolation beyond) =>
        beyond == Extrapolation.Nearest ? estimate.Value : estimate.Value + estimate.Slope * (at - end);

    /// <summary>The estimates at the two ends of the data, once they were asked for.</summary>
    private struct EndEstimates
    {
        public LocalEstimate? Lowest;
        public LocalEstimate? Highest;
    }
}
