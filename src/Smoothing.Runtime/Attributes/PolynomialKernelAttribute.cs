using System;

namespace Smoothing;

/// <summary>
/// Gives a local regression or a density a polynomial kernel: K(u) = Σ a_j |u|ʲ for |u| &lt; 1, and 0 beyond. Like the polynomial kernels
/// of <see cref="Kernel"/> it is evaluated in O(n) for every bandwidth.
/// </summary>
/// <example>
/// <code>
/// [LocalLinear(Bandwidth = 0.2)]
/// [PolynomialKernel(1, 0, -1)] // Epanechnikov's: 1 − u²
/// public partial class Trend;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class PolynomialKernelAttribute : Attribute
{
    /// <summary>Sets the coefficients of the kernel.</summary>
    /// <param name="coefficients">
    /// a₀, a₁, …: at most 10, finite. The kernel must be positive at 0 and nowhere negative.
    /// </param>
    public PolynomialKernelAttribute(params double[] coefficients) => Coefficients = coefficients;

    /// <summary>a₀, a₁, ….</summary>
    public double[] Coefficients { get; }
}
