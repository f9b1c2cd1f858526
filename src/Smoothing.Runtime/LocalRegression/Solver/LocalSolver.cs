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

    /// <summary>2⁻¹⁰⁰⁰. A smaller Σ w z²ᵏ consists of subnormal numbers or zeros, which have lost digits.</summary>
    public const double SmallestSum = 9.332636185032189E-302;

    /// <summary>
    /// 2⁻³³. Rounding errors of the sums, 2⁻⁵³ of S₂ₖ, are errors of 2⁻²⁰ of a d_k of this share: six digits remain. Sums with a smaller
    /// share are taken anew about a better centre. If that does not help, the fit is ill-conditioned.
    /// </summary>
    public const double SufficientShare = 1.0 / (1L << 33);

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

    /// <summary>The least d_k/S₂ₖ of a target: the share of the sums that subtraction leaves; NaN if they are not finite.</summary>
    /// <param name="degree">p.</param>
    /// <param name="sums">S₀ … S₂ₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="target">The target's place in the columns.</param>
    public static double Share(int degree, ReadOnlySpan<double> sums, int stride, int target)
    {
        if (degree == 0)
            return 1;

        double s0 = sums[target], s1 = sums[stride + target], s2 = sums[2 * stride + target];
        double d1 = s2 - s1 / s0 * s1, share = d1 / s2;
        if (degree == 1)
            return share;

        double s3 = sums[3 * stride + target], s4 = sums[4 * stride + target];
        double l20 = s2 / s0, c21 = s3 - l20 * s1, l21 = c21 / d1;
        double d2 = s4 - l20 * s2 - l21 * c21;
        share = Math.Min(share, d2 / s4);
        if (degree == 2)
            return share;

        double s5 = sums[5 * stride + target], s6 = sums[6 * stride + target];
        double l30 = s3 / s0, c31 = s4 - l30 * s1, l31 = c31 / d1, c32 = s5 - l30 * s2 - l31 * c21, l32 = c32 / d2;
        return Math.Min(share, (s6 - l30 * s3 - l31 * c31 - l32 * c32) / s6);
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
