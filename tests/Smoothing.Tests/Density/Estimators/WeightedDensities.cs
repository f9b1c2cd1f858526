using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.Density.Estimators;

/// <summary>What a weighted density whose bandwidth is an argument emits.</summary>
internal interface IWeightedDensity
{
    static abstract void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> density, double bandwidth);

    static abstract double Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at, double bandwidth);

    static abstract void EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> logDensity, double bandwidth);

    static abstract double EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at, double bandwidth);

    static abstract FitStatus Status(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at, double bandwidth);
}

[KernelDensity(Kernel = Kernel.Uniform, Weighted = true)]
internal readonly partial struct WeightedUniform : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Epanechnikov, Weighted = true)]
internal sealed partial class WeightedEpanechnikov : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Tricube, Weighted = true)]
internal sealed partial record WeightedTricube : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Cosine, Weighted = true)]
internal readonly partial record struct WeightedCosine : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Gaussian, Weighted = true)]
internal sealed partial class WeightedGaussian : IWeightedDensity;

[KernelDensity(Kernel = Kernel.Logistic, Weighted = true, Missing = MissingValues.Skip)]
internal sealed partial class WeightedLogistic : IWeightedDensity;

[KernelDensity(Weighted = true), PolynomialKernel(2)]
internal sealed partial class WeightedConstant : IWeightedDensity;

[KernelDensity(Weighted = true)]
internal sealed partial class WeightedOwn : IWeightedDensity
{
    [KernelFunction(Support = 2)]
    private static double Weight(double u) => (2 - Math.Abs(u)) / 4;
}

[KernelDensity(Kernel = Kernel.Gaussian, Weighted = true, BandwidthRule = BandwidthRule.RuleOfThumb, Missing = MissingValues.Skip)]
internal static partial class WeightedThumb;

[KernelDensity(Kernel = Kernel.Gaussian, Weighted = true, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal static partial class WeightedPlugIn;

internal delegate void WeightedAtMany(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> density, double bandwidth);

internal delegate double WeightedAtOne(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at, double bandwidth);

internal delegate FitStatus WeightedStatus(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at, double bandwidth);

/// <summary>An emitted weighted density under test.</summary>
internal sealed record WeightedCase(
    string Name, WeightedAtMany Many, WeightedAtOne One, WeightedAtMany LogMany, WeightedAtOne LogOne, WeightedStatus Status)
{
    public static IReadOnlyList<WeightedCase> All { get; } =
    [
        Of<WeightedUniform>(), Of<WeightedEpanechnikov>(), Of<WeightedTricube>(), Of<WeightedCosine>(), Of<WeightedGaussian>(),
        Of<WeightedLogistic>(), Of<WeightedConstant>(), Of<WeightedOwn>(),
    ];

    public static WeightedCase Named(string kernel) => All.Single(one => one.Name == kernel);

    /// <summary>The densities at many targets by one of the two algorithms, or by the faster one.</summary>
    public double[] Values(double[] sample, double[] weights, double[] at, double bandwidth, bool? sweep = null)
    {
        var density = new double[at.Length];
        using Algorithm algorithm = Algorithm.Swept(sweep);
        Many(sample, weights, at, density, bandwidth);
        return density;
    }

    public override string ToString() => "weighted " + Name;

    private static WeightedCase Of<T>()
        where T : IWeightedDensity =>
        new(typeof(T).Name.Replace("Weighted", "", StringComparison.Ordinal), T.Evaluate, T.Evaluate, T.EvaluateLog, T.EvaluateLog, T.Status);
}
