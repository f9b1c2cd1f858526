private LocalFit _fit;
private readonly double _bandwidth;

public Trend(double bandwidth)
{
    Guard.Positive(bandwidth, nameof(bandwidth));
    _fit = default;
    _bandwidth = bandwidth;
}

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y), fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y), at, fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y), at, estimates);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double bandwidth) =>
    LocalFit.Estimate(LocalKernel.CheckedAt(bandwidth), new(x, y), at);

public static LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double bandwidth) =>
    LocalFit.Evaluate(LocalKernel.CheckedAt(bandwidth), new(x, y), at);

public int Count => _fit.Count;

public double Bandwidth => _bandwidth;

public FitStatus Status => _fit.Status(LocalKernel.At(_bandwidth));

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => _fit.Set(new(x, y));

public double Predict(double at) => _fit.Predict(LocalKernel.At(_bandwidth), at);

public void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(LocalKernel.At(_bandwidth), at, fitted);

public double Slope(double at) => _fit.Slope(LocalKernel.At(_bandwidth), at);

public double ResidualVariance => _fit.ResidualVariance(LocalKernel.At(_bandwidth));

public double EffectiveDegreesOfFreedom => _fit.EffectiveDegreesOfFreedom(LocalKernel.At(_bandwidth));

public double LeaveOneOutError => _fit.LeaveOneOutError(LocalKernel.At(_bandwidth));

public double GeneralizedCrossValidation => _fit.GeneralizedCrossValidation(LocalKernel.At(_bandwidth));

public double Aicc => _fit.Aicc(LocalKernel.At(_bandwidth));

public Interval ConfidenceInterval(double at, double level = 0.95) => _fit.ConfidenceInterval(LocalKernel.At(_bandwidth), at, level);

public void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.ConfidenceInterval(LocalKernel.At(_bandwidth), at, intervals, level);

public Interval PredictionInterval(double at, double level = 0.95) => _fit.PredictionInterval(LocalKernel.At(_bandwidth), at, level);

public void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.PredictionInterval(LocalKernel.At(_bandwidth), at, intervals, level);
