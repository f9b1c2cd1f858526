public static void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density) =>
    DensityEstimator.Sweep<DensityKernel>(sample, at, density, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);

public static double Evaluate(ReadOnlySpan<double> sample, double at) =>
    DensityEstimator.At<DensityKernel>(sample, at, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);

public static double SelectBandwidth(ReadOnlySpan<double> sample) =>
    DensityEstimator.SelectBandwidth(sample, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);
