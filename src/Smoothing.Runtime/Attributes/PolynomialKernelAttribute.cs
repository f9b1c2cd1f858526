using System;

namespace Smoothing;

/// <summary>
/// Gives a local regression or a density a kernel of its own by its coefficients: K(u) = Σ a_j |u|ʲ for |u| &lt; 1 and 0 beyond. Like the
/// polynomial kernels of <see cref="Kernel"/> it is swept in O(n), whatever the bandwidth.
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
    /// <summary>A kernel of these coefficients.</summary>
    /// <param name="coefficients">
    /// a₀, a₁, …: as many as 10, finite, such that the kernel is positive at 0 and negative nowhere.
    /// </param>
    public PolynomialKernelAttribute(params double[] coefficients) => Coefficients = coefficients;

    /// <summary>a₀, a₁, ….</summary>
    public double[] Coefficients { get; }
}
