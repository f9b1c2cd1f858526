using System.Collections.Generic;

namespace Smoothing.Tests.Density.Estimators;

/// <summary>The emitted densities of bandwidth 0.35.</summary>
internal static class FixedDensities
{
    public const double Bandwidth = 0.35;

    public static IReadOnlyList<(Kernel Kernel, RuledDensityAtMany Many, RuledDensityAtOne One)> All { get; } =
    [
        Of<FixedUniformDensity>(Kernel.Uniform),
        Of<FixedTriangularDensity>(Kernel.Triangular),
        Of<FixedEpanechnikovDensity>(Kernel.Epanechnikov),
        Of<FixedBiweightDensity>(Kernel.Biweight),
        Of<FixedTriweightDensity>(Kernel.Triweight),
        Of<FixedTricubeDensity>(Kernel.Tricube),
        Of<FixedCosineDensity>(Kernel.Cosine),
        Of<FixedGaussianDensity>(Kernel.Gaussian),
        Of<FixedLogisticDensity>(Kernel.Logistic),
    ];

    private static (Kernel Kernel, RuledDensityAtMany Many, RuledDensityAtOne One) Of<T>(Kernel kernel)
        where T : IDensity => (kernel, T.Evaluate, T.Evaluate);
}
