public static void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> density) =>
    DensityEstimator.GeneralSweep<DensityKernel>(DensityKernel.Data(sample, weights), at, density);

public static double Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at) =>
    DensityEstimator.GeneralAt<DensityKernel>(DensityKernel.Data(sample, weights), at);

public static void EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> logDensity) =>
    DensityEstimator.GeneralSweep<DensityKernel>(DensityKernel.Data(sample, weights).Log(), at, logDensity);

public static double EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at) =>
    DensityEstimator.GeneralAt<DensityKernel>(DensityKernel.Data(sample, weights).Log(), at);

public static FitStatus Status(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double at) =>
    DensityEstimator.Status<DensityKernel>(DensityKernel.Data(sample, weights), at);

public static double SelectBandwidth(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights) =>
    DensityEstimator.SelectBandwidth(DensityKernel.Data(sample, weights));
