namespace Smoothing.Numerics;

/// <content>Sine and cosine of a reduced angle, by the sum formulas about t = j/64: |r| = t + d with |d| ≤ 1/128.</content>
public static partial class Elementary
{
    internal const double QuickSineError = 1.0 / (1L << 33) / (1L << 33);

    /// <summary>sin r to 2⁻⁶⁶: sin t + cos t · d, and what is small.</summary>
    internal static DoubleDouble QuickSine(DoubleDouble r)
    {
        if (r.High < 0)
            return -QuickSine(-r);

        DoubleDouble d = Nearest(r, out SineCell cell);
        (double sineTail, double cosineTail) = Tails(d);
        DoubleDouble linear = DoubleDouble.Product(cell.Cosine.High, d.High);
        DoubleDouble sum = DoubleDouble.OrderedSum(cell.Sine.High, linear.High);
        double small = (cell.Sine.High * cosineTail) + (cell.Cosine.High * sineTail);
        double low = sum.Low + (linear.Low + (cell.Sine.Low + ((cell.Cosine.Low * d.High) + small)));
        return DoubleDouble.OrderedSum(sum.High, low);
    }

    /// <summary>cos r to 2⁻⁶⁶: cos t − sin t · d, and what is small.</summary>
    internal static DoubleDouble QuickCosine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r.High < 0 ? -r : r, out SineCell cell);
        (double sineTail, double cosineTail) = Tails(d);
        DoubleDouble linear = DoubleDouble.Product(-cell.Sine.High, d.High);
        DoubleDouble sum = DoubleDouble.OrderedSum(cell.Cosine.High, linear.High);
        double small = (cell.Cosine.High * cosineTail) - (cell.Sine.High * sineTail);
        double low = sum.Low + (linear.Low + (cell.Cosine.Low + (small - (cell.Sine.Low * d.High))));
        return DoubleDouble.OrderedSum(sum.High, low);
    }

    /// <summary>sin r to about 2⁻¹⁰⁰.</summary>
    internal static DoubleDouble AccurateSine(DoubleDouble r)
    {
        if (r.High < 0)
            return -AccurateSine(-r);

        DoubleDouble d = Nearest(r, out SineCell cell);
        return (cell.Sine * CosineSeries(d)) + (cell.Cosine * SineSeries(d));
    }

    /// <summary>cos r to about 2⁻¹⁰⁰.</summary>
    internal static DoubleDouble AccurateCosine(DoubleDouble r)
    {
        DoubleDouble d = Nearest(r.High < 0 ? -r : r, out SineCell cell);
        return (cell.Cosine * CosineSeries(d)) - (cell.Sine * SineSeries(d));
    }

    /// <summary>The cell of t = j/64 nearest to r, and d = r − t.</summary>
    private static DoubleDouble Nearest(DoubleDouble r, out SineCell cell)
    {
        int j = (int)((r.High * 64) + 0.5);
        cell = Sines.Cells[j];
        return DoubleDouble.OrderedSum(r.High - (j * (1.0 / 64)), r.Low);
    }

    /// <summary>sin d − d.High and cos d − 1, from their series up to d⁷ and d⁶.</summary>
    private static (double Sine, double Cosine) Tails(DoubleDouble d)
    {
        double z = d.High, square = z * z;
        double sine = z * square * ((-1.0 / 6) + (square * ((1.0 / 120) - (square * (1.0 / 5040)))));
        double cosine = square * (-0.5 + (square * ((1.0 / 24) - (square * (1.0 / 720)))));
        return (sine + (d.Low - (0.5 * square * d.Low)), cosine - (z * d.Low));
    }

    /// <summary>sin d = d (1 − d²/(2·3) (1 − d²/(4·5) (…))): for |d| ≤ 1/64 the terms after d¹⁵ are below 2⁻¹³⁰.</summary>
    private static DoubleDouble SineSeries(DoubleDouble d)
    {
        DoubleDouble square = d * d, sum = 1;
        for (int n = 14; n >= 2; n -= 2)
            sum = 1 - (square * sum / (n * (n + 1)));
        return d * sum;
    }

    /// <summary>cos d = 1 − d²/(1·2) (1 − d²/(3·4) (…)): for |d| ≤ 1/64 the terms after d¹⁶ are below 2⁻¹³⁰.</summary>
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
        /// <summary>j/64 for j = 0, …, 63, although π/4 asks for no more than 50: the angles double from 1/64 to 1/2, and add up to all others.</summary>
        internal static readonly SineCell[] Cells = AllCells();

        private static SineCell[] AllCells()
        {
            var cells = new SineCell[64];
            cells[0] = new SineCell(0, 1);
            cells[1] = new SineCell(SineSeries(1.0 / 64), CosineSeries(1.0 / 64));
            for (int j = 2; j < 64; j++)
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
