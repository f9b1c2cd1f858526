using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>A kernel density estimator to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Kernel">The kernel.</param>
/// <param name="Bandwidth">h in the units of the sample; null where it is an argument, or chosen by a rule.</param>
/// <param name="BandwidthRule">How the bandwidth is chosen from the sample; null where it is not.</param>
/// <param name="IsWeighted">Whether observations have weights.</param>
/// <param name="SkipsMissing">Whether NaN observations are left out.</param>
/// <param name="Lower">The lower bound of the support; −∞ for none.</param>
/// <param name="Upper">The upper bound of the support; ∞ for none.</param>
/// <param name="Boundary">The correction at the bounds.</param>
internal sealed record KernelDensitySpec(
    TargetSpec Target, KernelDefinition Kernel, double? Bandwidth, BandwidthRule? BandwidthRule, bool IsWeighted, bool SkipsMissing,
    double Lower, double Upper, Boundary Boundary)
    : EstimatorSpec(Target)
{
    /// <summary>Whether the bandwidth is an argument.</summary>
    public bool TakesBandwidth => Bandwidth is null && BandwidthRule is null;

    /// <summary>Whether the support has a bound.</summary>
    public bool IsBounded => HasLower || HasUpper;

    /// <summary>Whether the support has a lower bound.</summary>
    public bool HasLower => !double.IsInfinity(Lower);

    /// <summary>Whether the support has an upper bound.</summary>
    public bool HasUpper => !double.IsInfinity(Upper);

    /// <summary>Whether the density is divided by the kernel's mass within the support.</summary>
    public bool IsRenormalized => IsBounded && Boundary == Boundary.Renormalization;

    /// <summary>Whether the density is that of a sample without weights, missing values and bounds.</summary>
    public bool IsPlain => !IsWeighted && !SkipsMissing && !IsBounded;

    /// <summary>Whether the kernel has weights to multiply, or a mass to divide by.</summary>
    public bool HasGeneralKernel => IsWeighted || IsRenormalized;

    /// <summary>Whether the sum over a window is the count of its observations. The mass of a kernel refers to its own scale.</summary>
    public bool IsCount => !IsWeighted && HasConstantKernel && (Kernel.IsConstant || !IsRenormalized);

    /// <summary>Whether neighbouring windows can share moments.</summary>
    public bool IsSwept => (IsWeighted || !HasConstantKernel) && (Kernel.Pieces is not null || Kernel.Harmonics is not null);

    /// <summary>The moments that neighbouring windows share; null where they share none.</summary>
    public DensityMoments? Moments => IsSwept ? new DensityMoments(Kernel, IsWeighted) : null;

    public override SharedType? Shared => Moments;

    /// <summary>Whether the kernel is the Gaussian. Its sums have a special algorithm.</summary>
    public bool IsGaussian => Kernel is GaussianKernel;

    /// <summary>The factor that makes the sum integrate to 1.</summary>
    public double Normalization => IsCount ? 0.5 : 1 / (Kernel.Constants?.Integral ?? 1);

    private bool HasConstantKernel => Kernel.Pieces is { } pieces && pieces.Pieces.All(piece => piece.Polynomial.Degree <= 0);
}
