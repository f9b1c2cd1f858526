using System;

namespace Smoothing.CompilerServices;

/// <content>
/// Sine, cosine and tangent. x = q π/2 + r with |r| ≤ π/4, and the quadrant q determines the function of r and its sign.
/// </content>
public static partial class Elementary
{
    /// <summary>sin x, correctly rounded in practice however large x is.</summary>
    /// <param name="x">An angle in radians.</param>
    /// <returns>sin x; NaN for ±∞ and NaN.</returns>
    public static double Sin(double x)
    {
        // x³/6 is less than half of the distance to the next double.
        if (Math.Abs(x) <= 1.0 / (1 << 26))
            return x;
        if (!(Math.Abs(x) < double.PositiveInfinity))
            return double.NaN;

        DoubleDouble r = ReduceByHalfPi(Math.Abs(x), out int quadrant);
        double value = (quadrant & 1) == 0 ? Sine(r) : Cosine(r);
        return ((quadrant & 2) != 0) == (x < 0) ? value : -value;
    }

    /// <summary>cos x, correctly rounded in practice however large x is.</summary>
    /// <param name="x">An angle in radians.</param>
    /// <returns>cos x; NaN for ±∞ and NaN.</returns>
    public static double Cos(double x)
    {
        // x²/2 is less than half of the distance from 1 to the double below.
        if (Math.Abs(x) <= 1.0 / (1 << 27))
            return 1;
        if (!(Math.Abs(x) < double.PositiveInfinity))
            return double.NaN;

        DoubleDouble r = ReduceByHalfPi(Math.Abs(x), out int quadrant);
        double value = (quadrant & 1) == 0 ? Cosine(r) : Sine(r);
        return ((quadrant + 1) & 2) == 0 ? value : -value;
    }

    /// <summary>tan x, correctly rounded in practice however large x is.</summary>
    /// <param name="x">An angle in radians.</param>
    /// <returns>tan x; NaN for ±∞ and NaN.</returns>
    public static double Tan(double x)
    {
        // x³/3 is less than half of the distance to the next double.
        if (Math.Abs(x) <= 1.0 / (1 << 27))
            return x;
        if (!(Math.Abs(x) < double.PositiveInfinity))
            return double.NaN;

        DoubleDouble r = ReduceByHalfPi(Math.Abs(x), out int quadrant);
        double value = Tangent(r, (quadrant & 1) != 0);
        return x < 0 ? -value : value;
    }

    private static double Sine(DoubleDouble r) =>
        IsDecided(QuickSine(r), QuickError, out double result) ? result : (double)AccurateSine(r);

    private static double Cosine(DoubleDouble r) =>
        IsDecided(QuickCosine(r), QuickError, out double result) ? result : (double)AccurateCosine(r);

    /// <summary>tan r, or in an odd quadrant tan(r + π/2) = −cos r / sin r.</summary>
    private static double Tangent(DoubleDouble r, bool odd)
    {
        if (IsDecided(QuickTangent(r, odd), 3 * QuickError, out double result))
            return result;
        return (double)(odd ? AccurateCosine(r) / -AccurateSine(r) : AccurateSine(r) / AccurateCosine(r));
    }
}
