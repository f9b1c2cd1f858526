using System;
using Smoothing.CompilerServices;

namespace Smoothing.Density;

/// <summary>An algorithm for Σ wᵢ K(uᵢ), times a factor, at many targets.</summary>
internal interface IDensityMethod<TKernel>
    where TKernel : struct
{
    /// <param name="sample">The sample, ascending, not empty.</param>
    /// <param name="kernel">The kernel, with a bandwidth.</param>
    /// <param name="scale">The factor.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="density">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    void Run(scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density);
}

/// <summary>Sums each window by itself.</summary>
internal readonly struct DirectMethod<TKernel, TSum> : IDensityMethod<TKernel>
    where TKernel : struct, IKernel
    where TSum : struct, IDensitySum<TKernel>
{
    public void Run(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density) =>
        DensityEvaluation.Direct<TKernel, TSum>(sample, kernel, scale, at, density);
}

/// <summary>Shares moments between windows wherever that costs less.</summary>
internal readonly struct SweepMethod<TKernel, TSum> : IDensityMethod<TKernel>
    where TKernel : struct, IKernel, IMomentExpansion
    where TSum : struct, IDensitySum<TKernel>
{
    public void Run(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density) =>
        DensitySweep.Run<TKernel, TSum>(sample, kernel, scale, at, density);
}

/// <summary>Takes the sums of the Gaussian kernel from boxes of observations wherever that costs less.</summary>
internal readonly struct GaussianMethod<TKernel, TSum> : IDensityMethod<TKernel>
    where TKernel : struct, IKernel
    where TSum : struct, IDensitySum<TKernel>
{
    public void Run(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
    {
        if (GaussianSweep.IsFaster(sample.X.Length, at.Length))
            GaussianSweep.Run<TKernel, TSum>(sample, kernel, scale, at, density);
        else
            DensityEvaluation.Direct<TKernel, TSum>(sample, kernel, scale, at, density);
    }
}
