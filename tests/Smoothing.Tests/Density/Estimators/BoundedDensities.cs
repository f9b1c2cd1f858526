using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.Density.Estimators;

[KernelDensity(Kernel = Kernel.Epanechnikov, Lower = 0, Upper = 10)]
internal sealed partial class ReflectedEpanechnikov : IFreeDensity;

[KernelDensity(Kernel = Kernel.Gaussian, Lower = 0, Upper = 10)]
internal readonly partial struct ReflectedGaussian : IFreeDensity;

[KernelDensity(Kernel = Kernel.Tricube, Lower = 0)]
internal sealed partial class ReflectedTricube : IFreeDensity;

[KernelDensity(Kernel = Kernel.Logistic, Upper = 10)]
internal sealed partial class ReflectedLogistic : IFreeDensity;

[KernelDensity(Lower = 0, Upper = 10)]
internal sealed partial class ReflectedOwn : IFreeDensity
{
    [KernelFunction(Support = 2)]
    private static double Weight(double u) => (2 - Math.Abs(u)) / 4;
}

[KernelDensity(Kernel = Kernel.Uniform, Lower = 0, Upper = 10, Boundary = Boundary.Renormalization)]
internal sealed partial class RenormalizedUniform : IFreeDensity;

[KernelDensity(Kernel = Kernel.Tricube, Lower = 0, Upper = 10, Boundary = Boundary.Renormalization)]
internal sealed partial record RenormalizedTricube : IFreeDensity;

[KernelDensity(Kernel = Kernel.Cosine, Lower = 0, Boundary = Boundary.Renormalization)]
internal sealed partial class RenormalizedCosine : IFreeDensity;

[KernelDensity(Kernel = Kernel.Gaussian, Lower = 0, Upper = 10, Boundary = Boundary.Renormalization)]
internal sealed partial class RenormalizedGaussian : IFreeDensity;

[KernelDensity(Kernel = Kernel.Logistic, Upper = 10, Boundary = Boundary.Renormalization)]
internal sealed partial class RenormalizedLogistic : IFreeDensity;

[KernelDensity(Lower = 0, Upper = 10, Boundary = Boundary.Renormalization), PolynomialKernel(3, 0, 0, 0, -3)]
internal sealed partial class RenormalizedQuartic : IFreeDensity;

[KernelDensity(Lower = 0, Upper = 10, Boundary = Boundary.Renormalization), PolynomialKernel(2)]
internal sealed partial class RenormalizedConstant : IFreeDensity;

[KernelDensity(Kernel = Kernel.Gaussian, Lower = 0, Upper = 10, Weighted = true)]
internal sealed partial class ReflectedWeighted : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Triangular, Lower = 0, Upper = 10, Boundary = Boundary.Renormalization, Weighted = true)]
internal sealed partial class RenormalizedWeighted : IWeightedDensity;

[KernelDensity(Lower = 99.95, Upper = 100.05, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal static partial class NarrowDensity;

/// <summary>A density on a bounded support.</summary>
internal sealed record BoundedCase(DensityCase Density, bool HasLower, bool HasUpper)
{
    public static IReadOnlyList<BoundedCase> All { get; } =
    [
        Of<ReflectedEpanechnikov>(), Of<ReflectedGaussian>(), Of<ReflectedTricube>(hasUpper: false), Of<ReflectedLogistic>(hasLower: false),
        Of<ReflectedOwn>(), Of<RenormalizedUniform>(), Of<RenormalizedTricube>(), Of<RenormalizedCosine>(hasUpper: false),
        Of<RenormalizedGaussian>(), Of<RenormalizedLogistic>(hasLower: false), Of<RenormalizedQuartic>(),
        Of<RenormalizedConstant>(),
    ];

    public bool IsRenormalized => Density.Name.StartsWith("Renormalized", StringComparison.Ordinal);

    public string Kernel => Density.Name.Replace("Renormalized", "", StringComparison.Ordinal).Replace("Reflected", "", StringComparison.Ordinal);

    public double Lower => HasLower ? 0 : double.NegativeInfinity;

    public double Upper => HasUpper ? 10 : double.PositiveInfinity;

    public static BoundedCase Named(string name) => All.Single(one => one.Density.Name == name);

    private static BoundedCase Of<T>(bool hasLower = true, bool hasUpper = true)
        where T : IFreeDensity =>
        new(new DensityCase(typeof(T).Name, T.Evaluate, T.Evaluate, T.EvaluateLog, T.EvaluateLog, T.Status), hasLower, hasUpper);
}
