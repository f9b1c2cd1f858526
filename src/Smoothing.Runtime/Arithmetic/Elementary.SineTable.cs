using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <content>Sine and cosine of a reduced angle, by the sum formulas about t = j/128: |r| = t + d with |d| ≤ 1/256.</content>
public static partial class Elementary
{
    /// <summary>sin r to 2⁻⁶⁵.</summary>
    internal static DoubleDouble QuickSine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r, out SineCell cell, out bool negative);
        (double sine, double cosine) = Tails(d);
        DoubleDouble value = QuickSum(cell.Sine, cell.Cosine, d.High, cosine, sine);
        return negative ? -value : value;
    }

    /// <summary>cos r to 2⁻⁶⁵.</summary>
    internal static DoubleDouble QuickCosine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r, out SineCell cell, out _);
        (double sine, double cosine) = Tails(d);
        return QuickSum(cell.Cosine, -cell.Sine, d.High, cosine, sine);
    }

    /// <summary>tan r to 3 · 2⁻⁶⁵, or in an odd quadrant tan(r + π/2) = −cos r / sin r.</summary>
    internal static DoubleDouble QuickTangent(DoubleDouble r, bool odd)
    {
        DoubleDouble d = Nearest(r, out SineCell cell, out bool negative);
        (double sine, double cosine) = Tails(d);
        DoubleDouble s = QuickSum(cell.Sine, cell.Cosine, d.High, cosine, sine);
        DoubleDouble c = QuickSum(cell.Cosine, -cell.Sine, d.High, cosine, sine);
        DoubleDouble value = odd ? c / s : s / c;
        return negative == odd ? value : -value;
    }

    /// <summary>sin r to about 2⁻¹⁰⁰.</summary>
    internal static DoubleDouble AccurateSine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r, out SineCell cell, out bool negative);
        DoubleDouble value = (cell.Sine * CosineSeries(d)) + (cell.Cosine * SineSeries(d));
        return negative ? -value : value;
    }

    /// <summary>cos r to about 2⁻¹⁰⁰.</summary>
    internal static DoubleDouble AccurateCosine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r, out SineCell cell, out _);
        return (cell.Cosine * CosineSeries(d)) - (cell.Sine * SineSeries(d));
    }

    /// <summary>The cell of t = j/128 nearest to |r|, and d = |r| − t.</summary>
    private static DoubleDouble Nearest(DoubleDouble r, out SineCell cell, out bool negative)
    {
        negative = r.High < 0;
        if (negative)
            r = -r;
        int j = (int)((r.High * 128) + 0.5);
        cell = Sines.Cells[j];
        return DoubleDouble.OrderedSum(r.High - (j * (1.0 / 128)), r.Low);
    }

    /// <summary>a cos d + b sin d, |a| &gt; |b d| or a = 0: a + b d.High is summed exactly, what the tails add is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble QuickSum(DoubleDouble a, DoubleDouble b, double d, double cosineTail, double sineTail)
    {
        DoubleDouble linear = DoubleDouble.Product(b.High, d);
        DoubleDouble sum = DoubleDouble.OrderedSum(a.High, linear.High);
        double small = (a.High * cosineTail) + (b.High * sineTail);
        double low = sum.Low + (linear.Low + (a.Low + ((b.Low * d) + small)));
        return DoubleDouble.OrderedSum(sum.High, low);
    }

    /// <summary>sin d − d.High and cos d − 1, from their series up to d⁷ and d⁶.</summary>
    private static (double Sine, double Cosine) Tails(DoubleDouble d)
    {
        double z = d.High, square = z * z;
        double sine = z * square * ((-1.0 / 6) + (square * ((1.0 / 120) - (square * (1.0 / 5040)))));
        double cosine = square * (-0.5 + (square * ((1.0 / 24) - (square * (1.0 / 720)))));
        return (sine + (d.Low - (0.5 * square * d.Low)), cosine - (z * d.Low));
    }

    /// <summary>sin d = d (1 − d²/(2·3) (1 − d²/(4·5) (…))): for |d| ≤ 1/128 the terms after d¹⁵ are below 2⁻¹³⁰.</summary>
    private static DoubleDouble SineSeries(DoubleDouble d)
    {
        DoubleDouble square = d * d, sum = 1;
        for (int n = 14; n >= 2; n -= 2)
            sum = 1 - (square * sum / (n * (n + 1)));
        return d * sum;
    }

    /// <summary>cos d = 1 − d²/(1·2) (1 − d²/(3·4) (…)): for |d| ≤ 1/128 the terms after d¹⁶ are below 2⁻¹³⁰.</summary>
    private static DoubleDouble CosineSeries(DoubleDouble d)
    {
        DoubleDouble square = d * d, sum = 1;
        for (int n = 15; n >= 1; n -= 2)
            sum = 1 - (square * sum / (n * (n + 1)));
        return sum;
    }

    private readonly struct SineCell
    {
        internal SineCell(DoubleDouble sine, DoubleDouble cosine) => (Sine, Cosine) = (sine, cosine);

        internal DoubleDouble Sine { get; }

        internal DoubleDouble Cosine { get; }
    }

    private static class Sines
    {
        /// <summary>
        /// sin and cos of j/128 for j = 0, …, 127. π/4 needs only j ≤ 101. The angles 1/128, 1/64, …, 1/2 follow by doubling, and their
        /// sums give all others.
        /// </summary>
        internal static readonly SineCell[] Cells = AllCells();

        private static SineCell[] AllCells()
        {
            var cells = new SineCell[128];
            cells[0] = new SineCell(0, 1);
            cells[1] = new SineCell(SineSeries(1.0 / 128), CosineSeries(1.0 / 128));
            for (int j = 2; j < 128; j++)
            {
                int remainder = j & (j - 1);
                cells[j] = remainder == 0 ? Sum(cells[j / 2], cells[j / 2]) : Sum(cells[remainder], cells[j - remainder]);
            }

            return cells;
        }

        private static SineCell Sum(SineCell a, SineCell b) =>
            new((a.Sine * b.Cosine) + (a.Cosine * b.Sine), (a.Cosine * b.Cosine) - (a.Sine * b.Sine));
    }
}
