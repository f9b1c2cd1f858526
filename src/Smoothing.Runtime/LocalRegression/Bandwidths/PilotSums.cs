using System;
using System.Buffers;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.LocalRegression;

/// <summary>
/// The sums of local polynomials with the kernel exp(−u²/2) at the observations themselves, in O(n). Boxes of observations give them
/// (<see cref="GaussianTransform"/>). A sample that is narrow in bandwidths has sums whose digits cancel there. For such a sample one
/// expansion about its middle c is enough: with z = (xᵢ − c)/h and t = (x₀ − c)/h, Σ exp(−u²/2) zʲ is exp(−t²/2) Σ tᵏ Mₖ₊ⱼ/k!,
/// Mₖ = Σ exp(−z²/2) zᵏ.
/// </summary>
internal ref struct PilotSums
{
    // In bandwidths. With it |tz| ≤ 1, also for the square of the kernel, and the first term left out is below 2⁻⁶¹.
    private const double NarrowRange = 1.4142135623730951;

    private const int Terms = 20;
    private const int Moments = Terms + 6;
    private const int Size = 2 * Moments + Terms + 4 * Batch.Size;

    private readonly Sample _sample;
    private readonly double _centre;
    private readonly double _perBandwidth;
    private readonly double[]? _memory;
    private readonly Span<double> _moments;
    private readonly Span<double> _series;
    private readonly Span<double> _columns;
    private GaussianTransform _boxes;
    private bool _isDone;

    /// <summary>Prepares the sums. Rents memory from the shared pool until <see cref="Dispose"/>.</summary>
    /// <param name="sample">The data, without weights.</param>
    /// <param name="bandwidth">h of the pilot fit.</param>
    /// <param name="isSquared">Whether to use the square of the kernel, that is the bandwidth h/√2, and no responses.</param>
    public PilotSums(in Sample sample, double bandwidth, bool isSquared)
    {
        ReadOnlySpan<double> x = sample.X;
        double h = isSquared ? bandwidth / Math.Sqrt(2) : bandwidth;
        _sample = isSquared ? new Sample(x, default) : sample;
        _perBandwidth = 1 / h;
        IsNarrow = x[x.Length - 1] - x[0] <= NarrowRange * bandwidth;
        if (!IsNarrow)
        {
            _boxes = new GaussianTransform(
                x, _sample.Y, GaussianTransform.BoxWidth(x, bandwidth), h, PilotKernel.Support * bandwidth);
            return;
        }

        _centre = x[0] / 2 + x[x.Length - 1] / 2;
        _memory = ArrayPool<double>.Shared.Rent(Size);
        var scratch = new Scratch(_memory);
        _moments = scratch.Take(2 * Moments);
        _series = scratch.Take(Terms);
        _columns = scratch.Take(4 * Batch.Size);
        Gather();
    }

    /// <summary>Whether the sample is narrow in bandwidths.</summary>
    public readonly bool IsNarrow { get; }

    /// <summary>The first of the present targets.</summary>
    public readonly int Start => IsNarrow ? 0 : _boxes.Start;

    /// <summary>One past the last of the present targets.</summary>
    public readonly int End => IsNarrow ? _sample.X.Length : _boxes.End;

    /// <summary>Whether this costs less than the sums of each window.</summary>
    public static bool IsFaster(ReadOnlySpan<double> x, double bandwidth) =>
        x.Length >= SweepCostModel.SmallestSample
        && GaussianTransform.IsFaster(x, GaussianTransform.BoxWidth(x, bandwidth), PilotKernel.Support * bandwidth);

    /// <summary>Moves on to the next targets.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Next()
    {
        if (!IsNarrow)
            return _boxes.Next();

        bool isFirst = !_isDone;
        _isDone = true;
        return isFirst;
    }

    /// <summary>The sums about some targets.</summary>
    /// <param name="start">The first target, one of the present ones.</param>
    /// <param name="count">The number of targets, at most <see cref="Batch.Size"/>.</param>
    /// <param name="degree">p, at most 3.</param>
    /// <param name="sums">Receives S₀ … S₂ₚ, and T₀ … Tₚ if there are responses, in columns of <see cref="Batch.Size"/>.</param>
    public readonly void Sum(int start, int count, int degree, scoped Span<double> sums)
    {
        if (!IsNarrow)
        {
            _boxes.Sum(start, count, degree, sums);
            return;
        }

        Span<double> t = _columns.Slice(0, Batch.Size), by = _columns.Slice(Batch.Size, Batch.Size);
        t.Clear();
        _sample.X.Slice(start, count).CopyTo(t);
        for (int i = 0; i < count; i += Simd.Width)
        {
            var place = (Simd.Load(t, i) - Simd.Create(_centre)) * _perBandwidth;
            Simd.Store(place, t, i);
            Simd.Store(-place, by, i);
        }
        int powers = 2 * degree + 1;
        for (int order = 0; order < powers; order++)
            Evaluate(_moments.Slice(order), count, sums.Slice(order * Batch.Size));
        if (_sample.Y.IsEmpty)
        {
            LocalSolver.ShiftPowers(2 * degree, count, sums, Batch.Size, by);
            return;
        }
        for (int order = 0; order <= degree; order++)
            Evaluate(_moments.Slice(Moments + order), count, sums.Slice((powers + order) * Batch.Size));
        LocalSolver.Shift(degree, count, sums, Batch.Size, by, withNorm: false);
    }

    /// <summary>Returns the memory to the pool.</summary>
    public readonly void Dispose()
    {
        if (_memory is null)
            _boxes.Dispose();
        else
            ArrayPool<double>.Shared.Return(_memory);
    }

    private readonly void Gather()
    {
        ReadOnlySpan<double> x = _sample.X;
        Span<double> places = _columns.Slice(0, Batch.Size), powers = _columns.Slice(Batch.Size, Batch.Size);
        Span<double> responses = _columns.Slice(2 * Batch.Size, Batch.Size);
        _moments.Clear();
        for (int start = 0, count; start < x.Length; start += count)
        {
            count = Math.Min(x.Length - start, Batch.Size);
            places.Clear();
            responses.Clear();
            x.Slice(start, count).CopyTo(places);
            if (!_sample.Y.IsEmpty)
                _sample.Y.Slice(start, count).CopyTo(responses);
            for (int i = 0; i < count; i += Simd.Width)
            {
                var z = (Simd.Load(places, i) - Simd.Create(_centre)) * _perBandwidth;
                var weight = Simd.Exp(z * z * -0.5);
                Simd.Store(z, places, i);
                Simd.Store(weight, powers, i);
                Simd.Store(weight * Simd.Load(responses, i), responses, i);
            }
            AddPowers(places, powers, count, _moments.Slice(0, Moments));
            if (!_sample.Y.IsEmpty)
                AddPowers(places, responses, count, _moments.Slice(Moments, Moments));
        }
    }

    private static void AddPowers(ReadOnlySpan<double> places, Span<double> powers, int count, Span<double> sums)
    {
        for (int k = 0; k < sums.Length; k++)
        {
            sums[k] += PrefixSums.Sum(powers.Slice(0, count));
            for (int i = 0; i < count; i += Simd.Width)
                Simd.Store(Simd.Load(powers, i) * Simd.Load(places, i), powers, i);
        }
    }

    private readonly void Evaluate(ReadOnlySpan<double> moments, int count, Span<double> into)
    {
        Span<double> series = _series;
        double factorial = 1;
        for (int k = 0; k < Terms; factorial *= ++k)
            series[k] = moments[k] / factorial;
        for (int i = 0; i < count; i += Simd.Width)
        {
            var t = Simd.Load(_columns, i);
            var sum = Simd.Create(series[Terms - 1]);
            for (int k = Terms - 2; k >= 0; k--)
                sum = sum * t + Simd.Create(series[k]);
            Simd.Store(sum * Simd.Exp(t * t * -0.5), into, i);
        }
    }
}
