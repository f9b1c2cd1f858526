using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.Density.Estimators;

internal delegate void DensityAtMany(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth);

internal delegate double DensityAtOne(ReadOnlySpan<double> sample, double at, double bandwidth);

internal delegate FitStatus DensityStatus(ReadOnlySpan<double> sample, double at, double bandwidth);

/// <summary>An emitted density under test.</summary>
internal sealed record DensityCase(
    string Name, DensityAtMany Many, DensityAtOne One, DensityAtMany LogMany, DensityAtOne LogOne, DensityStatus Status)
{
    public static IReadOnlyList<DensityCase> All { get; } =
    [
        Of<UniformDensity>(),
        Of<TriangularDensity>(),
        Of<EpanechnikovDensity>(),
        Of<BiweightDensity>(),
        Of<TriweightDensity>(),
        Of<TricubeDensity>(),
        Of<CosineDensity>(),
        Of<GaussianDensity>(),
        Of<LogisticDensity>(),
        Of<KinkedDensity>(), Of<QuarticDensity>(), Of<ConstantDensity>(), Of<OwnDensity>(), Of<CauchyDensity>(),
    ];

    public static DensityCase Named(string kernel) => All.Single(one => one.Name == kernel);

    /// <summary>The densities at many targets by one of the two algorithms, or by the faster one.</summary>
    public double[] Values(double[] sample, double[] at, double bandwidth, bool? sweep = null)
    {
        var density = new double[at.Length];
        using Algorithm algorithm = Algorithm.Swept(sweep);
        Many(sample, at, density, bandwidth);
        return density;
    }

    public override string ToString() => Name;

    private static DensityCase Of<T>()
        where T : IFreeDensity =>
        new(typeof(T).Name.Replace("Density", "", StringComparison.Ordinal), T.Evaluate, T.Evaluate, T.EvaluateLog, T.EvaluateLog, T.Status);
}
