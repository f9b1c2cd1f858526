private LowessFit _fit;

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, Span<double> fitted) =>
    LowessFit.Smooth(new(x, y, weights, MissingValues.Skip), fitted, span: 0.6666666666666666, robustIterations: 3, delta: 0.01);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> fitted) =>
    LowessFit.Smooth(new(x, y, weights, MissingValues.Skip), at, fitted, span: 0.6666666666666666, robustIterations: 3, delta: 0.01);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double at) =>
    LowessFit.Estimate(new(x, y, weights, MissingValues.Skip), at, span: 0.6666666666666666, robustIterations: 3, delta: 0.01);

public int Count => _fit.Count;

public int SkippedCount => _fit.SkippedCount;

public FitStatus Status => _fit.Status(span: 0.6666666666666666);

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights) => _fit.Set(new(x, y, weights, MissingValues.Skip), span: 0.6666666666666666, robustIterations: 3, delta: 0.01);

public double Predict(double at) => _fit.Predict(at, span: 0.6666666666666666);

public void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(at, fitted, span: 0.6666666666666666);

public double Slope(double at) => _fit.Slope(at, span: 0.6666666666666666);
