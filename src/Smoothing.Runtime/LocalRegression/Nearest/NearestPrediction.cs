using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The predictions of a fit over the nearest observations: its estimates within the range of the data, and beyond it what was asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NearestPrediction
{
    /// <summary>The value at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    /// <returns>The value.</returns>
    public static double Value<TKernel>(in Sample sample, double span, double at, Extrapolation beyond)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (LocalPrediction.Covers(sample, at))
            return NearestRegression.At<TKernel>(sample, span, at, withNorm: false).Value;
        if (beyond == Extrapolation.NaN || sample.X.IsEmpty)
            return double.NaN;

        double end = LocalPrediction.End(sample, at);
        return LocalPrediction.Beyond(NearestRegression.At<TKernel>(sample, span, end, withNorm: false), at, end, beyond);
    }

    /// <summary>The slope at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    /// <returns>The slope.</returns>
    public static double Slope<TKernel>(in Sample sample, double span, double at, Extrapolation beyond)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        bool isCovered = LocalPrediction.Covers(sample, at);
        if (!isCovered && (beyond == Extrapolation.NaN || sample.X.IsEmpty))
            return double.NaN;

        double slope = NearestRegression.At<TKernel>(sample, span, isCovered ? at : LocalPrediction.End(sample, at), withNorm: false).Slope;
        return isCovered || beyond == Extrapolation.Linear || double.IsNaN(slope) ? slope : 0;
    }

    /// <summary>The values at many targets.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <param name="beyond">What is predicted beyond the range of the data.</param>
    public static void Smooth<TKernel>(in Sample sample, double span, ReadOnlySpan<double> at, Span<double> fitted, Extrapolation beyond)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        for (int j = 0; j < at.Length;)
        {
            int covered = LocalPrediction.Covered(sample, at.Slice(j));
            if (covered > 0)
                NearestRegression.Smooth<TKernel>(sample, span, at.Slice(j, covered), fitted.Slice(j, covered));
            for (j += covered; j < at.Length && !LocalPrediction.Covers(sample, at[j]); j++)
                fitted[j] = Value<TKernel>(sample, span, at[j], beyond);
        }
    }
}
