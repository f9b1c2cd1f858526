using System;

namespace Smoothing.Tests.Density.Estimators;

/// <summary>What a density whose bandwidth is an argument emits.</summary>
internal interface IFreeDensity
{
    static abstract void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth);

    static abstract double Evaluate(ReadOnlySpan<double> sample, double at, double bandwidth);

    static abstract void EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> logDensity, double bandwidth);

    static abstract double EvaluateLog(ReadOnlySpan<double> sample, double at, double bandwidth);

    static abstract FitStatus Status(ReadOnlySpan<double> sample, double at, double bandwidth);
}

/// <summary>What a density whose bandwidth is given or chosen emits.</summary>
internal interface IDensity
{
    static abstract void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density);

    static abstract double Evaluate(ReadOnlySpan<double> sample, double at);
}

/// <summary>What a density with a bandwidth rule emits.</summary>
internal interface IRuledDensity : IDensity
{
    static abstract double SelectBandwidth(ReadOnlySpan<double> sample);
}

[KernelDensity(Kernel = Kernel.Uniform)]
internal sealed partial class UniformDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Uniform, Bandwidth = 0.35)]
internal readonly partial struct FixedUniformDensity : IDensity;

[KernelDensity(Kernel = Kernel.Uniform, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbUniformDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Uniform, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInUniformDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Triangular)]
internal sealed partial class TriangularDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Triangular, Bandwidth = 0.35)]
internal readonly partial struct FixedTriangularDensity : IDensity;

[KernelDensity(Kernel = Kernel.Triangular, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbTriangularDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Triangular, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInTriangularDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Epanechnikov)]
internal sealed partial class EpanechnikovDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Epanechnikov, Bandwidth = 0.35)]
internal readonly partial struct FixedEpanechnikovDensity : IDensity;

[KernelDensity(Kernel = Kernel.Epanechnikov, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbEpanechnikovDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Epanechnikov, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInEpanechnikovDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Biweight)]
internal sealed partial class BiweightDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Biweight, Bandwidth = 0.35)]
internal readonly partial struct FixedBiweightDensity : IDensity;

[KernelDensity(Kernel = Kernel.Biweight, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbBiweightDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Biweight, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInBiweightDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Triweight)]
internal sealed partial class TriweightDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Triweight, Bandwidth = 0.35)]
internal readonly partial struct FixedTriweightDensity : IDensity;

[KernelDensity(Kernel = Kernel.Triweight, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbTriweightDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Triweight, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInTriweightDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Tricube)]
internal sealed partial class TricubeDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Tricube, Bandwidth = 0.35)]
internal readonly partial struct FixedTricubeDensity : IDensity;

[KernelDensity(Kernel = Kernel.Tricube, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbTricubeDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Tricube, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInTricubeDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Cosine)]
internal sealed partial class CosineDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Cosine, Bandwidth = 0.35)]
internal readonly partial struct FixedCosineDensity : IDensity;

[KernelDensity(Kernel = Kernel.Cosine, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbCosineDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Cosine, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInCosineDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Gaussian)]
internal sealed partial class GaussianDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Gaussian, Bandwidth = 0.35)]
internal readonly partial struct FixedGaussianDensity : IDensity;

[KernelDensity(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbGaussianDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInGaussianDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Logistic)]
internal sealed partial class LogisticDensity : IFreeDensity;

[KernelDensity(Kernel = Kernel.Logistic, Bandwidth = 0.35)]
internal readonly partial struct FixedLogisticDensity : IDensity;

[KernelDensity(Kernel = Kernel.Logistic, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal sealed partial record ThumbLogisticDensity : IRuledDensity;

[KernelDensity(Kernel = Kernel.Logistic, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal partial struct PlugInLogisticDensity : IRuledDensity;

[KernelDensity, PolynomialKernel(1, -0.5, 0, 0.25)]
internal sealed partial class KinkedDensity : IFreeDensity;

[KernelDensity(BandwidthRule = BandwidthRule.None), PolynomialKernel(3, 0, 0, 0, -3)]
internal sealed partial class QuarticDensity : IFreeDensity;

[KernelDensity, PolynomialKernel(2)]
internal sealed partial class ConstantDensity : IFreeDensity;

[KernelDensity(BandwidthRule = BandwidthRule.RuleOfThumb), PolynomialKernel(2, 0, -2)]
internal sealed partial class ScaledEpanechnikovDensity : IRuledDensity;

[KernelDensity]
internal sealed partial class OwnDensity : IFreeDensity
{
    [KernelFunction(Support = 2)]
    private static double Weight(double u) => (2 - Math.Abs(u)) / 4;
}

[KernelDensity]
internal sealed partial class CauchyDensity : IFreeDensity
{
    [KernelFunction(Support = double.PositiveInfinity)]
    private static double Weight(double u) => 1 / (Math.PI * (1 + (u * u)));
}
