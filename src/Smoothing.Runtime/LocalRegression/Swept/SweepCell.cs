using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.LocalRegression;

/// <summary>
/// Fits local polynomials at the targets of one cell. The targets ascend and lie within <see cref="IMomentExpansion.CellWidth"/>
/// bandwidths of each other.
/// </summary>
internal ref struct SweepCell<TKernel>
    where TKernel : struct, ILocalKernel, IMomentExpansion
{
    private readonly bool _withNorm;
    private readonly Span<double> _sums;
    private readonly Span<double> _offsets;
    private readonly Span<double> _at;
    private readonly LocalFits _fits;
    private SweptWindows<TKernel> _windows;
    private SmootherSums _total;
    private double _aloneAt;
    private LocalEstimate _alone;

    public SweepCell(scoped in Sample sample, in TKernel kernel, bool withNorm, Span<double> memory, Span<int> indices)
        : this(sample, kernel, withNorm, memory, indices, default)
    {
    }

    /// <summary>Creates a cell that adds its estimates to <paramref name="total"/> where the caller passes no span for them.</summary>
    public SweepCell(scoped in Sample sample, in TKernel kernel, bool withNorm, Span<double> memory, Span<int> indices, SmootherSums total)
    {
        _withNorm = withNorm;
        var scratch = new Scratch(memory);
        Span<double> windows = scratch.Take(SweptWindows<TKernel>.Size(kernel, withNorm));
        _windows = new SweptWindows<TKernel>(sample, kernel, kernel.Degree, withNorm, windows, indices);
        _sums = scratch.Take(LocalSolver.MostSums * Batch.Size);
        _offsets = scratch.Take(Batch.Size);
        _at = scratch.Take(Batch.Size);
        _fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.Size), Batch.Size);
        _total = total;
        _aloneAt = double.NaN;
        _alone = default;
    }

    /// <summary>The sums over the estimates that were not written to a span.</summary>
    public readonly SmootherSums Total => _total;

    /// <summary>The number of doubles of scratch memory that a cell needs.</summary>
    public static int Size(in TKernel kernel, bool withNorm) =>
        SweptWindows<TKernel>.Size(kernel, withNorm) + (LocalSolver.MostSums + 2 + LocalFits.Columns) * Batch.Size;

    /// <summary>
    /// Fits at the targets of a cell and writes to the one of the two spans that is not empty. If both are empty, the estimates go into
    /// <see cref="Total"/>.
    /// </summary>
    public void Solve(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped Span<double> fitted,
        scoped Span<LocalEstimate> estimates)
    {
        if (!_windows.Enter(sample, kernel, at))
        {
            Direct(sample, kernel, at, fitted, estimates);
            return;
        }

        for (int j = 0, count; j < at.Length; j += count)
        {
            count = _windows.Next(sample, kernel, at.Slice(j));
            ReadOnlySpan<double> batch = at.Slice(j, count);
            Fit(sample, kernel, batch, _windows.Centre, _windows.Starts, _windows.Ends);
            Report(sample, kernel, batch, _windows.Starts, _windows.Ends, Part(fitted, j, count), Part(estimates, j, count));
        }
    }

    private void Fit(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, double centre, scoped ReadOnlySpan<int> starts,
        scoped ReadOnlySpan<int> ends)
    {
        double perBandwidth = kernel.InverseBandwidth;
        var centres = Simd.Create(centre);
        at.CopyTo(_at);
        for (int j = 0; j < at.Length; j += Simd.Width)
        {
            var offset = (centres - Simd.Load(_at, j)) * perBandwidth;
            Simd.Store(offset, _offsets, j);
            Simd.Store(-offset, _at, j);
        }
        kernel.Combine(_windows.Moments, _offsets, at.Length, _withNorm, _sums, Batch.Size);
        if (kernel.Degree >= 2)
        {
            Recentre(sample, at, centre, perBandwidth, starts, ends);
            LocalSolver.Shift(kernel.Degree, at.Length, _sums, Batch.Size, _offsets, _withNorm);
        }
        LocalSolver.Solve(kernel.Degree, at.Length, _sums, Batch.Size, _at, details: _withNorm, _fits);
    }

    // The direct algorithm also centres each window at its middle.
    private readonly void Recentre(
        scoped in Sample sample, scoped ReadOnlySpan<double> at, double centre, double perBandwidth, scoped ReadOnlySpan<int> starts,
        scoped ReadOnlySpan<int> ends)
    {
        ReadOnlySpan<double> x = sample.X;
        Span<double> offsets = _offsets, targets = _at;
        for (int j = 0; j < at.Length; j++)
        {
            double middle = starts[j] < ends[j] ? x[starts[j]] / 2 + x[ends[j] - 1] / 2 : at[j];
            targets[j] = (at[j] - middle) * perBandwidth;
            offsets[j] = (centre - middle) * perBandwidth;
        }
    }

    private void Report(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped ReadOnlySpan<int> starts,
        scoped ReadOnlySpan<int> ends, scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
    {
        ReadOnlySpan<double> mass = _windows.Masses(at.Length);
        if (!_withNorm && ReportAll(mass, fitted))
            return;

        double most = _withNorm ? SweptEstimate.MostSquareInfluence : SweptEstimate.MostValueInfluence;
        ReadOnlySpan<double> values = _fits.Values.Slice(0, at.Length), influences = _fits.Influences.Slice(0, at.Length);
        ReadOnlySpan<double> slopeInfluences = _fits.SlopeInfluences;
        bool hasSlopes = !estimates.IsEmpty;
        for (int j = 0; j < at.Length; j++)
        {
            bool isTrusted = influences[j] * mass[j] < most && Guard.IsFinite(values[j])
                && !(hasSlopes && slopeInfluences[j] * mass[j] >= SweptEstimate.MostSlopeInfluence);
            if (!isTrusted && at[j] != _aloneAt)
                (_aloneAt, _alone) = (at[j], DirectFit.At(sample, kernel, at[j], starts[j], ends[j], _withNorm));

            // Tied targets share one direct fit. Fitting each anew would cost O(k²) for k ties.
            if (!_withNorm)
            {
                fitted[j] = isTrusted ? values[j] : _alone.Value;
                continue;
            }
            LocalEstimate estimate = isTrusted ? SweptEstimate.Of(kernel, _fits, _sums, Batch.Size, j) : _alone;
            if (estimates.IsEmpty)
                _total.Add(sample, estimate);
            else
                estimates[j] = estimate;
        }
    }

    // Handles the common batch, in which every estimate is trusted. v − v is 0 for a finite value and NaN otherwise, so one doubtful value
    // makes the sum NaN.
    private readonly bool ReportAll(scoped ReadOnlySpan<double> mass, scoped Span<double> fitted)
    {
        Span<double> values = _fits.Values;
        ReadOnlySpan<double> influences = _fits.Influences, masses = _windows.Moments;
        var most = Simd.Create(SweptEstimate.MostValueInfluence);
        var doubtful = Simd.Create(double.NaN);
        var doubt = Simd.Create(0);
        double doubts = 0;
        int j = 0;
        for (; j <= fitted.Length - Simd.Width; j += Simd.Width)
        {
            var value = Simd.Load(values, j);
            doubt += Simd.WhereGreater(most, Simd.Load(influences, j) * Simd.Load(masses, j), value - value, doubtful);
        }
        Simd.Store(doubt, _offsets, 0);
        for (int lane = 0; lane < Simd.Width; lane++)
            doubts += _offsets[lane];
        for (; j < fitted.Length; j++)
            doubts += influences[j] * mass[j] < SweptEstimate.MostValueInfluence ? values[j] - values[j] : double.NaN;
        if (doubts != 0)
            return false;

        values.Slice(0, fitted.Length).CopyTo(fitted);
        return true;
    }

    private void Direct(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped Span<double> fitted,
        scoped Span<LocalEstimate> estimates)
    {
        var direct = new DirectBatch(_sums, _at, _fits);
        for (int j = 0, count; j < at.Length; j += count)
        {
            count = _windows.NextEnds(sample, kernel, at.Slice(j));
            ReadOnlySpan<int> starts = _windows.Starts, ends = _windows.Ends;
            if (!_withNorm)
            {
                direct.Solve(sample, kernel, at.Slice(j, count), starts, ends, fitted.Slice(j, count));
                continue;
            }
            for (int k = 0; k < count; k++)
            {
                LocalEstimate estimate = DirectFit.At(sample, kernel, at[j + k], starts[k], ends[k], withNorm: true);
                if (estimates.IsEmpty)
                    _total.Add(sample, estimate);
                else
                    estimates[j + k] = estimate;
            }
        }
    }

    private static Span<T> Part<T>(Span<T> span, int start, int length) => span.IsEmpty ? span : span.Slice(start, length);
}
