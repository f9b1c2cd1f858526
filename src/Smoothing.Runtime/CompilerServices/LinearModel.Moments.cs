using System;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <content>Operations on the sums: merge, remove rows, save and restore.</content>
public sealed partial class LinearModel
{
    /// <summary>Whether every sum of products is finite.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <returns>False if a sum is NaN or infinite.</returns>
    public bool IsFinite<T>(in T moments)
        where T : struct, ILinearMoments => PackedSymmetric.IsFinite(in First(in moments), Products);

    /// <summary>Adds other sums, which may have other origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums to add to.</param>
    /// <param name="other">The sums to add. They may be <paramref name="moments"/> itself.</param>
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

    /// <summary>Creates the sums of no rows, about the same origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums that provide the origins.</param>
    /// <returns>The empty sums.</returns>
    public T Empty<T>(in T moments)
        where T : struct, ILinearMoments
    {
        T empty = default;
        CopyOrigins(in moments, Sums, in empty, Sums);
        empty.HasOrigin = moments.HasOrigin;
        return empty;
    }

    /// <summary>Removes rows from sums about the same origins.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums to subtract from.</param>
    /// <param name="rows">The sums over the rows to remove.</param>
    /// <exception cref="InvalidOperationException">The sums hold fewer rows, or fewer rows of a level.</exception>
    public void Remove<T>(ref T moments, in T rows)
        where T : struct, ILinearMoments
    {
        ref DoubleDouble first = ref First(in moments);
        ref DoubleDouble skipped = ref Unsafe.Add(ref first, Skipped);
        if (moments.Count < rows.Count
            || (_skipsMissing && skipped < Unsafe.Add(ref First(in rows), Skipped))
            || !_levels.Contain(in Unsafe.Add(ref first, Levels), in Unsafe.Add(ref First(in rows), Levels)))
        {
            throw new InvalidOperationException("There is no row to take out.");
        }

        PackedSymmetric.Subtract(ref first, in First(in rows), Sums);
        moments.Count -= rows.Count;
        _levels.ClearEmpty(ref first, _coefficients + 1, in Unsafe.Add(ref first, Levels));
        if (moments.Count > 0)
            return;

        // The sums of no rows are exactly 0. Subtraction would leave rounding errors.
        DoubleDouble left = skipped;
        moments = default;
        if (_skipsMissing)
            skipped = left;
    }

    /// <summary>An element of XᵀX of the original columns, about 0.</summary>
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

    /// <summary>Writes the sums as doubles.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <param name="state">Receives a header of three numbers, two numbers for each sum, and the origins.</param>
    /// <exception cref="ArgumentException">The length of <paramref name="state"/> differs from the length of the saved state.</exception>
    public void Save<T>(in T moments, Span<double> state)
        where T : struct, ILinearMoments => SavedState.Save(
            in First(in moments), Sums, in Origin(in moments, Sums), _origins, moments.Count, _fingerprint, state, nameof(state));

    /// <summary>Reads the sums, and solves the normal equations if they have rows.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <typeparam name="TSolution">The solution's struct.</typeparam>
    /// <param name="state">The state that <see cref="Save"/> wrote.</param>
    /// <param name="moments">The sums, which are overwritten.</param>
    /// <param name="solution">The solution, which is overwritten.</param>
    /// <exception cref="ArgumentException">
    /// The length, the version or the model differ, or a number is not valid in a state. Nothing is overwritten then.
    /// </exception>
    public void Restore<T, TSolution>(ReadOnlySpan<double> state, ref T moments, ref LinearSolution<TSolution> solution)
        where T : struct, ILinearMoments
        where TSolution : struct
    {
        T restored = default;
        restored.Count = SavedState.Load(
            ref First(in restored), Sums, ref Origin(in restored, Sums), _origins, _fingerprint, state, nameof(state));
        if (!_levels.ArePossible(in Unsafe.Add(ref First(in restored), Levels), restored.Count))
            throw new ArgumentException("The numbers of rows of a factor's levels do not add up to the number of rows.", nameof(state));

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
