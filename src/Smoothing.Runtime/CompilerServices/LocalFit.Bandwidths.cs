using System;
using System.Threading;
using Smoothing.LocalRegression;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>The choice of a bandwidth.</content>
public partial struct LocalFit
{
    /// <summary>The bandwidth that minimizes a criterion. The search takes about fifty to eighty passes of O(n).</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="smoother">The smoother at any bandwidth.</param>
    /// <param name="rule">The criterion.</param>
    /// <param name="data">The data.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the search between two passes.</param>
    /// <returns>h; NaN where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data is not valid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double SelectBandwidth<TKernel>(
        SweptSmoother<TKernel> smoother, BandwidthRule rule, in LocalData data, IProgress<double>? progress, CancellationToken cancellation)
        where TKernel : struct, ILocalKernel, IMomentExpansion, IWithBandwidth<TKernel>
    {
        using PooledSample sample = data.Ascending();
        return CriterionBandwidth.Swept<TKernel>(sample.Sample, rule, progress, cancellation);
    }

    /// <summary>The bandwidth that minimizes a criterion. The search takes about fifty to eighty passes of O(n · window).</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="smoother">The smoother at any bandwidth.</param>
    /// <param name="rule">The criterion.</param>
    /// <param name="data">The data.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the search between two passes.</param>
    /// <returns>h; NaN where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data is not valid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double SelectBandwidth<TKernel>(
        DirectSmoother<TKernel> smoother, BandwidthRule rule, in LocalData data, IProgress<double>? progress,
        CancellationToken cancellation)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        using PooledSample sample = data.Ascending();
        return CriterionBandwidth.Direct<TKernel>(sample.Sample, rule, progress, cancellation);
    }

    /// <summary>The bandwidth of local lines by the direct plug-in rule of Ruppert, Sheather and Wand (1995).</summary>
    /// <param name="roughness">∫K² of the kernel scaled to integrate to 1.</param>
    /// <param name="variance">∫u²K of the kernel scaled to integrate to 1.</param>
    /// <param name="data">The data, without weights.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the work between two pilot fits.</param>
    /// <returns>h; NaN where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data is not valid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double DirectPlugIn(
        double roughness, double variance, in LocalData data, IProgress<double>? progress, CancellationToken cancellation)
    {
        using PooledSample sample = data.Ascending();
        return PlugInBandwidth.Direct(sample.Sample, roughness, variance, progress, cancellation);
    }

    /// <summary>The bandwidth by the rule of thumb of Fan and Gijbels (1996, section 4.2).</summary>
    /// <param name="degree">p, odd. An even degree uses the bandwidth of the next odd one.</param>
    /// <param name="roughness">∫K*², K* the equivalent kernel.</param>
    /// <param name="moment">∫uᵖ⁺¹K*.</param>
    /// <param name="data">The data, without weights.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the work before it begins.</param>
    /// <returns>h, at most the range of x; NaN where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data is not valid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double RuleOfThumb(
        int degree, double roughness, double moment, in LocalData data, IProgress<double>? progress, CancellationToken cancellation)
    {
        using PooledSample sample = data.Ascending();
        cancellation.ThrowIfCancellationRequested();
        double bandwidth = PlugInBandwidth.RuleOfThumb(sample.Sample, degree, roughness, moment);
        progress?.Report(1);
        return bandwidth;
    }
}
