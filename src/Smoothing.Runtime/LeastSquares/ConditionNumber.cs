using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>The condition number of a model matrix, which measures how nearly its columns are collinear.</summary>
internal static class ConditionNumber
{
    private const int MaximumSweeps = 40;

    /// <summary>
    /// κ₂ of the model matrix with its columns scaled to unit length (Belsley, Kuh and Welsch 1980, section 3.1). It is √(λ(A) λ(A⁻¹)),
    /// with λ the largest eigenvalue and A the scaled XᵀX. Both eigenvalues are well determined, unlike the smallest eigenvalue of A.
    /// </summary>
    /// <param name="firstFactor">The first element of the factors XᵀX = UᵀDU about the columns' origins, packed by columns.</param>
    /// <param name="coefficients">p.</param>
    /// <param name="powers">The table of powers of columns about their origins: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <returns>The condition number of the original columns, about 0; at least 1.</returns>
    public static double Number(in DoubleDouble firstFactor, int coefficients, ReadOnlySpan<byte> powers, in double firstOrigin)
    {
        int p = coefficients;
        Span<DoubleDouble> moments = stackalloc DoubleDouble[p * (p + 1) / 2];
        TriangularFactor.Gram(ref Unsafe.AsRef(in firstFactor), p, moments);
        ShiftedPowers.MoveToZero(ref moments[0], p, powers, in firstOrigin);

        // The columns that were not left out.
        Span<int> columns = stackalloc int[p];
        int size = 0;
        for (int j = 0; j < p; j++)
        {
            if (!TriangularFactor.IsLeftOut(ref Unsafe.AsRef(in firstFactor), j))
                columns[size++] = j;
        }

        Span<double> matrix = stackalloc double[size * size];
        Span<double> norms = stackalloc double[size];
        for (int j = 0; j < size; j++)
            norms[j] = Math.Sqrt((double)PackedSymmetric.Element(in moments[0], p, columns[j], columns[j]));

        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
                matrix[i * size + j] = (double)(PackedSymmetric.Element(in moments[0], p, columns[i], columns[j]) / norms[i] / norms[j]);
        }
        double largest = LargestEigenvalue(matrix, size);

        // A⁻¹ = WWᵀ
        Span<double> whitened = stackalloc double[size * p];
        Span<DoubleDouble> row = stackalloc DoubleDouble[p];
        for (int j = 0; j < size; j++)
        {
            ShiftedPowers.Combination(columns[j], powers, in firstOrigin, row);
            TriangularFactor.Whiten(ref Unsafe.AsRef(in firstFactor), row);
            for (int k = 0; k < p; k++)
                whitened[j * p + k] = (double)row[k] * norms[j];
        }
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
                matrix[i * size + j] = Dot(whitened.Slice(i * p, p), whitened.Slice(j * p, p));
        }
        return Math.Sqrt(largest * LargestEigenvalue(matrix, size));
    }

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>
    /// The largest eigenvalue of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, section 8.5), in place.
    /// </summary>
    private static double LargestEigenvalue(Span<double> a, int n)
    {
        for (int sweep = 0; sweep < MaximumSweeps; sweep++)
        {
            bool isDiagonal = true;
            for (int p = 0; p < n; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    double off = a[p * n + q];
                    if (Math.Abs(off) > 1e-17 * Math.Sqrt(Math.Abs(a[p * n + p] * a[q * n + q])))
                    {
                        isDiagonal = false;
                        Rotate(a, n, p, q);
                    }
                }
            }
            if (isDiagonal)
                break;
        }

        double largest = a[0];
        for (int i = 1; i < n; i++)
            largest = Math.Max(largest, a[i * n + i]);
        return largest;
    }

    /// <summary>Annihilates a(p, q) by a rotation in the plane of p and q.</summary>
    private static void Rotate(Span<double> a, int n, int p, int q)
    {
        double tau = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
        double t = (tau >= 0 ? 1 : -1) / (Math.Abs(tau) + Math.Sqrt(1 + tau * tau));
        double c = 1 / Math.Sqrt(1 + t * t), s = t * c;
        for (int k = 0; k < n; k++)
            Turn(ref a[p * n + k], ref a[q * n + k], c, s);
        for (int k = 0; k < n; k++)
            Turn(ref a[k * n + p], ref a[k * n + q], c, s);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref double x, ref double y, double c, double s) => (x, y) = (c * x - s * y, s * x + c * y);
}
