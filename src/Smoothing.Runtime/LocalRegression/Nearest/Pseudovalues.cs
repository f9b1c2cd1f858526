using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// The responses of which a robust fit is, nearly, the fit without robustness weights: with ŷ and weights ρ that follow from the bisquare of
/// r = y − ŷ they are ŷ + c ρ r, c the reciprocal of the mean slope of the bisquare's influence (Huber 1973; Cleveland, Grosse and Shyu 1992,
/// Local regression models).
/// </summary>
internal static class Pseudovalues
{
    /// <summary>Replaces the fitted values by pseudovalues.</summary>
    /// <param name="y">The responses.</param>
    /// <param name="own">The observations' own weights, or none; one of weight 0 has no say in c.</param>
    /// <param name="robustness">ρ, finite.</param>
    /// <param name="scratch">Room for as many numbers.</param>
    /// <param name="values">The fitted values; they become pseudovalues, NaN where a residual is not finite, or half of them or more are 0.</param>
    public static void Form(ReadOnlySpan<double> y, ReadOnlySpan<double> own, ReadOnlySpan<double> robustness, Span<double> scratch, Span<double> values)
    {
        int count = 0;
        double sum = 0;
        for (int i = 0; i < y.Length; i++)
        {
            double weight = own.IsEmpty ? 1 : own[i];
            if (weight == 0)
                continue;

            scratch[count] = Math.Abs(y[i] - values[i]) * Math.Sqrt(weight);
            sum += scratch[count++];
        }
        if (count == 0 || !Guard.IsFinite(sum))
        {
            values.Fill(double.NaN);
            return;
        }

        double scale = 3 * Bisquare.TwiceMedian(scratch.Slice(0, count));
        double slopes = 0;
        for (int i = 0; i < y.Length; i++)
        {
            double weight = own.IsEmpty ? 1 : own[i];
            double share = (y[i] - values[i]) / scale;
            if (weight > 0)
                slopes += (1 - 5 * (share * share) * weight) * Math.Sqrt(robustness[i]);
        }
        double factor = count / slopes;
        for (int i = 0; i < y.Length; i++)
            values[i] += factor * robustness[i] * (y[i] - values[i]);
    }
}
