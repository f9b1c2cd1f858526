using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>A local polynomial regression to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Kernel">The kernel.</param>
/// <param name="Degree">The polynomial's degree, 0 to 3.</param>
/// <param name="Bandwidth">h in the units of x; null where it is an argument, or chosen from the data.</param>
/// <param name="BandwidthRule">How h is chosen from the data; null where it is not.</param>
/// <param name="Span">The fraction of the observations in each window; null where a bandwidth sets the windows.</param>
/// <param name="RobustIterations">How many passes with bisquare weights follow the first fit.</param>
/// <param name="Spacing">The distance between points of a regular grid, on which it is a filter; null for irregular abscissas.</param>
/// <param name="Scalar">The type of the numbers in the caller's spans: <c>double</c> or <c>float</c>.</param>
/// <param name="IsWeighted">Whether observations have weights.</param>
/// <param name="Missing">The treatment of observations with a NaN.</param>
/// <param name="AllowsLowerDegree">Whether a window that determines only a lower degree yields that fit.</param>
/// <param name="Extrapolation">What is predicted beyond the range of the data.</param>
/// <param name="Capacity">How many observations of a stream are kept; null where there is no stream.</param>
internal sealed record LocalPolynomialSpec(
    TargetSpec Target,
    KernelDefinition Kernel,
    int Degree,
    double? Bandwidth,
    BandwidthRule? BandwidthRule,
    double? Span,
    int RobustIterations,
    double? Spacing,
    string Scalar,
    bool IsWeighted,
    MissingValues Missing,
    bool AllowsLowerDegree,
    Extrapolation Extrapolation,
    int? Capacity) : EstimatorSpec(Target)
{
    /// <summary>Whether the caller gives the bandwidth.</summary>
    public bool TakesBandwidth => Bandwidth is null && BandwidthRule is null && Span is null;

    /// <summary>Whether observations with a NaN are left out.</summary>
    public bool SkipsMissing => Missing == MissingValues.Skip;

    /// <summary>Whether windows hold the nearest observations. Each target then has its own bandwidth.</summary>
    public bool IsNearest => Span is not null;

    /// <summary>Whether neighbouring windows can share moments.</summary>
    public bool IsSwept => !IsNearest && (Kernel.Pieces is not null || Kernel.Harmonics is not null);

    /// <summary>The moments that neighbouring windows share; null where they share none.</summary>
    public MomentExpansion? Moments => IsSwept ? new MomentExpansion(Kernel, Degree, IsWeighted) : null;

    public override SharedType? Shared => Moments;

    /// <summary>Whether the bandwidth is the one that makes a criterion smallest.</summary>
    public bool HasCriterion =>
        BandwidthRule is Attributes.BandwidthRule.LeaveOneOut or Attributes.BandwidthRule.GeneralizedCrossValidation
        or Attributes.BandwidthRule.Aicc;

    /// <summary>Whether passes with bisquare weights follow the first fit.</summary>
    public bool IsRobust => RobustIterations > 0;

    /// <summary>Whether sums are of weighted observations.</summary>
    public bool HasWeights => IsWeighted || IsRobust;

    /// <summary>Whether the data is first copied to pooled arrays.</summary>
    public bool IsPooled => Scalar != "double" || SkipsMissing;
}
