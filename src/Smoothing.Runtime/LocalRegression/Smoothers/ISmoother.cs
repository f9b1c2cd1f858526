using System;
using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// A local regression with its kernel and its windows. Prediction, inference and bandwidth selection are generic over it. A smoother is a
/// struct and always a type argument, so that the JIT specialises this code.
/// </summary>
/// <remarks>Emitted code only names smoothers. The members are internal, so that they may change.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISmoother
{
    /// <summary>The estimate at one target.</summary>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="x0">The target, finite.</param>
    /// <param name="withNorm">Whether to compute the norm of the equivalent kernel and the effective count.</param>
    internal LocalEstimate At(in Sample sample, double x0, bool withNorm);

    /// <summary>The values at many targets in any order; <paramref name="fitted"/> may be <paramref name="at"/> itself.</summary>
    internal void Smooth(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted);

    /// <summary>The estimates at many targets in any order, with their slopes and equivalent kernels.</summary>
    internal void Smooth(in Sample sample, ReadOnlySpan<double> at, Span<LocalEstimate> estimates);

    /// <summary>The summary of the fit to a sample that is not empty.</summary>
    internal SmootherSummary Summary(in Sample sample);

    /// <summary>Whether it makes robust passes.</summary>
    internal bool IsRobust { get; }

    /// <summary>The data with the weights of the robust passes, or the data itself if the smoother makes no such passes.</summary>
    internal RobustFit Weigh(in Sample sample);

    /// <summary>The summary of a fit that is not empty. After robust passes it is computed from pseudovalues.</summary>
    internal SmootherSummary Summary(FitState fit);

    /// <summary>The residual degrees of freedom of Student's t in the intervals.</summary>
    internal double DegreesOfFreedom(FitState fit, in SmootherSummary summary);
}
