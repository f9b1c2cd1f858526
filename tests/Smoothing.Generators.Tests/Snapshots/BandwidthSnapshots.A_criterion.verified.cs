private LocalFit _fit;

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.At(SelectBandwidth(x, y)), new(x, y), fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.At(SelectBandwidth(x, y)), new(x, y), at, fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
    LocalFit.Smooth(LocalKernel.At(SelectBandwidth(x, y)), new(x, y), at, estimates);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) =>
    LocalFit.Estimate(LocalKernel.At(SelectBandwidth(x, y)), new(x, y), at);

public static LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) =>
    LocalFit.Evaluate(LocalKernel.At(SelectBandwidth(x, y)), new(x, y), at);

public static double SelectBandwidth(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => SelectBandwidthFrom(new(x, y), null, default);

public static double SelectBandwidth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, IProgress<double>? progress, CancellationToken cancellation) =>
    SelectBandwidthFrom(new(x, y), progress, cancellation);

private static double SelectBandwidthFrom(in LocalData data, IProgress<double>? progress, CancellationToken cancellation) =>
    LocalFit.SelectBandwidth(default(SweptSmoother<LocalKernel>), BandwidthRule.Aicc, data, progress, cancellation);

public int Count => _fit.Count;

public double Bandwidth => _fit.Bandwidth;

public FitStatus Status => _fit.Status(LocalKernel.At(_fit.Bandwidth));

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
{
    _fit.Set(new(x, y));
    _fit.KeepBandwidth(SelectBandwidthFrom(_fit.Data, null, default));
}

public double Predict(double at) => _fit.Predict(LocalKernel.At(_fit.Bandwidth), at, Extrapolation.Linear);

public void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(LocalKernel.At(_fit.Bandwidth), at, fitted, Extrapolation.Linear);

public double Slope(double at) => _fit.Slope(LocalKernel.At(_fit.Bandwidth), at, Extrapolation.Linear);

public double ResidualVariance => _fit.ResidualVariance(LocalKernel.At(_fit.Bandwidth));

public double EffectiveDegreesOfFreedom => _fit.EffectiveDegreesOfFreedom(LocalKernel.At(_fit.Bandwidth));

public double LeaveOneOutError => _fit.LeaveOneOutError(LocalKernel.At(_fit.Bandwidth));

public double GeneralizedCrossValidation => _fit.GeneralizedCrossValidation(LocalKernel.At(_fit.Bandwidth));

public double Aicc => _fit.Aicc(LocalKernel.At(_fit.Bandwidth));

public Interval ConfidenceInterval(double at, double level = 0.95) => _fit.ConfidenceInterval(LocalKernel.At(_fit.Bandwidth), at, level);

public void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.ConfidenceInterval(LocalKernel.At(_fit.Bandwidth), at, intervals, level);

public Interval PredictionInterval(double at, double level = 0.95) => _fit.PredictionInterval(LocalKernel.At(_fit.Bandwidth), at, level);

public void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.PredictionInterval(LocalKernel.At(_fit.Bandwidth), at, intervals, level);
