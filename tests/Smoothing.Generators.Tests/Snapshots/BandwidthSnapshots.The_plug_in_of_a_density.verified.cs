public static void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density) =>
    DensityEstimator.Sweep<DensityKernel>(sample, at, density, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);

public static double Evaluate(ReadOnlySpan<double> sample, double at) =>
    DensityEstimator.At<DensityKernel>(sample, at, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);

public static void EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> logDensity) =>
    DensityEstimator.Sweep<DensityKernel>(new DensityData(sample).By(BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394).Log(), at, logDensity);

public static double EvaluateLog(ReadOnlySpan<double> sample, double at) =>
    DensityEstimator.At<DensityKernel>(new DensityData(sample).By(BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394).Log(), at);

public static FitStatus Status(ReadOnlySpan<double> sample, double at) =>
    DensityEstimator.Status<DensityKernel>(new DensityData(sample).By(BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394), at);

public static double SelectBandwidth(ReadOnlySpan<double> sample) =>
    DensityEstimator.SelectBandwidth(sample, BandwidthRule.DirectPlugIn, canonicalFactor: 2.2138043588613394);
