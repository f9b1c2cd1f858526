using System;
using System.Runtime.CompilerServices;
using Smoothing.LocalRegression;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>The static members. Each checks its arguments, and writes nothing before all checks are done.</content>
public partial struct LocalFit
{
    /// <summary>Smooths y over x at the data's own abscissas.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="fitted">Receives a value for each abscissa.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not valid, or fitted overlaps the data.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, Span<double> fitted)
        where TSmoother : struct, ISmoother
    {
        if (data.MustCopy || smoother.IsRobust)
        {
            SmoothPooled(smoother, in data, fitted);
            return;
        }

        // Nothing has to be returned to a pool. The cost of try and finally would show in the time for few observations.
        data.CheckAscending();
        Guard.SameLength(data.Length, "x", fitted.Length, nameof(fitted));
        data.CheckOverlap(fitted);
        smoother.Smooth(data.Given, data.X, fitted);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SmoothPooled<TSmoother>(TSmoother smoother, in LocalData data, Span<double> fitted)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.SameLength(data.Length, "x", fitted.Length, nameof(fitted));
        data.CheckOverlap(fitted);
        using RobustFit fit = smoother.Weigh(sample.Sample);
        if (data.SkipsMissing || sample.Count < data.Length)
        {
            using var targets = new PooledTargets(data.X);
            smoother.Smooth(fit.Sample, targets.At, targets.Fitted);
            targets.Store(data.X, fitted);
        }
        else
        {
            smoother.Smooth(fit.Sample, sample.Sample.X, fitted);
        }
    }

    /// <summary>Smooths y over x at the data's own abscissas, in single precision.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="fitted">Receives a value for each abscissa.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, Span<float> fitted)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.SameLength(data.Length, "x", fitted.Length, nameof(fitted));
        Smooth(smoother, sample.Sample, data.FloatX, fitted);
    }

    /// <summary>Smooths y over x at other points.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value or a target is not valid, or fitted overlaps the data.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, ReadOnlySpan<double> at, Span<double> fitted)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.Targets(at, fitted);
        data.CheckOverlap(fitted);
        using RobustFit fit = smoother.Weigh(sample.Sample);
        smoother.Smooth(fit.Sample, at, fitted);
    }

    /// <summary>Smooths y over x at other points, in single precision.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or a target is not valid.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, ReadOnlySpan<float> at, Span<float> fitted)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.Targets(at, fitted);
        Smooth(smoother, sample.Sample, at, fitted);
    }

    /// <summary>
    /// Smooths y over x at other points. Each estimate has its slope, the norm of its equivalent kernel and its status.
    /// </summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="estimates">Receives an estimate for each target.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or a target is not valid.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, ReadOnlySpan<double> at, Span<LocalEstimate> estimates)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.SameLength(at.Length, nameof(at), estimates.Length, nameof(estimates));
        Guard.Finite(at, nameof(at));
        using RobustFit fit = smoother.Weigh(sample.Sample);
        smoother.Smooth(fit.Sample, at, estimates);
    }

    /// <summary>
    /// Smooths y over x at other points in single precision. Each estimate has its slope, the norm of its equivalent kernel and its status.
    /// </summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="estimates">Receives an estimate for each target.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or a target is not valid.</exception>
    public static void Smooth<TSmoother>(TSmoother smoother, in LocalData data, ReadOnlySpan<float> at, Span<LocalEstimate> estimates)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.SameLength(at.Length, nameof(at), estimates.Length, nameof(estimates));
        Guard.Finite(at, nameof(at));
        using var targets = new PooledTargets(at);
        using RobustFit fit = smoother.Weigh(sample.Sample);
        smoother.Smooth(fit.Sample, targets.At, estimates);
    }

    /// <summary>The value at one point.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The target.</param>
    /// <returns>The value; NaN where the window does not determine it.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data or the target is not valid.</exception>
    public static double Estimate<TSmoother>(TSmoother smoother, in LocalData data, double at)
        where TSmoother : struct, ISmoother
    {
        if (data.MustCopy || smoother.IsRobust)
            return EstimatePooled(smoother, in data, at);

        // Nothing has to be returned to a pool. The cost of try and finally would show in the time of one estimate.
        data.CheckAscending();
        Guard.Finite(at, nameof(at));
        return smoother.At(data.Given, at, withNorm: false).Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double EstimatePooled<TSmoother>(TSmoother smoother, in LocalData data, double at)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.Finite(at, nameof(at));
        using RobustFit fit = smoother.Weigh(sample.Sample);
        return smoother.At(fit.Sample, at, withNorm: false).Value;
    }

    /// <summary>The estimate at one point with its slope, the norm of its equivalent kernel and its status.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="data">The data.</param>
    /// <param name="at">The target.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value of the data or the target is not valid.</exception>
    public static LocalEstimate Evaluate<TSmoother>(TSmoother smoother, in LocalData data, double at)
        where TSmoother : struct, ISmoother
    {
        using PooledSample sample = data.Ascending();
        Guard.Finite(at, nameof(at));
        using RobustFit fit = smoother.Weigh(sample.Sample);
        return smoother.At(fit.Sample, at, withNorm: true);
    }

    private static void Smooth<TSmoother>(TSmoother smoother, in Sample sample, ReadOnlySpan<float> at, Span<float> fitted)
        where TSmoother : struct, ISmoother
    {
        using var targets = new PooledTargets(at);
        using RobustFit fit = smoother.Weigh(sample);
        smoother.Smooth(fit.Sample, targets.At, targets.Fitted);
        targets.Store(at, fitted);
    }
}
