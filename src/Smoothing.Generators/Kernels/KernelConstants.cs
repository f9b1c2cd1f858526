using System;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>
/// The constants of a kernel, scaled to integrate to 1, in the asymptotics of smoothing (Wand and Jones 1995, section 2.7).
/// </summary>
/// <param name="Integral">∫ K of the kernel as it is written.</param>
/// <param name="Variance">μ₂ = ∫ u² K / ∫ K.</param>
/// <param name="Roughness">R = ∫ K² / (∫ K)².</param>
internal sealed record KernelConstants(double Integral, double Variance, double Roughness)
{
    /// <summary>√μ₂ R of Epanechnikov's kernel, the minimum over all kernels.</summary>
    private static readonly double SmallestCost = Math.Sqrt(1.0 / 5) * 3 / 5;

    /// <summary>
    /// The number of observations that Epanechnikov's kernel needs for the accuracy of this kernel with one (Wand and Jones 1995,
    /// equation 2.18).
    /// </summary>
    public double Efficiency => SmallestCost / (Math.Sqrt(Variance) * Roughness);

    /// <summary>
    /// δ₀ = (R/μ₂²)^(1/5), divided by δ₀ of the Gaussian kernel. A Gaussian kernel's bandwidth times this factor smooths as much with this
    /// kernel (Marron and Nolan 1988).
    /// </summary>
    public double CanonicalFactor => FifthRoot(Roughness / (Variance * Variance) / (0.5 / Math.Sqrt(Math.PI)));

    // Newton's method from above. Math.Pow would let the bits depend on the C library.
    private static double FifthRoot(double value)
    {
        double root = Math.Max(1, value);
        for (double next; (next = root - (root - value / (root * root * root * root)) / 5) < root;)
            root = next;
        return root;
    }

    public static KernelConstants Of(PiecewisePolynomial kernel)
    {
        Rational integral = kernel.Moment(0);
        return new KernelConstants(
            (double)integral,
            (double)(kernel.Moment(2) / integral),
            (double)(kernel.Squared().Moment(0) / (integral * integral)));
    }
}
