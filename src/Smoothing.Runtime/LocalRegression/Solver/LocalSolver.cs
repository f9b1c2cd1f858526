using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// Fits the local polynomials of a batch from their sums, several at a time. The Gram matrix is taken apart as LDLᵀ, which is the
/// recurrence of the polynomials φ₀ … φₚ orthogonal over the window (Forsythe 1957): with d_k = Σ w φ_k² and g_k = Σ w φ_k y the
/// fit at v is Σ g_k φ_k(v)/d_k.
/// </summary>
internal static partial class LocalSolver
{
    // What is left of S₂ₖ once the lower degrees have taken their part must stand clear of its rounding: 2⁻⁴⁴ of it leaves eight
    // bits, and points that close together determine no coefficient.
    private const double SmallestShare = 1.0 / (1L << 44);

    // 2⁻¹⁰⁰⁰: below it Σ w z²ᵏ is made of subnormal numbers, or of zeros, and its digits are lost.
    private const double SmallestSum = 9.332636185032189E-302;

    /// <summary>The number of columns of sums that degree p takes: S₀ … S₂ₚ and T₀ … Tₚ, and Q₀ … Q₂ₚ with the squares.</summary>
    public static int SumCount(int degree, bool withNorm) => 3 * degree + 2 + (withNorm ? 2 * degree + 1 : 0);

    /// <summary>The most columns of sums there are, those of a cubic with its squares.</summary>
    public const int MostSums = 18;

    /// <summary>Leaves the sums of a lower degree: T₀ … move down to stand behind the fewer S.</summary>
    public static void Lower(Span<double> sums, int stride, int from, int to)
    {
        for (int j = 0; j <= to; j++)
            sums.Slice((2 * from + 1 + j) * stride, stride).CopyTo(sums.Slice((2 * to + 1 + j) * stride, stride));
    }

    /// <summary>Fits the polynomials.</summary>
    /// <param name="degree">p.</param>
    /// <param name="targets">How many targets, in the first places of each column.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="at">v = (x₀ − c)/h of each target.</param>
    /// <param name="details">Whether slopes and coefficients are asked for.</param>
    /// <param name="fits">Receives the fits.</param>
    public static void Solve(int degree, int targets, ReadOnlySpan<double> sums, int stride, ReadOnlySpan<double> at, bool details, LocalFits fits)
    {
        switch (degree)
        {
            case 0:
                Constants(targets, sums, stride, details, fits);
                break;
            case 1:
                Lines(targets, sums, stride, at, details, fits);
                break;
            case 2:
                Quadratics(targets, sums, stride, at, details, fits);
                break;
            default:
                Cubics(targets, sums, stride, at, details, fits);
                break;
        }
    }

    /// <summary>Why a fit came to nothing.</summary>
    public static FitStatus Failure(int degree, ReadOnlySpan<double> sums, int stride, int target)
    {
        for (int k = 0; k < SumCount(degree, withNorm: false); k++)
        {
            if (!Guard.IsFinite(sums[k * stride + target]))
                return FitStatus.OutOfRange;
        }
        return sums[target] == 0 ? FitStatus.EmptyWindow
            : sums[2 * degree * stride + target] < SmallestSum ? FitStatus.OutOfRange
            : FitStatus.Collinear;
    }
}
