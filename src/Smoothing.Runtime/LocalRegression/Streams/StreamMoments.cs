using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.LocalRegression;

/// <summary>
/// The moments of the window behind the newest abscissa, by two stacks (Tangwongsan, Hirzel and Schneider 2015). The front stack holds, for
/// each of its observations, the sum from that observation to the end of the front. The back stack holds only its total. New observations
/// join the back, and old ones leave the front. When the front is empty, the whole window becomes the front. The algorithm never subtracts,
/// so rounding errors do not accumulate.
/// </summary>
/// <remarks>A version of the moments (<see cref="Next"/>) takes new arrays where it would write to those of the version before it.</remarks>
internal sealed class StreamMoments
{
    private readonly int _length;
    private double[] _front;
    private double[] _back;
    private bool _isVersion;
    private long _frontStart;
    private long _frontEnd;
    private double _centre = double.NaN;

    public StreamMoments(int count, int capacity)
    {
        _length = PrefixSums.Length(count);
        _front = new double[(capacity + 1) * _length];
        _back = new double[_length];
    }

    /// <summary>The same moments with storage of their own.</summary>
    public StreamMoments Copy()
    {
        var copy = (StreamMoments)MemberwiseClone();
        copy._front = (double[])_front.Clone();
        copy._back = (double[])_back.Clone();
        return copy;
    }

    /// <summary>A version of the moments for one push, which leaves these moments as they are.</summary>
    public StreamMoments Next()
    {
        var next = (StreamMoments)MemberwiseClone();
        next._isVersion = true;
        return next;
    }

    /// <summary>Updates the moments to the window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="hasGrown">Whether its last observation is new.</param>
    public void Follow<TKernel>(StreamWindow window, in TKernel kernel, bool hasGrown)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        // For −1 < z + δ ≤ 0 and −1 < z, |z| + |δ| is at most 2|δ| or 1. The bound |δ| ≤ (1 + w)/2 limits it to 1 + w, as in a cell of
        // width w.
        double farthest = (1 + kernel.CellWidth(withNorm: true)) / 2;
        if (window.Start > _frontEnd || !((window.Newest - _centre) * kernel.InverseBandwidth <= farthest))
            Turn(window, kernel);
        else if (hasGrown)
            Add(window, kernel);
    }

    /// <summary>Removes all observations and keeps the storage.</summary>
    public void Clear()
    {
        _frontStart = _frontEnd = 0;
        _centre = double.NaN;
    }

    /// <summary>The estimate at the newest abscissa; the window holds an observation.</summary>
    [SkipLocalsInit]
    public LocalEstimate Estimate<TKernel>(StreamWindow window, in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        int degree = kernel.Degree;
        Sample sample = window.Sample;
        double x0 = window.Newest;
        if (DirectFit.DistinctAbscissas(sample, 0, window.Count, degree + 1) <= degree)
            return DirectFit.At(sample, kernel, x0, 0, window.Count, withNorm: true);

        bool isWeighted = !sample.Weights.IsEmpty;
        int half = (_length + (isWeighted ? 0 : 1)) * Batch.OneVector;
        Span<double> memory = stackalloc double[2 * half + (2 + LocalSolver.MostSums + LocalFits.Columns) * Batch.OneVector];
        Scratch.Poison(memory);
        var scratch = new Scratch(memory);
        Span<double> moments = scratch.Take(half), right = scratch.Take(half);
        Span<double> offsets = scratch.Take(Batch.OneVector), at = scratch.Take(Batch.OneVector);
        Span<double> sums = scratch.Take(LocalSolver.MostSums * Batch.OneVector);
        var fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.OneVector), Batch.OneVector);
        double offset = (_centre - x0) * kernel.InverseBandwidth;
        Simd.Store(Simd.Create(offset), offsets, 0);
        Simd.Store(Simd.Create(-offset), at, 0);
        Load(window, isWeighted, moments);
        if (kernel.HasTwoPieces)
            right.Clear();
        kernel.Combine(memory, offsets, 1, withNorm: true, sums, Batch.OneVector);
        if (degree >= 2)
        {
            // The direct algorithm also centres the window at its middle.
            double middle = sample.X[0] / 2 + sample.X[sample.X.Length - 1] / 2;
            Simd.Store(Simd.Create((_centre - middle) * kernel.InverseBandwidth), offsets, 0);
            Simd.Store(Simd.Create((x0 - middle) * kernel.InverseBandwidth), at, 0);
            LocalSolver.Shift(degree, 1, sums, Batch.OneVector, offsets, withNorm: true);
        }
        LocalSolver.Solve(degree, 1, sums, Batch.OneVector, at, details: true, fits);

        double mass = moments[0];
        bool isTrusted = fits.Influences[0] * mass < SweptEstimate.MostSquareInfluence
            && fits.SlopeInfluences[0] * mass < SweptEstimate.MostSlopeInfluence
            && Guard.IsFinite(fits.Values[0]);
        return isTrusted
            ? SweptEstimate.Of(kernel, fits, sums, Batch.OneVector, 0)
            : DirectFit.At(sample, kernel, x0, 0, window.Count, withNorm: true);
    }

    // Writes the moments as columns with the same value in every lane. All observations lie left of the target. The first column is Σ 1, or
    // the sum of the weights.
    private void Load(StreamWindow window, bool isWeighted, Span<double> moments)
    {
        ReadOnlySpan<double> front = _front.AsSpan((int)(window.Start - _frontStart) * _length, _length), back = _back;
        int first = 0;
        if (!isWeighted)
        {
            Simd.Store(Simd.Create(window.Count), moments, 0);
            first = Batch.OneVector;
        }
        for (int k = 0; k < front.Length; k++)
            Simd.Store(Simd.Create(front[k] + back[k]), moments, first + k * Batch.OneVector);
    }

    [SkipLocalsInit]
    private void Add<TKernel>(StreamWindow window, in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        Span<double> term = stackalloc double[Batch.OneVector * _length];
        Scratch.Poison(term);
        if (_isVersion)
            _back = (double[])_back.Clone();
        double[] back = _back;
        kernel.Terms(window.Strips(window.End - 1), 0, 1, _centre, withNorm: true, term, Batch.OneVector);
        for (int k = 0; k < back.Length; k++)
            back[k] += term[k * Batch.OneVector];
    }

    [SkipLocalsInit]
    private void Turn<TKernel>(StreamWindow window, in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        Span<double> terms = stackalloc double[Batch.Size * _length];
        Scratch.Poison(terms);
        if (_isVersion)
        {
            _front = new double[(window.Count + 1) * _length];
            _back = new double[_length];
        }
        _centre = window.Newest;
        _frontStart = window.Start;
        _frontEnd = window.End;
        Array.Clear(_back, 0, _back.Length);
        Array.Clear(_front, window.Count * _length, _length);
        for (int end = window.Count, count; end > 0; end -= count)
        {
            count = Math.Min(end, Batch.Size);
            int start = end - count;
            kernel.Terms(window.Strips(window.Start + start), 0, count, _centre, withNorm: true, terms, Batch.Size);
            PrefixSums.Backward(terms, count, _length, _front.AsSpan(end * _length), _front.AsSpan(start * _length));
        }
    }
}
