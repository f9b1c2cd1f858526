using System;
using System.Collections.Generic;

namespace Smoothing.Tests.Density.Estimators;

internal delegate void RuledDensityAtMany(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density);

internal delegate double RuledDensityAtOne(ReadOnlySpan<double> sample, double at);

internal delegate double BandwidthOf(ReadOnlySpan<double> sample);

/// <summary>An emitted density that chooses its bandwidth, under test.</summary>
internal sealed record RuledCase(Kernel Kernel, BandwidthRule Rule, RuledDensityAtMany Many, RuledDensityAtOne One, BandwidthOf Bandwidth)
{
    public static IReadOnlyList<RuledCase> All { get; } =
    [
        Of<ThumbUniformDensity>(Kernel.Uniform, BandwidthRule.RuleOfThumb), Of<PlugInUniformDensity>(Kernel.Uniform, BandwidthRule.DirectPlugIn),
        Of<ThumbTriangularDensity>(Kernel.Triangular, BandwidthRule.RuleOfThumb), Of<PlugInTriangularDensity>(Kernel.Triangular, BandwidthRule.DirectPlugIn),
        Of<ThumbEpanechnikovDensity>(Kernel.Epanechnikov, BandwidthRule.RuleOfThumb), Of<PlugInEpanechnikovDensity>(Kernel.Epanechnikov, BandwidthRule.DirectPlugIn),
        Of<ThumbBiweightDensity>(Kernel.Biweight, BandwidthRule.RuleOfThumb), Of<PlugInBiweightDensity>(Kernel.Biweight, BandwidthRule.DirectPlugIn),
        Of<ThumbTriweightDensity>(Kernel.Triweight, BandwidthRule.RuleOfThumb), Of<PlugInTriweightDensity>(Kernel.Triweight, BandwidthRule.DirectPlugIn),
        Of<ThumbTricubeDensity>(Kernel.Tricube, BandwidthRule.RuleOfThumb), Of<PlugInTricubeDensity>(Kernel.Tricube, BandwidthRule.DirectPlugIn),
        Of<ThumbCosineDensity>(Kernel.Cosine, BandwidthRule.RuleOfThumb), Of<PlugInCosineDensity>(Kernel.Cosine, BandwidthRule.DirectPlugIn),
        Of<ThumbGaussianDensity>(Kernel.Gaussian, BandwidthRule.RuleOfThumb), Of<PlugInGaussianDensity>(Kernel.Gaussian, BandwidthRule.DirectPlugIn),
        Of<ThumbLogisticDensity>(Kernel.Logistic, BandwidthRule.RuleOfThumb), Of<PlugInLogisticDensity>(Kernel.Logistic, BandwidthRule.DirectPlugIn),
    ];

    private static RuledCase Of<T>(Kernel kernel, BandwidthRule rule)
        where T : IRuledDensity => new(kernel, rule, T.Evaluate, T.Evaluate, T.SelectBandwidth);
}
