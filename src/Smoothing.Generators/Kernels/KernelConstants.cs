using System;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>
/// What the asymptotics of smoothing need of a kernel scaled to integrate to 1 (Wand and Jones 1995, section 2.7).
/// </summary>
/// <param name="Integral">∫ K of the kernel as it is written.</param>
/// <param name="Variance">μ₂ = ∫ u² K / ∫ K.</param>
/// <param name="Roughness">R = ∫ K² / (∫ K)².</param>
internal sealed record KernelConstants(double Integral, double Variance, double Roughness)
{
    /// <summary>√μ₂ R of Epanechnikov's kernel, the smallest there is.</summary>
    private static readonly double SmallestCost = Math.Sqrt(1.0 / 5) * 3 / 5;

    /// <summary>
    /// How many observations Epanechnikov's kernel needs for the accuracy this one has with one (Wand and Jones 1995,
    /// equation 2.18).
    /// </summary>
    public double Efficiency => SmallestCost / (Math.Sqrt(Variance) * Roughness);

    /// <summary>
    /// δ₀ by that of the Gaussian kernel, δ₀ = (R/μ₂²)^(1/5): how many times a Gaussian kernel's bandwidth this one's is that smooths as much
    /// (Marron and Nolan 1988).
    /// </summary>
    public double CanonicalFactor => FifthRoot(Roughness / (Variance * Variance) / (0.5 / Math.Sqrt(Math.PI)));

    // Newton's method, from above: no bit of it is left to the C library.
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
