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
internal sealed record KernelDensitySpec(TargetSpec Target, KernelDefinition Kernel, double? Bandwidth, BandwidthRule? BandwidthRule)
    : EstimatorSpec(Target)
{
    /// <summary>Whether the bandwidth is an argument.</summary>
    public bool TakesBandwidth => Bandwidth is null && BandwidthRule is null;

    /// <summary>Whether the sum over a window is the count of its observations.</summary>
    public bool IsCount => Kernel.Pieces is { } pieces && pieces.Pieces.All(piece => piece.Polynomial.Degree <= 0);

    /// <summary>Whether neighbouring windows can share moments.</summary>
    public bool IsSwept => !IsCount && (Kernel.Pieces is not null || Kernel.Harmonics is not null);

    public override SharedType? Shared => IsSwept ? new DensityMoments(Kernel) : null;

    /// <summary>Whether the kernel is the Gaussian. Its sums have a special algorithm.</summary>
    public bool IsGaussian => Kernel is GaussianKernel;

    /// <summary>The factor that makes the sum integrate to 1.</summary>
    public double Normalization => IsCount ? 0.5 : 1 / (Kernel.Constants?.Integral ?? 1);
}
