using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Models with columns x about an origin c. Sums and solutions are those of 1, u, u², … with u = x − c. These columns span the same model,
/// and their sums lose no digits if the distance of the data from 0 is large relative to its spread. Both conversions between the bases are
/// binomial, (u + δ)ᵏ = Σ C(k, i) δᵏ⁻ⁱ uⁱ, in double-double.
/// </summary>
/// <remarks>
/// A table lists the chains of powers among the coefficients. For each chain it holds the index of the column's origin, the number of
/// powers, and the indices of their coefficients from the zeroth power on.
/// </remarks>
internal static class ShiftedPowers
{
    /// <summary>The number of columns with an origin in a table.</summary>
    public static int Origins(ReadOnlySpan<byte> powers)
    {
        int origins = 0;
        for (var chains = new Chains(powers); chains.Next();)
            origins = Math.Max(origins, chains.Column + 1);
        return origins;
    }

    /// <summary>Converts sums about one set of origins into sums about another.</summary>
    /// <param name="firstMoment">The first of the sums [X y]ᵀ[X y], packed by columns.</param>
    /// <param name="size">The number of columns of [X y].</param>
    /// <param name="powers">The table of powers.</param>
    /// <param name="firstOrigin">The first of the origins the sums are about.</param>
    /// <param name="firstTarget">The first of the new origins.</param>
    public static void Move(ref DoubleDouble firstMoment, int size, ReadOnlySpan<byte> powers, in double firstOrigin, in double firstTarget)
    {
        for (var chains = new Chains(powers); chains.Next();)
        {
            DoubleDouble by = DoubleDouble.Sum(chains.Origin(in firstOrigin), -chains.Origin(in firstTarget));
            if (by.High != 0)
                Move(ref firstMoment, size, chains.Current, by);
        }
    }

    /// <summary>Converts sums about origins into sums of the original columns, about 0.</summary>
    /// <param name="firstMoment">The first of the sums [X y]ᵀ[X y], packed by columns.</param>
    /// <param name="size">The number of columns of [X y], or of X.</param>
    /// <param name="powers">The table of powers.</param>
    /// <param name="firstOrigin">The first of the origins the sums are about.</param>
    public static void MoveToZero(ref DoubleDouble firstMoment, int size, ReadOnlySpan<byte> powers, in double firstOrigin)
    {
        for (var chains = new Chains(powers); chains.Next();)
        {
            double by = chains.Origin(in firstOrigin);
            if (by != 0)
                Move(ref firstMoment, size, chains.Current, by);
        }
    }

    /// <summary>Expresses a coefficient of the original columns, about 0, as a combination of the coefficients about the origins.</summary>
    /// <param name="coefficient">The index of the coefficient.</param>
    /// <param name="powers">The table of powers.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <param name="row">Receives t, one element for each coefficient. The coefficient is tᵀb.</param>
    public static void Combination(int coefficient, ReadOnlySpan<byte> powers, in double firstOrigin, Span<DoubleDouble> row)
    {
        row.Clear();
        row[coefficient] = 1;
        for (var chains = new Chains(powers); chains.Next();)
        {
            // The coefficients of x follow from the expansion of the powers of u about u = −c, where x = 0.
            double by = -chains.Origin(in firstOrigin);
            ReadOnlySpan<byte> chain = chains.Current;
            for (int last = chain.Length - 1; by != 0 && last > 0; last--)
            {
                for (int k = last; k < chain.Length; k++)
                    DoubleDouble.AddProduct(ref row[chain[k]], row[chain[k - 1]], by);
            }
        }
    }

    /// <summary>Converts coefficients about the origins into those of the original columns, about 0.</summary>
    /// <param name="powers">The table of powers.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <param name="coefficients">The coefficients, or any vector that transforms as they do.</param>
    public static void ToColumns(ReadOnlySpan<byte> powers, in double firstOrigin, Span<DoubleDouble> coefficients)
    {
        for (var chains = new Chains(powers); chains.Next();)
        {
            double by = -chains.Origin(in firstOrigin);
            ReadOnlySpan<byte> chain = chains.Current;
            for (int first = 1; by != 0 && first < chain.Length; first++)
            {
                for (int k = chain.Length - 1; k >= first; k--)
                    DoubleDouble.AddProduct(ref coefficients[chain[k - 1]], coefficients[chain[k]], by);
            }
        }
    }

    /// <summary>
    /// Adds Σ k |c| ‖uᵏ⁻¹‖ over the origins. Times the relative rounding error of the data, it bounds the effect of that rounding on the
    /// norm of a column about its origin.
    /// </summary>
    internal static void AddReach(ref DoubleDouble firstMoment, ReadOnlySpan<byte> powers, in double firstOrigin, Span<double> reach)
    {
        for (var chains = new Chains(powers); chains.Next();)
        {
            double origin = Math.Abs(chains.Origin(in firstOrigin));
            ReadOnlySpan<byte> chain = chains.Current;
            for (int k = 1; k < chain.Length; k++)
                reach[chain[k]] += k * origin * Math.Sqrt(Unsafe.Add(ref firstMoment, Index(chain[k - 1], chain[k - 1])).High);
        }
    }

    /// <summary>
    /// M ← S M Sᵀ, S taking powers of u to powers of u + δ: one by one, column k of the chain ← column k + δ · column k − 1.
    /// </summary>
    private static void Move(ref DoubleDouble moment, int size, ReadOnlySpan<byte> chain, DoubleDouble by)
    {
        for (int first = 1; first < chain.Length; first++)
        {
            for (int k = chain.Length - 1; k >= first; k--)
                AddColumn(ref moment, size, chain[k], chain[k - 1], by);
        }
    }

    /// <summary>Adds a multiple of a column of [X y] to another.</summary>
    private static void AddColumn(ref DoubleDouble moment, int size, int column, int other, DoubleDouble factor)
    {
        DoubleDouble square = factor * Unsafe.Add(ref moment, Index(other, column));
        for (int i = 0; i < size; i++)
        {
            if (i != column)
                Unsafe.Add(ref moment, Index(i, column)) += factor * Unsafe.Add(ref moment, Index(i, other));
        }
        Unsafe.Add(ref moment, Index(column, column)) += square + (factor * Unsafe.Add(ref moment, Index(other, column)));
    }

    private static int Index(int i, int j) => i <= j ? (j * (j + 1) / 2) + i : (i * (i + 1) / 2) + j;

    /// <summary>Enumerates the chains of a table.</summary>
    private ref struct Chains(ReadOnlySpan<byte> table)
    {
        private const int HeaderLength = 2;

        private ReadOnlySpan<byte> _rest = table;

        /// <summary>The index of the column's origin.</summary>
        public int Column { get; private set; }

        /// <summary>The indices of the coefficients of a column's powers, from the zeroth on.</summary>
        public ReadOnlySpan<byte> Current { get; private set; }

        public bool Next()
        {
            if (_rest.Length == 0)
                return false;

            Column = _rest[0];
            Current = _rest.Slice(HeaderLength, _rest[1]);
            _rest = _rest.Slice(HeaderLength + _rest[1]);
            return true;
        }

        public readonly double Origin(in double first) => Unsafe.Add(ref Unsafe.AsRef(in first), Column);
    }
}
