using System;
using System.Buffers;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Windows;

namespace Smoothing.Sweep;

/// <summary>
/// Gaussian sums over a sample at its own observations: the fast Gauss transform (Greengard and Strain 1991). The boxes of a grid divide
/// the sample. Of the observations of a box it keeps Aₚ = Σ sᵖ/p!, s = (xᵢ − b)/h, with b the middle of the box. About the middle c of
/// another box, the sum of exp(−u²/2) has the derivatives D_n = Σ Σₚ (−1)ᵖ Aₚ Heₚ₊ₙ(d) exp(−d²/2), d = (b − c)/h, over all boxes b.
/// The cost is O(n) for every bandwidth.
/// </summary>
/// <remarks>
/// A box is at most half a bandwidth wide, or 1/√2 for the square of the kernel. Since |Heₙ(d) exp(−d²/2)| ≤ 1.09 √n! exp(−d²/4), the
/// remainder of either series is below 2⁻⁵³ of the number of observations. Middles of boxes are exact, and so are distances from them.
/// </remarks>
internal ref struct GaussianTransform
{
    /// <summary>The largest width of a box, in bandwidths.</summary>
    public const double LargestWidth = 0.5;

    /// <summary>The number of terms of a series.</summary>
    public const int Terms = 20;

    // Derivatives up to the sixth, rounded up to whole vectors.
    private const int Derivatives = Terms + 12;

    private const int Row = Terms + Derivatives + 4;

    // Beyond 10.5 bandwidths no kernel counts. A box is wider than a quarter of a bandwidth.
    private const int MostReach = 42;

    private const int Boxes = 2 * MostReach + 1;

    // The number of the box, its Aₚ, and those of the responses.
    private const int BoxSize = 1 + 2 * Terms;

    private const int Size = Boxes * BoxSize + (MostReach + 1) * Row + 4 * Derivatives + Terms + 3 * Batch.Size;

    // Sums over boxes take as long as this number of pairs of observations for each box.
    private const double PairsPerBox = 2000;

    private static readonly double[] Factorials = FirstFactorials();

    private readonly ReadOnlySpan<double> _x;
    private readonly ReadOnlySpan<double> _y;
    private readonly double _width;
    private readonly double _perBandwidth;
    private readonly int _reach;
    private readonly double[] _memory;
    private readonly Span<double> _boxes;
    private readonly Span<double> _hermite;
    private readonly Span<double> _right;
    private readonly Span<double> _left;
    private readonly Span<double> _series;
    private readonly Span<double> _places;
    private readonly Span<double> _powers;
    private readonly Span<double> _responses;
    private int _gathered;
    private double _box;

    /// <summary>Prepares the sums. Rents memory from the shared pool until <see cref="Dispose"/>.</summary>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="y">Its responses; empty for none.</param>
    /// <param name="width">The width of a box, from <see cref="BoxWidth"/>.</param>
    /// <param name="bandwidth">h.</param>
    /// <param name="halfWidth">The distance from which on the kernel does not count, at most 10.5 h.</param>
    public GaussianTransform(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double width, double bandwidth, double halfWidth)
    {
        _x = x;
        _y = y;
        _width = width;
        _perBandwidth = 1 / bandwidth;
        _reach = (int)Math.Ceiling(halfWidth / width);
        _memory = ArrayPool<double>.Shared.Rent(Size);
        var scratch = new Scratch(_memory);
        _boxes = scratch.Take(Boxes * BoxSize);
        _hermite = scratch.Take((MostReach + 1) * Row);
        _right = scratch.Take(2 * Derivatives);
        _left = scratch.Take(2 * Derivatives);
        _series = scratch.Take(Terms);
        _places = scratch.Take(Batch.Size);
        _powers = scratch.Take(Batch.Size);
        _responses = scratch.Take(Batch.Size);
        _gathered = 0;
        _box = 0;
        Start = End = 0;
        for (int k = 0; k < Boxes; k++)
            _boxes[k * BoxSize] = double.NaN;
        for (int k = 0; k <= _reach; k++)
            Hermite(k * width * _perBandwidth, _hermite.Slice(k * Row, Row));
    }

    /// <summary>The first observation of the present box.</summary>
    public int Start { get; private set; }

    /// <summary>One past its last observation.</summary>
    public int End { get; private set; }

    private readonly int Series => _y.IsEmpty ? 1 : 2;

    /// <summary>
    /// The width of a box: the largest power of two that is at most half a bandwidth. NaN if the boxes cannot be numbered exactly.
    /// </summary>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="bandwidth">h.</param>
    public static double BoxWidth(ReadOnlySpan<double> x, double bandwidth)
    {
        double width = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(LargestWidth * bandwidth) & ~((1L << 52) - 1));
        double last = Math.Max(Math.Abs(x[0]), Math.Abs(x[x.Length - 1])) / width;
        return last < 1L << 51 && Guard.IsFinite(1 / width) ? width : double.NaN;
    }

    /// <summary>Whether sums over boxes cost less than sums over pairs of observations.</summary>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="width">The width of a box, or NaN.</param>
    /// <param name="halfWidth">The distance from which on pairs do not count.</param>
    public static bool IsFaster(ReadOnlySpan<double> x, double width, double halfWidth)
    {
        if (double.IsNaN(width))
            return false;
        if (SweepCostModel.Forced is { } forced)
            return forced;

        double pairs = 0;
        int boxes = 0, first = 0, last = 0;
        for (int start = 0, end; start < x.Length; start = end, boxes++)
        {
            end = WindowBounds.FirstFrom(x, (Math.Floor(x[start] / width) + 1) * width, 0, start);
            first = WindowBounds.FirstAbove(x, x[start], -halfWidth, first);
            last = WindowBounds.FirstFrom(x, x[start], halfWidth, Math.Max(first, last));
            pairs += (double)(end - start) * (last - first);
        }
        return pairs > PairsPerBox * boxes;
    }

    /// <summary>Moves on to the next box that has observations, and sums there.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        Start = End;
        if (Start == _x.Length)
            return false;

        _box = Math.Floor(_x[Start] / _width);
        End = EndOf(_box, Start);
        while (_gathered < _x.Length)
        {
            double box = Math.Floor(_x[_gathered] / _width);
            if (box > _box + _reach)
                break;
            int end = EndOf(box, _gathered);
            Gather(box, _gathered, end);
            _gathered = end;
        }
        Expand();
        return true;
    }

    /// <summary>The sum over the observations of the present box of Σⱼ He(u) exp(−u²/2), with He of the given order, at most 6.</summary>
    public readonly double SumOfDerivatives(int order)
    {
        ReadOnlySpan<double> own = _boxes.Slice(Place(_box) * BoxSize + 1, Terms);
        double sum = 0;
        for (int k = 0; k < Terms; k++)
            sum += own[k] * _right[order + k];
        return sum;
    }

    /// <summary>The sum over the observations of the present box of yᵢ Σⱼ yⱼ He(u) exp(−u²/2), with He of the given order, at most 6.</summary>
    public readonly double SumOfDerivativesOfResponses(int order)
    {
        ReadOnlySpan<double> own = _boxes.Slice(Place(_box) * BoxSize + 1 + Terms, Terms);
        double sum = 0;
        for (int k = 0; k < Terms; k++)
            sum += own[k] * _right[Derivatives + order + k];
        return sum;
    }

    /// <summary>The sums S₀ … S₂ₚ, T₀ … Tₚ of the kernel exp(−u²/2) about some targets, Sⱼ = Σ w uʲ and Tⱼ = Σ w uʲ y.</summary>
    /// <param name="start">The first target, an observation of the present box.</param>
    /// <param name="count">The number of targets, at most <see cref="Batch.Size"/>.</param>
    /// <param name="degree">p, at most 3.</param>
    /// <param name="sums">Receives the sums in columns of <see cref="Batch.Size"/>; without responses only S₀ … S₂ₚ.</param>
    public readonly void Sum(int start, int count, int degree, scoped Span<double> sums)
    {
        Span<double> places = _places;
        var centres = Simd.Create((_box + 0.5) * _width);
        places.Clear();
        _x.Slice(start, count).CopyTo(places);
        for (int i = 0; i < count; i += Simd.Width)
            Simd.Store((Simd.Load(places, i) - centres) * _perBandwidth, places, i);

        int powers = 2 * degree + 1;
        for (int order = 0; order < powers; order++)
            Evaluate(_right.Slice(order), count, sums.Slice(order * Batch.Size));
        Powers(count, powers, sums);
        if (_y.IsEmpty)
            return;

        Span<double> responses = sums.Slice(powers * Batch.Size);
        for (int order = 0; order <= degree; order++)
            Evaluate(_right.Slice(Derivatives + order), count, responses.Slice(order * Batch.Size));
        Powers(count, degree + 1, responses);
    }

    /// <summary>Returns the memory to the pool.</summary>
    public readonly void Dispose() => ArrayPool<double>.Shared.Return(_memory);

    // Heₙ(d) exp(−d²/2) by the recurrence Heₙ₊₁ = d Heₙ − n Heₙ₋₁.
    private static void Hermite(double d, Span<double> row)
    {
        row[0] = Elementary.Exp(-0.5 * d * d);
        row[1] = d * row[0];
        for (int n = 1; n + 1 < row.Length; n++)
            row[n + 1] = d * row[n] - n * row[n - 1];
    }

    // Powers of u from Hermite polynomials: u² = He₂ + 1, u³ = He₃ + 3u, u⁴ = He₄ + 6He₂ + 3, and so on.
    private static void Powers(int count, int columns, Span<double> sums)
    {
        for (int i = 0; i < count; i += Simd.Width)
        {
            for (int order = columns - 1; order >= 2; order--)
            {
                var sum = Simd.Load(sums, order * Batch.Size + i);
                double factor = 1;
                for (int lower = order - 2, pairs = 1; lower >= 0; lower -= 2, pairs++)
                {
                    factor = factor * (lower + 2) * (lower + 1) / (2 * pairs);
                    sum += Simd.Load(sums, lower * Batch.Size + i) * factor;
                }
                Simd.Store(sum, sums, order * Batch.Size + i);
            }
        }
    }

    private static int Place(double box) => (int)(box - Boxes * Math.Floor(box / Boxes));

    private readonly int EndOf(double box, int start) => WindowBounds.FirstFrom(_x, (box + 1) * _width, 0, start);

    // Computes Aₚ of a box.
    private readonly void Gather(double box, int start, int end)
    {
        Span<double> into = _boxes.Slice(Place(box) * BoxSize, BoxSize);
        Span<double> places = _places, powers = _powers, responses = _responses;
        var centres = Simd.Create((box + 0.5) * _width);
        into.Clear();
        into[0] = box;
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            places.Clear();
            _x.Slice(start, count).CopyTo(places);
            powers.Fill(1);
            for (int i = 0; i < count; i += Simd.Width)
                Simd.Store((Simd.Load(places, i) - centres) * _perBandwidth, places, i);
            AddPowers(places, powers, count, into.Slice(1, Terms));
            if (_y.IsEmpty)
                continue;

            responses.Clear();
            _y.Slice(start, count).CopyTo(responses);
            AddPowers(places, responses, count, into.Slice(1 + Terms, Terms));
        }
        for (int p = 2; p < Terms; p++)
        {
            into[1 + p] /= Factorials[p];
            into[1 + Terms + p] /= Factorials[p];
        }
    }

    private static void AddPowers(ReadOnlySpan<double> places, Span<double> powers, int count, Span<double> sums)
    {
        sums[0] += PrefixSums.Sum(powers.Slice(0, count));
        for (int p = 1; p < Terms; p++)
        {
            for (int i = 0; i < count; i += Simd.Width)
                Simd.Store(Simd.Load(powers, i) * Simd.Load(places, i), powers, i);
            sums[p] += PrefixSums.Sum(powers.Slice(0, count));
        }
    }

    // Computes D_n. Heₙ is even or odd like n, so that boxes on the left use the table of those on the right.
    private readonly void Expand()
    {
        _right.Clear();
        _left.Clear();
        int place = Place(_box - _reach);
        for (int k = -_reach; k <= _reach; k++)
        {
            ReadOnlySpan<double> box = _boxes.Slice(place * BoxSize, BoxSize);
            place = place + 1 == Boxes ? 0 : place + 1;
            if (box[0] != _box + k)
                continue;

            ReadOnlySpan<double> row = _hermite.Slice(Math.Abs(k) * Row, Row);
            for (int series = 0; series < Series; series++)
            {
                ReadOnlySpan<double> from = box.Slice(1 + series * Terms, Terms);
                if (k < 0)
                    Add(from, row, 1, _left.Slice(series * Derivatives, Derivatives));
                else
                    Add(from, row, -1, _right.Slice(series * Derivatives, Derivatives));
            }
        }
        for (int n = 0; n < 2 * Derivatives; n++)
            _right[n] += n % 2 == 0 ? _left[n] : -_left[n];
    }

    private static void Add(ReadOnlySpan<double> moments, ReadOnlySpan<double> row, double sign, Span<double> sums)
    {
        for (int n = 0; n < sums.Length; n += Simd.Width)
        {
            var sum = Simd.Load(sums, n);
            double factor = 1;
            for (int p = 0; p < Terms; p++)
            {
                sum += Simd.Load(row, n + p) * (factor * moments[p]);
                factor *= sign;
            }
            Simd.Store(sum, sums, n);
        }
    }

    // Σ D_k tᵏ/k!.
    private readonly void Evaluate(ReadOnlySpan<double> derivatives, int count, Span<double> into)
    {
        Span<double> series = _series;
        for (int k = 0; k < Terms; k++)
            series[k] = derivatives[k] / Factorials[k];
        for (int i = 0; i < count; i += Simd.Width)
        {
            var t = Simd.Load(_places, i);
            var sum = Simd.Create(series[Terms - 1]);
            for (int k = Terms - 2; k >= 0; k--)
                sum = sum * t + Simd.Create(series[k]);
            Simd.Store(sum, into, i);
        }
    }

    private static double[] FirstFactorials()
    {
        var factorials = new double[Terms];
        factorials[0] = 1;
        for (int k = 1; k < Terms; k++)
            factorials[k] = factorials[k - 1] * k;
        return factorials;
    }
}
