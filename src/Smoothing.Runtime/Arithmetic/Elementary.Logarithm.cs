using System;

namespace Smoothing.CompilerServices;

/// <content>
/// Logarithms: with x = 2ᵏ m, ½√2 ≤ m &lt; √2, and c the reciprocal of the multiple of 1/128 that is nearest to m, they are
/// k ln 2 − ln c + ln(1 + r) with r = cm − 1. Near x = 1 both k and ln c are zero, and nothing cancels.
/// </content>
public static partial class Elementary
{
    private static DoubleDouble ReciprocalLn10 => new(0.4342944819032518, 1.098319650216765e-17);

    /// <summary>ln x, correctly rounded in practice.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>ln x; −∞ at 0, NaN below and for NaN, ∞ at ∞.</returns>
    public static double Log(double x)
    {
        if (!(x > 0 && x < double.PositiveInfinity))
            return LogAtTheEdge(x);
        return IsDecided(QuickLog(x), QuickError, out double result) ? result : (double)DoubleDouble.Log(x);
    }

    /// <summary>log₁₀ x, correctly rounded in practice, and so exact at powers of ten.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>log₁₀ x; −∞ at 0, NaN below and for NaN, ∞ at ∞.</returns>
    public static double Log10(double x)
    {
        if (!(x > 0 && x < double.PositiveInfinity))
            return LogAtTheEdge(x);
        return IsDecided(QuickLog(x) * ReciprocalLn10, 2 * QuickError, out double result)
            ? result
            : (double)(DoubleDouble.Log(x) * ReciprocalLn10);
    }

    /// <summary>ln(1 + x), correctly rounded in practice, without cancellation near x = 0.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>ln(1 + x); −∞ at −1, NaN below and for NaN, ∞ at ∞.</returns>
    public static double Log1P(double x)
    {
        // Here x²/2 is at most half of the distance to the next double, and x³/3 breaks the tie.
        const double HalfUlpOfOne = 1.0 / (1L << 53);
        if (Math.Abs(x) <= HalfUlpOfOne)
            return x;
        if (!(x > -1 && x < double.PositiveInfinity))
            return LogAtTheEdge(x + 1);

        DoubleDouble value = DoubleDouble.Sum(1, x);
        return IsDecided(QuickLog(value), QuickError, out double result) ? result : (double)DoubleDouble.Log(value);
    }

    private static double LogAtTheEdge(double x) =>
        x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;

    /// <summary>ln v to 2⁻⁶⁵, for a positive finite number, from ln(1 + r) = r − r²/2 + … + r⁹/9.</summary>
    internal static DoubleDouble QuickLog(DoubleDouble value)
    {
        const double SqrtTwo = 1.4142135623730951;

        int k = 0;
        if (value.High < DoubleDouble.PowerOfTwo(-1022))
        {
            value = value.Scale(DoubleDouble.PowerOfTwo(54));
            k = -54;
        }

        int exponent = DoubleDouble.Exponent(value.High);
        value = value.Scale(DoubleDouble.PowerOfTwo(-(exponent / 2))).Scale(DoubleDouble.PowerOfTwo((exponent / 2) - exponent));
        k += exponent;
        if (value.High > SqrtTwo)
        {
            value = value.Scale(0.5);
            k++;
        }

        LogarithmCell cell = Logarithms.Cells[(int)((value.High * 128) + 0.5) - Logarithms.First];
        DoubleDouble product = DoubleDouble.Product(value.High, cell.Reciprocal);
        DoubleDouble r = DoubleDouble.OrderedSum(product.High - 1, product.Low + (value.Low * cell.Reciprocal));

        double z = r.High;
        DoubleDouble square = DoubleDouble.Product(z, z);
        double s = square.High;
        double series = (1.0 / 3) - (z * (1.0 / 4)) + (s * ((1.0 / 5) - (z * (1.0 / 6))
            + (s * ((1.0 / 7) - (z * (1.0 / 8)) + (s * (1.0 / 9))))));
        double tail = (r.Low - (z * r.Low) - (0.5 * square.Low)) + (z * s * series);

        // The first sum is exact: both of its terms are multiples of 2⁻⁴⁰ below 2¹⁰.
        double leading = (k * DoubleDouble.LeadingLn2) + cell.Leading;
        double trailing = (k * DoubleDouble.RemainingLn2.High) + cell.Trailing;
        DoubleDouble linear = DoubleDouble.Sum(leading, z);
        DoubleDouble quadratic = DoubleDouble.OrderedSum(linear.High, -0.5 * s);
        return DoubleDouble.OrderedSum(quadratic.High, (linear.Low + quadratic.Low) + (trailing + tail));
    }

    /// <summary>c, and −ln c in two parts, of which the leading one is a multiple of 2⁻⁴⁰.</summary>
    private readonly struct LogarithmCell
    {
        internal LogarithmCell(double reciprocal)
        {
            DoubleDouble logarithm = -DoubleDouble.Log(reciprocal);
            Reciprocal = reciprocal;
            Leading = Math.Floor(logarithm.High * (1L << 40)) / (1L << 40);
            Trailing = (double)(logarithm - Leading);
        }

        internal double Reciprocal { get; }

        internal double Leading { get; }

        internal double Trailing { get; }
    }

    private static class Logarithms
    {
        // Multiples of 1/128 from ½√2 to √2.
        internal const int First = 90, Last = 182;

        internal static readonly LogarithmCell[] Cells = AllCells();

        private static LogarithmCell[] AllCells()
        {
            var cells = new LogarithmCell[Last - First + 1];
            for (int i = First; i <= Last; i++)
                cells[i - First] = new LogarithmCell(128.0 / i);
            return cells;
        }
    }
}
