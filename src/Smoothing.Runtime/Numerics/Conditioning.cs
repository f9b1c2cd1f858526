using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>How near the columns of a model matrix are to depending on each other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Conditioning
{
    private const int MaximumSweeps = 40;

    /// <summary>
    /// κ₂ of the model matrix with its columns scaled to unit length (Belsley, Kuh and Welsch 1980, section 3.1): √(λ(A) λ(A⁻¹)) with λ the
    /// largest eigenvalue and A the scaled XᵀX. Each of the two is well determined, where the smallest eigenvalue of A is not.
    /// </summary>
    /// <param name="firstMoment">The first element of XᵀX, packed by columns.</param>
    /// <param name="firstInverseGram">The first element of (XᵀX)⁻¹, packed by columns.</param>
    /// <param name="coefficients">p.</param>
    /// <returns>At least 1; NaN where the inverse is.</returns>
    public static double Number(in DoubleDouble firstMoment, in double firstInverseGram, int coefficients)
    {
        Span<double> matrix = stackalloc double[coefficients * coefficients];
        Span<double> norms = stackalloc double[coefficients];
        for (int j = 0; j < coefficients; j++)
            norms[j] = Math.Sqrt((double)Packed.Element(in firstMoment, coefficients, j, j));

        for (int i = 0; i < coefficients; i++)
        {
            for (int j = 0; j < coefficients; j++)
                matrix[i * coefficients + j] = (double)(Packed.Element(in firstMoment, coefficients, i, j) / norms[i] / norms[j]);
        }
        double largest = LargestEigenvalue(matrix, coefficients);

        for (int i = 0; i < coefficients; i++)
        {
            for (int j = 0; j < coefficients; j++)
                matrix[i * coefficients + j] = Packed.Element(in firstInverseGram, coefficients, i, j) * norms[i] * norms[j];
        }
        return Math.Sqrt(largest * LargestEigenvalue(matrix, coefficients));
    }

    /// <summary>The largest eigenvalue of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, section 8.5), in place.</summary>
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

    /// <summary>Makes a(p, q) zero by a rotation in the plane of p and q.</summary>
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
