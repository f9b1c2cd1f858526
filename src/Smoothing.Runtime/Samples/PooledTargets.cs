using System;

namespace Smoothing.Samples;

/// <summary>
/// Targets as doubles and memory for their results, in arrays from the shared pool. Targets that are NaN are left out.
/// </summary>
internal ref struct PooledTargets
{
    private double[]? _at;
    private double[]? _fitted;
    private readonly int _count;

    /// <summary>Borrows the arrays.</summary>
    /// <param name="at">The targets, finite or NaN.</param>
    public PooledTargets(ReadOnlySpan<double> at)
    {
        _at = PooledSample.Rent(at.Length);
        _fitted = PooledSample.Rent(at.Length);
        at.CopyTo(_at);
        _count = Gather(_at, at.Length);
    }

    /// <summary>Borrows the arrays.</summary>
    /// <param name="at">The targets, finite or NaN.</param>
    public PooledTargets(ReadOnlySpan<float> at)
    {
        _at = PooledSample.Rent(at.Length);
        _fitted = PooledSample.Rent(at.Length);
        Floats.Widen(at, _at);
        _count = Gather(_at, at.Length);
    }

    /// <summary>The targets that are numbers.</summary>
    public readonly ReadOnlySpan<double> At => new(_at, 0, _count);

    /// <summary>The memory for their results.</summary>
    public readonly Span<double> Fitted => new(_fitted, 0, _count);

    /// <summary>Writes each result to the place of its target, and NaN to the place of a NaN.</summary>
    /// <param name="at">The targets as they were given.</param>
    /// <param name="fitted">Receives the results, after all targets have been read; it may share their memory.</param>
    public readonly void Store(ReadOnlySpan<double> at, Span<double> fitted)
    {
        Span<double> results = _fitted.AsSpan(0, at.Length);
        for (int i = at.Length - 1, next = _count; next <= i; i--)
            results[i] = double.IsNaN(at[i]) ? double.NaN : results[--next];
        results.CopyTo(fitted);
    }

    /// <summary>Writes each result to the place of its target, and NaN to the place of a NaN.</summary>
    /// <param name="at">The targets as they were given.</param>
    /// <param name="fitted">Receives the results, rounded, after all targets have been read; it may share their memory.</param>
    public readonly void Store(ReadOnlySpan<float> at, Span<float> fitted)
    {
        Span<double> results = _fitted.AsSpan(0, at.Length);
        for (int i = at.Length - 1, next = _count; next <= i; i--)
            results[i] = float.IsNaN(at[i]) ? double.NaN : results[--next];
        for (int i = 0; i < fitted.Length; i++)
            fitted[i] = (float)results[i];
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        PooledSample.Return(ref _at);
        PooledSample.Return(ref _fitted);
    }

    private static int Gather(double[] at, int length)
    {
        int count = 0;
        for (int i = 0; i < length; i++)
        {
            if (!double.IsNaN(at[i]))
                at[count++] = at[i];
        }
        return count;
    }
}
