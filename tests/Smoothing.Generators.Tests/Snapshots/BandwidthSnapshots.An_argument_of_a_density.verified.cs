public static void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth) =>
    DensityEstimator.Sweep<DensityKernel>(sample, at, density, bandwidth);

public static double Evaluate(ReadOnlySpan<double> sample, double at, double bandwidth) =>
    DensityEstimator.At<DensityKernel>(sample, at, bandwidth);

public static void EvaluateLog(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> logDensity, double bandwidth) =>
    DensityEstimator.Sweep<DensityKernel>(new DensityData(sample).At(bandwidth).Log(), at, logDensity);

public static double EvaluateLog(ReadOnlySpan<double> sample, double at, double bandwidth) =>
    DensityEstimator.At<DensityKernel>(new DensityData(sample).At(bandwidth).Log(), at);

public static FitStatus Status(ReadOnlySpan<double> sample, double at, double bandwidth) =>
    DensityEstimator.Status<DensityKernel>(new DensityData(sample).At(bandwidth), at);
