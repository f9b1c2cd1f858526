using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// The levels of a model's factors, and which columns of the model matrix the rows leave without meaning. A level without rows is left out
/// as if its factor did not have it: so are its indicators, and those of the first level that has rows, which is the reference then.
/// </summary>
/// <remarks>
/// The number of rows of each level is one of the model's sums, so that it follows every row that is added, removed or merged. Levels are
/// counted over all factors, one factor after the other.
/// </remarks>
internal sealed class FactorLevels
{
    private const int IndicatorLength = 3;

    private readonly string[] _names;
    private readonly int[] _sizes;
    private readonly int[] _indicators;

    /// <summary>Creates the levels.</summary>
    /// <param name="names">The levels as the terms write them, as in "Region = West".</param>
    /// <param name="sizes">The number of levels of each factor.</param>
    /// <param name="indicators">
    /// Three numbers for each indicator in a column of the model matrix: the coefficient, the level, and 1 if the column's term has no
    /// indicator for the factor's first level, 0 if it has.
    /// </param>
    public FactorLevels(string[] names, int[] sizes, int[] indicators) => (_names, _sizes, _indicators) = (names, sizes, indicators);

    /// <summary>The number of levels of all factors.</summary>
    public int Count => _names.Length;

    /// <summary>Whether a level has no row.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    public bool AnyEmpty(in DoubleDouble firstCount)
    {
        for (int level = 0; level < Count; level++)
        {
            if (IsEmpty(in firstCount, level))
                return true;
        }
        return false;
    }

    /// <summary>Whether the level has no row.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    /// <param name="level">The level's index.</param>
    public static bool IsEmpty(in DoubleDouble firstCount, int level) => Rows(in firstCount, level) == 0;

    /// <summary>The columns to leave out: bit j stands for column j of the model matrix.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    public ulong LeftOut(in DoubleDouble firstCount)
    {
        ulong columns = 0;
        for (int i = 0; i < _indicators.Length; i += IndicatorLength)
        {
            int level = _indicators[i + 1];
            bool isReference = _indicators[i + 2] == 1 && level == Reference(in firstCount, level);
            if (isReference || IsEmpty(in firstCount, level))
                columns |= 1UL << _indicators[i];
        }
        return columns;
    }

    /// <summary>
    /// Sets the sums of levels without rows to 0, which they are. The removal of their last row by subtraction leaves rounding errors.
    /// </summary>
    /// <param name="firstMoment">The first of the sums [X y]ᵀ[X y], packed by columns.</param>
    /// <param name="size">The number of columns of [X y].</param>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    public void ClearEmpty(ref DoubleDouble firstMoment, int size, in DoubleDouble firstCount)
    {
        for (int i = 0; i < _indicators.Length; i += IndicatorLength)
        {
            if (IsEmpty(in firstCount, _indicators[i + 1]))
                PackedSymmetric.Clear(ref firstMoment, size, _indicators[i]);
        }
    }

    /// <summary>Whether the numbers of rows are possible: whole, at least 0, and for each factor as many as there are rows.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    /// <param name="count">The number of rows.</param>
    public bool ArePossible(in DoubleDouble firstCount, long count)
    {
        int level = 0;
        foreach (int size in _sizes)
        {
            DoubleDouble sum = 0;
            for (int end = level + size; level < end; level++)
            {
                double rows = Rows(in firstCount, level);
                if (!(rows >= 0 && Math.Floor(rows).Equals(rows)))
                    return false;
                sum += rows;
            }
            if (!((double)(sum - count) == 0))
                return false;
        }
        return true;
    }

    /// <summary>Whether every level has at least as many rows as in other sums.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    /// <param name="firstOther">The first of the levels' numbers of rows in the other sums.</param>
    public bool Contain(in DoubleDouble firstCount, in DoubleDouble firstOther)
    {
        for (int level = 0; level < Count; level++)
        {
            if (Rows(in firstCount, level) < Rows(in firstOther, level))
                return false;
        }
        return true;
    }

    /// <summary>Sentences that name the levels without rows, and the references that differ from the first level.</summary>
    /// <param name="firstCount">The first of the levels' numbers of rows.</param>
    /// <returns>The sentences; empty where every level has rows.</returns>
    public string Describe(in DoubleDouble firstCount)
    {
        var empty = new List<string>();
        var references = new List<string>();
        int first = 0;
        foreach (int size in _sizes)
        {
            for (int level = first; level < first + size; level++)
            {
                if (IsEmpty(in firstCount, level))
                    empty.Add(_names[level]);
            }

            int reference = Reference(in firstCount, first);
            if (reference != first && IsContrasted(first, size))
                references.Add(_names[reference]);
            first += size;
        }

        string levels = empty.Count == 0 ? "" : $"No row has {Join(empty, "or")}.";
        return references.Count == 0 ? levels : $"{levels} The reference is {Join(references, "and")}.";
    }

    private static string Join(List<string> names, string last) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names.GetRange(0, names.Count - 1))} {last} {names[names.Count - 1]}";

    /// <summary>The first level that has rows among those of a level's factor; the first of all if none has.</summary>
    private int Reference(in DoubleDouble firstCount, int level)
    {
        int first = 0, factor = 0;
        while (level >= first + _sizes[factor])
            first += _sizes[factor++];
        for (int i = first; i < first + _sizes[factor]; i++)
        {
            if (!IsEmpty(in firstCount, i))
                return i;
        }
        return first;
    }

    /// <summary>Whether a term compares the levels of a factor with a reference.</summary>
    private bool IsContrasted(int first, int size)
    {
        for (int i = 0; i < _indicators.Length; i += IndicatorLength)
        {
            if (_indicators[i + 2] == 1 && _indicators[i + 1] >= first && _indicators[i + 1] < first + size)
                return true;
        }
        return false;
    }

    private static double Rows(in DoubleDouble firstCount, int level) => (double)Unsafe.Add(ref Unsafe.AsRef(in firstCount), level);
}
