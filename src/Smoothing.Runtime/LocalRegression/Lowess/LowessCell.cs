using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>Fits lowess at neighbouring abscissas from moments about one centre.</summary>
internal ref struct LowessCell
{
    private const double Near = 0.001;
    private const double Far = 0.999;

    // The influence has the bound of local regression. A window is summed directly if its variance is below four times the least variance
    // that determines a slope, (0.001 range)².
    private const double MostInfluence = 1024;
    private const double ClearSpread = 4e-6;

    private readonly bool _isWeighted;
    private readonly int _columns;
    private readonly double _range;
    private readonly Span<double> _moments;
    private readonly Span<double> _sums;
    private readonly Span<double> _offsets;
    private readonly Span<double> _at;
    private readonly Span<double> _scales;
    private readonly LocalFits _fits;
    private SlidingMoments _left;
    private SlidingMoments _right;

    public LowessCell(scoped in Sample sample, Span<double> memory)
    {
        _isWeighted = !sample.Weights.IsEmpty;
        int count = LowessMoments.Count(_isWeighted);
        _columns = PrefixSums.Length(count) + (_isWeighted ? 0 : 1);
        var scratch = new Scratch(memory);
        Span<double> shared = scratch.Take(SlidingMoments.SharedSize(count));
        _left = new SlidingMoments(count, withNorm: false, scratch.Take(SlidingMoments.OwnSize(count)), shared);
        _right = new SlidingMoments(count, withNorm: false, scratch.Take(SlidingMoments.OwnSize(count)), shared);
        _moments = scratch.Take(2 * _columns * Batch.Size);
        _sums = scratch.Take(LocalSolver.SumCount(1, withNorm: false) * Batch.Size);
        _offsets = scratch.Take(Batch.Size);
        _at = scratch.Take(Batch.Size);
        _scales = scratch.Take(Batch.Size);
        _fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.Size), Batch.Size);
        _range = sample.X[sample.X.Length - 1] - sample.X[0];
    }

    /// <summary>The number of doubles of scratch memory that a cell needs.</summary>
    public static int Size(scoped in Sample sample)
    {
        int count = LowessMoments.Count(!sample.Weights.IsEmpty);
        return SlidingMoments.SharedSize(count) + 2 * SlidingMoments.OwnSize(count)
            + (2 * (PrefixSums.Length(count) + 1) + LocalSolver.SumCount(1, withNorm: false) + 3 + LocalFits.Columns) * Batch.Size;
    }

    /// <summary>
    /// Fits at the abscissas from <paramref name="from"/> up to but not including <paramref name="to"/>. NaN marks a window that must be
    /// summed directly.
    /// </summary>
    [SkipLocalsInit]
    public void Solve(scoped in Sample sample, scoped NearestWindow window, int from, int to, scoped Span<double> fitted)
    {
        ReadOnlySpan<double> x = sample.X;
        double unit = window.HalfWidth;
        NearestWindow lastWindow = window;
        lastWindow.MoveTo(x[to - 1]);
        int firstStart = WindowBounds.FirstFrom(x, x[from], -Far * unit, window.Start);
        int firstEnd = WindowBounds.FirstAbove(x, x[from], Far * unit, from);
        int lastStart = WindowBounds.FirstFrom(x, x[to - 1], -Far * lastWindow.HalfWidth, lastWindow.Start);
        int lastEnd = WindowBounds.FirstAbove(x, x[to - 1], Far * lastWindow.HalfWidth, to - 1);
        int middle = WindowBounds.FirstFrom(x, x[from], 0, from);
        int lastMiddle = WindowBounds.FirstFrom(x, x[to - 1], 0, to - 1);
        if (lastStart > middle || lastMiddle > firstEnd)
            return;

        double centre = x[firstStart] / 2 + x[lastEnd - 1] / 2;
        var moments = new LowessMoments(unit, _isWeighted);
        _left.Enter(sample, moments, centre, firstStart, lastStart, middle);
        _right.Enter(sample, moments, centre, middle, lastMiddle, firstEnd);
        Span<int> starts = stackalloc int[Batch.Size + Lanes.Count];
        Scratch.Poison(starts);
        Span<int> middles = stackalloc int[Batch.Size + Lanes.Count];
        Scratch.Poison(middles);
        Span<int> ends = stackalloc int[Batch.Size + Lanes.Count];
        Scratch.Poison(ends);
        Span<double> halfWidths = stackalloc double[Batch.Size + Lanes.Count];
        Scratch.Poison(halfWidths);
        int start = firstStart, end = firstEnd;
        for (int j = from, count; j < to; j += count)
        {
            count = Math.Min(Batch.Targets, to - j);
            for (int t = 0; t < count; t++)
            {
                double x0 = x[j + t];
                window.MoveTo(x0);
                double far = Far * window.HalfWidth;
                halfWidths[t] = window.HalfWidth;
                while (x[start] - x0 < -far)
                    start++;
                while (x[middle] < x0)
                    middle++;
                while (end < x.Length && x[end] - x0 <= far)
                    end++;
                starts[t] = start;
                middles[t] = middle;
                ends[t] = end;
            }
            Moments(sample, moments, starts, middles, ends, count);
            Fit(moments, x.Slice(j, count), centre, unit, halfWidths);
            AddNear(sample, x.Slice(j, count), centre, middles, halfWidths);
            LocalSolver.Solve(1, count, _sums, Batch.Size, _at, details: false, _fits);
            Report(halfWidths, fitted.Slice(j, count));
        }
    }

    private void Moments(
        scoped in Sample sample, in LowessMoments kernel, scoped Span<int> starts, scoped Span<int> middles, scoped Span<int> ends,
        int count)
    {
        int lead = _isWeighted ? 0 : 1;
        Span<double> left = _moments.Slice(0, _columns * Batch.Size), right = _moments.Slice(_columns * Batch.Size);
        _left.NextMoments(sample, kernel, starts, middles, count, left.Slice(lead * Batch.Size));
        _right.NextMoments(sample, kernel, middles, ends, count, right.Slice(lead * Batch.Size));
        if (lead == 1)
        {
            SlidingMoments.Count(starts, middles, count, left);
            SlidingMoments.Count(middles, ends, count, right);
        }
    }

    // In units of the window's own h, z becomes ρz with ρ = unit/h, and Σ w zʲ becomes ρʲ Σ w zʲ.
    private readonly void Fit(
        in LowessMoments kernel, scoped ReadOnlySpan<double> at, double centre, double unit, scoped ReadOnlySpan<double> halfWidths)
    {
        Span<double> offsets = _offsets, targets = _at, scales = _scales;
        for (int j = 0; j < at.Length; j++)
        {
            offsets[j] = (centre - at[j]) / halfWidths[j];
            targets[j] = -offsets[j];
            scales[j] = unit / halfWidths[j];
        }
        for (int half = 0; half < 2; half++)
        {
            Span<double> moments = _moments.Slice(half * _columns * Batch.Size, _columns * Batch.Size);
            for (int j = 0; j < at.Length; j += Simd.Width)
            {
                var scale = Simd.Load(scales, j);
                var power = Simd.One;
                for (int k = 1; k <= LowessMoments.HighestPower; k++)
                {
                    power *= scale;
                    int column = k * Batch.Size + j;
                    Simd.Store(Simd.Load(moments, column) * power, moments, column);
                    if (k == LowessMoments.HighestPower)
                        break;

                    int responseColumn = (LowessMoments.FirstOfResponse + k) * Batch.Size + j;
                    Simd.Store(Simd.Load(moments, responseColumn) * power, moments, responseColumn);
                }
            }
        }
        kernel.Combine(_moments, _offsets, at.Length, withNorm: false, _sums, Batch.Size);
    }

    // For |u| ≤ 0.001 the weight is 1 instead of K(u). AddNear adds the difference 1 − K = t(3 − 3t + t²), t = |u|³.
    private readonly void AddNear(
        scoped in Sample sample, scoped ReadOnlySpan<double> at, double centre, scoped ReadOnlySpan<int> middles,
        scoped ReadOnlySpan<double> halfWidths)
    {
        ReadOnlySpan<double> x = sample.X;
        for (int j = 0; j < at.Length; j++)
        {
            double near = Near * halfWidths[j];
            int first = middles[j], last = middles[j];
            while (first > 0 && x[first - 1] - at[j] >= -near)
                first--;
            while (last < x.Length && x[last] == at[j])
                last++; // K(0) is 1, so ties with the target need no correction.
            for (int i = first; i < middles[j]; i++)
                AddNear(sample, i, j, at[j], centre, halfWidths[j]);
            for (int i = last; i < x.Length && x[i] - at[j] <= near; i++)
                AddNear(sample, i, j, at[j], centre, halfWidths[j]);
        }
    }

    private readonly void AddNear(scoped in Sample sample, int i, int target, double x0, double centre, double halfWidth)
    {
        double u = Math.Abs(sample.X[i] - x0) / halfWidth;
        double t = u * u * u;
        double w = t * (3 - 3 * t + t * t) * (_isWeighted ? sample.Weights[i] : 1);
        double z = (sample.X[i] - centre) / halfWidth;
        double wz = w * z;
        _sums[target] += w;
        _sums[Batch.Size + target] += wz;
        _sums[2 * Batch.Size + target] += wz * z;
        _sums[3 * Batch.Size + target] += w * sample.Y[i];
        _sums[4 * Batch.Size + target] += wz * sample.Y[i];
    }

    private readonly void Report(scoped ReadOnlySpan<double> halfWidths, scoped Span<double> fitted)
    {
        ReadOnlySpan<double> left = _moments.Slice(0, fitted.Length), right = _moments.Slice(_columns * Batch.Size, fitted.Length);
        ReadOnlySpan<double> values = _fits.Values, influences = _fits.Influences;
        ReadOnlySpan<double> s0 = _sums.Slice(0, fitted.Length), s1 = _sums.Slice(Batch.Size, fitted.Length);
        ReadOnlySpan<double> s2 = _sums.Slice(2 * Batch.Size, fitted.Length);
        for (int j = 0; j < fitted.Length; j++)
        {
            double spread = (s2[j] - s1[j] * s1[j] / s0[j]) * halfWidths[j] * halfWidths[j];
            bool isTrusted = influences[j] * (left[j] + right[j]) < MostInfluence
                && spread > ClearSpread * _range * _range * s0[j]
                && Guard.IsFinite(values[j]);
            fitted[j] = isTrusted ? values[j] : double.NaN;
        }
    }
}
