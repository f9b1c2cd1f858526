private LocalFit _fit;
private LocalStream _stream;
private readonly double _bandwidth;

public Trend(double bandwidth) : this()
{
    Guard.Positive(bandwidth, nameof(bandwidth));
    _fit = default;
    _stream = default;
    _bandwidth = bandwidth;
}

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, Span<double> fitted, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y, weights, MissingValues.Skip), fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> fitted, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y, weights, MissingValues.Skip), at, fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<LocalEstimate> estimates, double bandwidth) =>
    LocalFit.Smooth(LocalKernel.CheckedAt(bandwidth), new(x, y, weights, MissingValues.Skip), at, estimates);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double at, double bandwidth) =>
    LocalFit.Estimate(LocalKernel.CheckedAt(bandwidth), new(x, y, weights, MissingValues.Skip), at);

public static LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double at, double bandwidth) =>
    LocalFit.Evaluate(LocalKernel.CheckedAt(bandwidth), new(x, y, weights, MissingValues.Skip), at);

public readonly int Count => _fit.Count;

public readonly int SkippedCount => _fit.SkippedCount;

public readonly double Bandwidth => _bandwidth;

public readonly FitStatus Status => _fit.Status(LocalKernel.At(_bandwidth));

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights) => _fit = LocalFit.Of(new(x, y, weights, MissingValues.Skip));

public readonly double Predict(double at) => _fit.Predict(LocalKernel.At(_bandwidth), at);

public readonly void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(LocalKernel.At(_bandwidth), at, fitted);

public readonly double Slope(double at) => _fit.Slope(LocalKernel.At(_bandwidth), at);

public readonly double ResidualVariance => _fit.ResidualVariance(LocalKernel.At(_bandwidth));

public readonly double EffectiveDegreesOfFreedom => _fit.EffectiveDegreesOfFreedom(LocalKernel.At(_bandwidth));

public readonly double LeaveOneOutError => _fit.LeaveOneOutError(LocalKernel.At(_bandwidth));

public readonly double GeneralizedCrossValidation => _fit.GeneralizedCrossValidation(LocalKernel.At(_bandwidth));

public readonly double Aicc => _fit.Aicc(LocalKernel.At(_bandwidth));

public readonly Interval ConfidenceInterval(double at, double level = 0.95) => _fit.ConfidenceInterval(LocalKernel.At(_bandwidth), at, level);

public readonly void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.ConfidenceInterval(LocalKernel.At(_bandwidth), at, intervals, level);

public readonly Interval PredictionInterval(double at, double level = 0.95) => _fit.PredictionInterval(LocalKernel.At(_bandwidth), at, level);

public readonly void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.PredictionInterval(LocalKernel.At(_bandwidth), at, intervals, level);

public void Push(double x, double y, double weight) => _stream = _stream.Pushed(LocalKernel.At(_bandwidth), 256, x, y, weight, MissingValues.Skip);

public readonly LocalEstimate Current => _stream.Current(LocalKernel.At(_bandwidth));

public readonly int WindowCount => _stream.WindowCount;

public readonly long DroppedCount => _stream.DroppedCount;

public readonly long SkippedPushCount => _stream.SkippedCount;

public void Restart() => _stream = default;
