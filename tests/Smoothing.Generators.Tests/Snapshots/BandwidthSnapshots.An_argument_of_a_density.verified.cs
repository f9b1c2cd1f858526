public static void Evaluate(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth) =>
    DensityEstimator.Sweep<DensityKernel>(sample, at, density, bandwidth);

public static double Evaluate(ReadOnlySpan<double> sample, double at, double bandwidth) =>
    DensityEstimator.At<DensityKernel>(sample, at, bandwidth);
