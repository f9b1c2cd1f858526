using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// Fits the local polynomials of a batch from their sums, several at a time. The Gram matrix is factored as LDLᵀ. This factorization is the
/// recurrence of the polynomials φ₀ … φₚ orthogonal over the window (Forsythe 1957). With d_k = Σ w φ_k² and g_k = Σ w φ_k y the fit at v
/// is Σ g_k φ_k(v)/d_k.
/// </summary>
internal static partial class LocalSolver
{
    // d_k is S₂ₖ minus the parts explained by lower degrees. It must exceed the rounding error of S₂ₖ. A d_k of 2⁻⁴⁴ S₂ₖ has eight correct
    // bits. Abscissas this close together determine no coefficient.
    private const double SmallestShare = 1.0 / (1L << 44);

    // 2⁻¹⁰⁰⁰. A smaller Σ w z²ᵏ consists of subnormal numbers or zeros, which have lost digits.
    private const double SmallestSum = 9.332636185032189E-302;

    /// <summary>The number of columns of sums for degree p: S₀ … S₂ₚ, T₀ … Tₚ and, if <paramref name="withNorm"/>, Q₀ … Q₂ₚ.</summary>
    public static int SumCount(int degree, bool withNorm) => 3 * degree + 2 + (withNorm ? 2 * degree + 1 : 0);

    /// <summary>The largest number of columns of sums, that of a cubic with Q₀ … Q₆.</summary>
    public const int MostSums = 18;

    /// <summary>Reduces the sums to those of a lower degree: moves T₀ … down behind the remaining S.</summary>
    public static void Lower(Span<double> sums, int stride, int from, int to)
    {
        for (int j = 0; j <= to; j++)
            sums.Slice((2 * from + 1 + j) * stride, stride).CopyTo(sums.Slice((2 * to + 1 + j) * stride, stride));
    }

    /// <summary>Fits the polynomials.</summary>
    /// <param name="degree">p.</param>
    /// <param name="targets">The number of targets. They fill the first places of each column.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="at">v = (x₀ − c)/h of each target.</param>
    /// <param name="details">Whether to compute slopes and coefficients.</param>
    /// <param name="fits">Receives the fits.</param>
    public static void Solve(
        int degree, int targets, ReadOnlySpan<double> sums, int stride, ReadOnlySpan<double> at, bool details, LocalFits fits)
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

    /// <summary>The reason why a fit failed.</summary>
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
