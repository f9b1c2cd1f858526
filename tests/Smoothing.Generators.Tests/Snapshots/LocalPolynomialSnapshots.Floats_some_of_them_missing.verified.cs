private LocalFit _fit;

public static void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y, MissingValues.Skip), fitted);

public static void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> at, Span<float> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y, MissingValues.Skip), at, fitted);

public static void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> at, Span<LocalEstimate> estimates) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y, MissingValues.Skip), at, estimates);

public static float Estimate(ReadOnlySpan<float> x, ReadOnlySpan<float> y, double at) =>
    (float)LocalFit.Estimate(LocalKernel.Smoother, new(x, y, MissingValues.Skip), at);

public static LocalEstimate Evaluate(ReadOnlySpan<float> x, ReadOnlySpan<float> y, double at) =>
    LocalFit.Evaluate(LocalKernel.Smoother, new(x, y, MissingValues.Skip), at);

public int Count => _fit.Count;

public int SkippedCount => _fit.SkippedCount;

public double Bandwidth => 0.2;

public FitStatus Status => _fit.Status(LocalKernel.Smoother);

public void Fit(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => _fit.Set(new(x, y, MissingValues.Skip));

public float Predict(double at) => (float)_fit.Predict(LocalKernel.Smoother, at);

public void Predict(ReadOnlySpan<float> at, Span<float> fitted) => _fit.Predict(LocalKernel.Smoother, at, fitted);

public float Slope(double at) => (float)_fit.Slope(LocalKernel.Smoother, at);

public double ResidualVariance => _fit.ResidualVariance(LocalKernel.Smoother);

public double EffectiveDegreesOfFreedom => _fit.EffectiveDegreesOfFreedom(LocalKernel.Smoother);

public double LeaveOneOutError => _fit.LeaveOneOutError(LocalKernel.Smoother);

public double GeneralizedCrossValidation => _fit.GeneralizedCrossValidation(LocalKernel.Smoother);

public double Aicc => _fit.Aicc(LocalKernel.Smoother);

public Interval ConfidenceInterval(double at, double level = 0.95) => _fit.ConfidenceInterval(LocalKernel.Smoother, at, level);

public void ConfidenceInterval(ReadOnlySpan<float> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.ConfidenceInterval(LocalKernel.Smoother, at, intervals, level);

public Interval PredictionInterval(double at, double level = 0.95) => _fit.PredictionInterval(LocalKernel.Smoother, at, level);

public void PredictionInterval(ReadOnlySpan<float> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.PredictionInterval(LocalKernel.Smoother, at, intervals, level);
