using System;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <content>What is done with sums: they are merged, reduced by a row, saved and restored.</content>
public sealed partial class LinearModel
{
    /// <summary>Whether every sum of products is finite.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <returns>False where one is NaN or infinite.</returns>
    public bool IsFinite<T>(in T moments)
        where T : struct, ILinearMoments => PackedSymmetric.IsFinite(in First(in moments), Products);

    /// <summary>Adds other sums, about their own origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums to add to.</param>
    /// <param name="other">The sums to add; they may be the same.</param>
    public void Merge<T>(ref T moments, in T other)
        where T : struct, ILinearMoments
    {
        T moved = other;
        if (!moments.HasOrigin)
        {
            CopyOrigins(in moved, Sums, in moments, Sums);
            moments.HasOrigin = moved.HasOrigin;
        }

        ShiftedPowers.Move(ref First(in moved), _coefficients + 1, _powers, in Origin(in moved, Sums), in Origin(in moments, Sums));
        PackedSymmetric.Add(ref First(in moments), in First(in moved), Sums);
        moments.Count = unchecked(moments.Count + moved.Count);
    }

    /// <summary>Sums of no rows about the same origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">Sums that have the origins.</param>
    /// <returns>The empty sums.</returns>
    public T Empty<T>(in T moments)
        where T : struct, ILinearMoments
    {
        T empty = default;
        CopyOrigins(in moments, Sums, in empty, Sums);
        empty.HasOrigin = moments.HasOrigin;
        return empty;
    }

    /// <summary>Takes rows out of sums about the same origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums to take from.</param>
    /// <param name="rows">The sums over the rows to take out.</param>
    /// <exception cref="InvalidOperationException">There are not as many rows.</exception>
    public void Remove<T>(ref T moments, in T rows)
        where T : struct, ILinearMoments
    {
        ref DoubleDouble first = ref First(in moments);
        ref DoubleDouble skipped = ref Unsafe.Add(ref first, Sums - 1);
        if (moments.Count < rows.Count || (_skipsMissing && skipped < Unsafe.Add(ref First(in rows), Sums - 1)))
            throw new InvalidOperationException("There is no row to take out.");

        PackedSymmetric.Subtract(ref first, in First(in rows), Sums);
        moments.Count -= rows.Count;
        if (moments.Count > 0)
            return;

        // Exactly nothing is left, without the rounding of what was there.
        DoubleDouble left = skipped;
        moments = default;
        if (_skipsMissing)
            skipped = left;
    }

    /// <summary>An element of XᵀX of the columns as they are.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <param name="i">The row.</param>
    /// <param name="j">The column.</param>
    /// <returns>The element, rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public double Gram<T>(in T moments, int i, int j)
        where T : struct, ILinearMoments
    {
        T moved = moments;
        ref DoubleDouble first = ref First(in moved);
        ShiftedPowers.MoveToZero(ref first, _coefficients + 1, _powers, in Origin(in moved, Sums));
        return (double)PackedSymmetric.Element(in first, _coefficients, i, j);
    }

    /// <summary>Writes sums as plain numbers.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <param name="state">Receives a header of three numbers, two numbers a sum, and the origins.</param>
    /// <exception cref="ArgumentException">It is not that long.</exception>
    public void Save<T>(in T moments, Span<double> state)
        where T : struct, ILinearMoments => SavedState.Save(
            in First(in moments), Sums, in Origin(in moments, Sums), _origins, moments.Count, _fingerprint, state, nameof(state));

    /// <summary>Reads sums, and solves for them where they have rows.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <typeparam name="TSolution">The solution's struct.</typeparam>
    /// <param name="state">What <see cref="Save"/> wrote.</param>
    /// <param name="moments">The sums, which are overwritten.</param>
    /// <param name="solution">The solution, which is overwritten.</param>
    /// <exception cref="ArgumentException">The length, the version or the model differ, or a number is none that a state has; nothing is overwritten.</exception>
    public void Restore<T, TSolution>(ReadOnlySpan<double> state, ref T moments, ref LinearSolution<TSolution> solution)
        where T : struct, ILinearMoments
        where TSolution : struct
    {
        T restored = default;
        restored.Count = SavedState.Load(
            ref First(in restored), Sums, ref Origin(in restored, Sums), _origins, _fingerprint, state, nameof(state));
        restored.HasOrigin = restored.Count > 0;
        moments = restored;
        solution = default;
        if (moments.Count > 0)
            Solve(in moments, ref solution);
    }

    private void CopyOrigins<TFrom, TTo>(in TFrom from, int fromPosition, in TTo to, int toPosition)
        where TFrom : struct
        where TTo : struct
    {
        for (int i = 0; i < _origins; i++)
            Unsafe.Add(ref Origin(in to, toPosition), i) = Unsafe.Add(ref Origin(in from, fromPosition), i);
    }
}
