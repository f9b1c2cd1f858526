using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a kernel density estimator: the density at x₀ is Σ K((xᵢ − x₀)/h)/(n h) with a kernel K scaled to
/// integrate to 1 (Rosenblatt 1956; Parzen 1962).
/// </summary>
/// <remarks>
/// <para>
/// The generator adds the static members <c>Evaluate(sample, at, density)</c> and <c>Evaluate(sample, at)</c>, and with a
/// <see cref="BandwidthRule"/> also <c>SelectBandwidth(sample)</c>. A sample may come in any order. Ascending it is read where it is;
/// otherwise it is sorted in an array borrowed from the shared pool, and nothing is allocated once that is warm. Densities are in
/// units of 1 by those of the sample. A sample of no observations has no density: the result is NaN. Where a sample has none
/// within a window, the density is 0.
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
    /// The kernel; <see cref="Kernel.Epanechnikov"/> unless set. <see cref="PolynomialKernelAttribute"/>, or a method marked
    /// <see cref="KernelFunctionAttribute"/>, takes its place. All are scaled to integrate to 1 but for such a method, which must do so of itself.
    /// </summary>
    public Kernel Kernel { get; set; } = Kernel.Epanechnikov;

    /// <summary>
    /// The bandwidth h, in the units of the sample: half the width of the window (the standard deviation for
    /// <see cref="Kernel.Gaussian"/>), positive and finite. Left out, and without a <see cref="BandwidthRule"/>, it is an argument:
    /// the members take it last.
    /// </summary>
    /// <remarks>
    /// R's <c>density</c> means something else by its <c>bw</c>, the standard deviation of the scaled kernel, whichever it is. The
    /// two are the same for <see cref="Kernel.Gaussian"/>; for other kernels h = bw/√μ₂, with μ₂ the kernel's variance at h = 1: √5 bw
    /// for <see cref="Kernel.Epanechnikov"/>, √3 bw for <see cref="Kernel.Uniform"/>, √7 bw for <see cref="Kernel.Biweight"/>. The constants of all kernels
    /// are in docs/kernels.md.
    /// </remarks>
    public double Bandwidth { get; set; }

    /// <summary>
    /// How the bandwidth is chosen from the sample, in place of <see cref="Bandwidth"/>: <see cref="BandwidthRule.RuleOfThumb"/> or
    /// <see cref="BandwidthRule.DirectPlugIn"/>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Both find the bandwidth of a Gaussian kernel. Other kernels take it times δ₀(K)/δ₀(Gaussian) with δ₀ = (R/μ₂²)^(1/5), which smooths as
    /// much (Marron and Nolan 1988): 2.214 times for <see cref="Kernel.Epanechnikov"/>. A sample of fewer than two observations determines none:
    /// the bandwidth is NaN, and so is the density.
    /// </para>
    /// <para>
    /// <see cref="BandwidthRule.RuleOfThumb"/> costs O(n) beside the sorting. <see cref="BandwidthRule.DirectPlugIn"/> sums up functions of the
    /// distances between observations; they are not rounded to the bins of a grid as R's are. That is O(n²): some 4 ms for 1 000 observations
    /// and some 400 ms for 10 000, each time. With it <c>SelectBandwidth</c> once and an estimator that takes its bandwidth as an argument serve
    /// many calls better. It is NaN where half of the observations or more are equal, or where the sample is otherwise too sparse.
    /// </para>
    /// </remarks>
    public BandwidthRule BandwidthRule { get; set; }
}
