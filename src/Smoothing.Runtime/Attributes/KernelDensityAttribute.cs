using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a kernel density estimator. The density at x₀ is Σ K((xᵢ − x₀)/h)/(n h), with a kernel K scaled to integrate to 1
/// (Rosenblatt 1956; Parzen 1962).
/// </summary>
/// <remarks>
/// <para>
/// The generator adds the static members <c>Evaluate(sample, at, density)</c> and <c>Evaluate(sample, at)</c>, and with a
/// <see cref="BandwidthRule"/> also <c>SelectBandwidth(sample)</c>. The sample may be in any order. An ascending sample is read in place.
/// Any other sample is sorted in an array from the shared pool, so that repeated calls allocate nothing. The unit of a density is the
/// reciprocal of the sample's unit. The density of an empty sample is NaN. Where no observation lies within the window, the density is 0.
/// </para>
/// <para>
/// The target may be a class, static or not, a struct, record or record struct, nested or generic, of any accessibility.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [KernelDensity(Kernel = Kernel.Epanechnikov, Bandwidth = 0.5)]
/// public static partial class Density;
///
/// Density.Evaluate(sample, at, density);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class KernelDensityAttribute : Attribute
{
    /// <summary>
    /// The kernel; <see cref="Kernel.Epanechnikov"/> unless set. <see cref="PolynomialKernelAttribute"/> or a method marked
    /// <see cref="KernelFunctionAttribute"/> replaces it. The generator scales kernels to integrate to 1. It does not scale such a method,
    /// which must itself integrate to 1.
    /// </summary>
    public Kernel Kernel { get; set; } = Kernel.Epanechnikov;

    /// <summary>
    /// The bandwidth h, in the units of the sample, positive and finite. It is half the width of the window, or the standard deviation for
    /// <see cref="Kernel.Gaussian"/>. If neither this property nor <see cref="BandwidthRule"/> is set, the bandwidth is the last argument
    /// of each member.
    /// </summary>
    /// <remarks>
    /// The <c>bw</c> of R's <c>density</c> is the standard deviation of the scaled kernel. The two agree for <see cref="Kernel.Gaussian"/>.
    /// For other kernels h = bw/√μ₂, with μ₂ the kernel's variance at h = 1: √5 bw for <see cref="Kernel.Epanechnikov"/>, √3 bw for
    /// <see cref="Kernel.Uniform"/>, √7 bw for <see cref="Kernel.Biweight"/>. The page docs/kernels.md lists the constants of all kernels.
    /// </remarks>
    public double Bandwidth { get; set; }

    /// <summary>
    /// The rule that chooses the bandwidth from the sample, instead of <see cref="Bandwidth"/>: <see cref="BandwidthRule.RuleOfThumb"/> or
    /// <see cref="BandwidthRule.DirectPlugIn"/>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Both rules find the bandwidth of a Gaussian kernel. For another kernel it is multiplied by δ₀(K)/δ₀(Gaussian), δ₀ = (R/μ₂²)^(1/5),
    /// which gives the same amount of smoothing (Marron and Nolan 1988). The factor is 2.214 for <see cref="Kernel.Epanechnikov"/>. For
    /// fewer than two observations the bandwidth is NaN, and so is the density.
    /// </para>
    /// <para>
    /// Both rules cost O(n) in addition to the sorting. <see cref="BandwidthRule.DirectPlugIn"/> sums functions of the distances between
    /// observations. Unlike R it does not round them to the bins of a grid. Its bandwidth is NaN if half of the observations or more are
    /// equal, or if the sample is otherwise too sparse.
    /// </para>
    /// </remarks>
    public BandwidthRule BandwidthRule { get; set; }
}
