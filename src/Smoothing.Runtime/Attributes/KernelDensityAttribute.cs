using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a kernel density estimator. The density at x₀ is Σ K((xᵢ − x₀)/h)/(n h), with a kernel K scaled to integrate to 1
/// (Rosenblatt 1956; Parzen 1962).
/// </summary>
/// <remarks>
/// <para>
/// The generator adds the static members <c>Evaluate(sample, at, density)</c> and <c>Evaluate(sample, at)</c>, their logarithms
/// <c>EvaluateLog(sample, at, logDensity)</c> and <c>EvaluateLog(sample, at)</c>, <c>Status(sample, at)</c>, and with a
/// <see cref="BandwidthRule"/> also <c>SelectBandwidth(sample)</c>. The sample may be in any order. An ascending sample is read in place.
/// Any other sample is sorted in an array from the shared pool, so that repeated calls allocate nothing. The unit of a density is the
/// reciprocal of the sample's unit. The density of an empty sample is NaN. Where no observation lies within the window, the density is 0.
/// </para>
/// <para>
/// <c>EvaluateLog</c> is the natural logarithm, −∞ where the density is 0. For <see cref="Kernel.Gaussian"/> and
/// <see cref="Kernel.Logistic"/> it is that of the kernel without the cut at 2⁻⁵³ of its peak, so that it underflows at no distance from
/// the sample. At a target that the cut would matter for, the observations near its nearest one are summed one by one.
/// </para>
/// <para>
/// <c>Status</c> says why the density at a point is NaN or 0: <see cref="FitStatus.TooFewObservations"/> if no observation counts,
/// <see cref="FitStatus.NoBandwidth"/> if the sample determines no bandwidth, <see cref="FitStatus.EmptyWindow"/> if no observation lies
/// within the window of the point or the point outside the support. Otherwise it is <see cref="FitStatus.Success"/>.
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
    /// observations, by boxes of observations. Unlike R it does not round them to the bins of a grid. Its bandwidth is NaN if half of the
    /// observations or more are equal, or if the sample is otherwise too sparse.
    /// </para>
    /// <para>
    /// With weights, the standard deviation and the quartiles are those of the weighted sample, the former with the denominator
    /// Σw − Σw²/Σw, the latter of type 7 (Akinshin 2023, Weighted quantile estimators). The number of observations is the effective one,
    /// (Σw)²/Σw² (Kish 1965, Survey Sampling). The functionals of <see cref="BandwidthRule.DirectPlugIn"/> are
    /// ΣΣ wᵢwⱼ φ⁽ʳ⁾((xᵢ − xⱼ)/a)/(((Σw)² − Σw²) aʳ⁺¹). Sheather and Jones give no weighted rule. This one replaces sums by weighted sums
    /// and n by the effective number, which keeps the pilot bandwidths that cancel the leading bias. Equal weights give the rule without
    /// weights. The rules do not depend on the support.
    /// </para>
    /// </remarks>
    public BandwidthRule BandwidthRule { get; set; }

    /// <summary>
    /// Whether observations have weights, finite and at least 0, which every member then takes after the sample. The density is
    /// Σ wᵢ K(uᵢ)/(h Σw), that of R's <c>density(weights = w/sum(w))</c>. An observation of weight 0 does not count. If all weights are 0,
    /// the density is NaN.
    /// </summary>
    public bool Weighted { get; set; }

    /// <summary>
    /// The treatment of a NaN in the sample or in its weights; <see cref="MissingValues.Throw"/> unless set. Under
    /// <see cref="MissingValues.Skip"/> such an observation is left out. Without it a NaN in the sample throws, but beside a weight of 0.
    /// </summary>
    public MissingValues Missing { get; set; }

    /// <summary>
    /// The lower bound of the support, in the units of the sample; NaN, which is the default, for none. Observations below it throw, and
    /// the density there is 0. <see cref="Boundary"/> says how the density is corrected at the bound.
    /// </summary>
    public double Lower { get; set; } = double.NaN;

    /// <summary>The upper bound of the support, like <see cref="Lower"/> and above it.</summary>
    public double Upper { get; set; } = double.NaN;

    /// <summary>
    /// The correction of the density at the bounds of the support; <see cref="Boundary.Reflection"/> unless set. With either the density
    /// integrates to 1 over the support. A method marked <see cref="KernelFunctionAttribute"/> allows only reflection, and at two bounds
    /// only if its support is finite.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A kernel that is wider than a support with two bounds is reflected as often as it reaches over the support, up to 1000 times at each
    /// bound. A greater bandwidth throws. If a rule chose it, the density is NaN with <see cref="FitStatus.NoBandwidth"/>.
    /// </para>
    /// <para>
    /// Renormalization alone, Σ wᵢ K(uᵢ) over the kernel's mass within the support at x₀, does not integrate to 1 (Jones 1993, Simple
    /// boundary correction for kernel density estimation). The result is therefore divided by its integral, which tends to 1 with the
    /// bandwidth tending to 0.
    /// </para>
    /// </remarks>
    public Boundary Boundary { get; set; }
}
