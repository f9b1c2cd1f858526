using System;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>
/// The asymptotic equivalent kernel K* of a local polynomial of odd degree p in the interior (Fan and Gijbels 1996, section 3.2.2).
/// </summary>
/// <param name="Roughness">∫ K*².</param>
/// <param name="Moment">∫ uᵖ⁺¹ K*, the first nonzero moment after ∫ K*.</param>
internal sealed record EquivalentKernel(double Roughness, double Moment);

/// <summary>The integrals of an even kernel, scaled to integrate to 1. Those of its equivalent kernels follow from them.</summary>
/// <param name="M2">∫ u² K.</param>
/// <param name="M4">∫ u⁴ K.</param>
/// <param name="M6">∫ u⁶ K.</param>
/// <param name="R0">∫ K².</param>
/// <param name="R2">∫ u² K².</param>
/// <param name="R4">∫ u⁴ K².</param>
internal sealed record KernelIntegrals(double M2, double M4, double M6, double R0, double R2, double R4)
{
    public static KernelIntegrals Of(PiecewisePolynomial kernel)
    {
        Rational integral = kernel.Moment(0);
        PiecewisePolynomial square = kernel.Squared();
        double moment(int power) => (double)(kernel.Moment(power) / integral);
        double momentOfSquare(int power) => (double)(square.Moment(power) / (integral * integral));
        return new KernelIntegrals(moment(2), moment(4), moment(6), momentOfSquare(0), momentOfSquare(2), momentOfSquare(4));
    }

    /// <summary>The equivalent kernel. For degree 1 it is K itself, for degree 3 (μ₄ − μ₂u²) K/(μ₄ − μ₂²).</summary>
    public EquivalentKernel Equivalent(int degree)
    {
        if (degree == 1)
            return new EquivalentKernel(R0, M2);
        if (degree != 3)
            throw new ArgumentOutOfRangeException(nameof(degree));

        double determinant = M4 - M2 * M2;
        return new EquivalentKernel(
            (M4 * M4 * R0 - 2 * M4 * M2 * R2 + M2 * M2 * R4) / (determinant * determinant),
            (M4 * M4 - M2 * M6) / determinant);
    }
}
