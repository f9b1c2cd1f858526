using System;
using Smoothing.Windows;
using Smoothing.CompilerServices;

namespace Smoothing.Density;

/// <summary>
/// The kernel density estimate Σ K(uᵢ)/(n h ∫K), uᵢ = (xᵢ − x₀)/h, of an ascending sample (Rosenblatt 1956; Parzen 1962).
/// </summary>
internal static class DensityEvaluation
{
    /// <summary>The density at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The target, finite.</param>
    /// <returns>The density; NaN if the sample is empty or has no bandwidth.</returns>
    public static double At<TKernel>(ReadOnlySpan<double> sample, in TKernel kernel, double at)
        where TKernel : struct, IDensityKernel
    {
        if (!IsDetermined(sample, kernel))
            return double.NaN;

        int start = WindowBounds.FirstAbove(sample, at, -kernel.HalfWidth, 0);
        int end = WindowBounds.FirstFrom(sample, at, kernel.HalfWidth, start);
        return kernel.Sum(sample, start, end, at) * Scale(sample, kernel);
    }

    /// <summary>The densities at many targets.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <typeparam name="TMethod">The algorithm.</typeparam>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="density">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    public static void Run<TKernel, TMethod>(ReadOnlySpan<double> sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel
        where TMethod : struct, IDensityMethod<TKernel>
    {
        // A density does not read the responses.
        if (IsDetermined(sample, kernel))
            default(TMethod).Run(new Sample(sample, sample), kernel, Scale(sample, kernel), at, density);
        else
            density.Fill(double.NaN);
    }

    /// <summary>The densities at many targets, each from its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <typeparam name="TSum">Its sum over a window.</typeparam>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="scale">1/(h ∫K Σw).</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="density">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    public static void Direct<TKernel, TSum>(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
    {
        ReadOnlySpan<double> x = sample.X;
        double halfWidth = kernel.HalfWidth;
        int start = 0, end = 0;
        for (int j = 0; j < at.Length; j++)
        {
            double x0 = at[j];
            start = WindowBounds.FirstAbove(x, x0, -halfWidth, start);
            end = WindowBounds.FirstFrom(x, x0, halfWidth, Math.Max(start, end));
            density[j] = default(TSum).Sum(kernel, sample, start, end, x0) * scale;
        }
    }

    private static bool IsDetermined<TKernel>(ReadOnlySpan<double> sample, in TKernel kernel)
        where TKernel : struct, IDensityKernel => !sample.IsEmpty && Guard.IsFinite(kernel.InverseBandwidth);

    // 1/(n h ∫ K).
    private static double Scale<TKernel>(ReadOnlySpan<double> sample, in TKernel kernel)
        where TKernel : struct, IDensityKernel => kernel.Normalization * kernel.InverseBandwidth / sample.Length;
}
