using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// Pseudovalues are responses whose non-robust fit is nearly the robust fit of the data. They are ŷ + c ρ r, where r = y − ŷ, ρ are the
/// bisquare weights of r, and c is the reciprocal of the mean slope of the bisquare's influence function (Huber 1973; Cleveland, Grosse and
/// Shyu 1992, Local regression models).
/// </summary>
internal static class Pseudovalues
{
    /// <summary>Replaces the fitted values by pseudovalues.</summary>
    /// <param name="y">The responses.</param>
    /// <param name="own">The weights of the observations, or none. An observation of weight 0 does not enter c.</param>
    /// <param name="robustness">ρ, finite.</param>
    /// <param name="exact">1 where the residual is zero within rounding, otherwise 0; none if the residuals have a scale.</param>
    /// <param name="scratch">Scratch memory for as many numbers as there are responses.</param>
    /// <param name="values">
    /// The fitted values; infinity where there is none. They become pseudovalues. Without a fitted value or of weight 0, an observation has
    /// none, and its place receives the response. All become NaN if half of the residuals or more are infinite.
    /// </param>
    public static void Form(
        ReadOnlySpan<double> y, ReadOnlySpan<double> own, ReadOnlySpan<double> robustness, ReadOnlySpan<double> exact,
        Span<double> scratch, Span<double> values)
    {
        int count = 0, determined = 0;
        for (int i = 0; i < y.Length; i++)
        {
            double weight = own.IsEmpty ? 1 : own[i];
            if (weight == 0)
                continue;

            scratch[count] = Math.Abs(y[i] - values[i]) * Math.Sqrt(weight);
            determined += Guard.IsFinite(values[i]) ? 1 : 0;
            count++;
        }
        double scale = count == 0 ? double.NaN : 3 * Bisquare.TwiceMedian(scratch.Slice(0, count));
        if (!Guard.IsFinite(scale))
        {
            values.Fill(double.NaN);
            return;
        }

        double slopes = 0;
        for (int i = 0; i < y.Length; i++)
        {
            double weight = own.IsEmpty ? 1 : own[i];
            if (weight == 0 || !Guard.IsFinite(values[i]))
                continue;

            // As the scale tends to 0, the slope tends to 1 within rounding. Beyond it, the influence function is flat.
            double scaled = (y[i] - values[i]) / scale;
            double slope = exact.IsEmpty ? 1 - 5 * (scaled * scaled) * weight : exact[i];
            slopes += slope * Math.Sqrt(robustness[i]);
        }
        double factor = determined / slopes;
        for (int i = 0; i < y.Length; i++)
        {
            bool hasValue = (own.IsEmpty || own[i] > 0) && Guard.IsFinite(values[i]);
            values[i] = hasValue ? values[i] + factor * robustness[i] * (y[i] - values[i]) : y[i];
        }
    }
}
