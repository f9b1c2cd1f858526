private LowessFit _fit;

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) =>
    LowessFit.Smooth(new(x, y), fitted, span: 0.2, robustIterations: 1, delta: 0.0);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) =>
    LowessFit.Smooth(new(x, y), at, fitted, span: 0.2, robustIterations: 1, delta: 0.0);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) =>
    LowessFit.Estimate(new(x, y), at, span: 0.2, robustIterations: 1, delta: 0.0);

public readonly int Count => _fit.Count;

public readonly FitStatus Status => _fit.Status(span: 0.2);

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => _fit = LowessFit.Of(new(x, y), span: 0.2, robustIterations: 1, delta: 0.0);

public readonly double Predict(double at) => _fit.Predict(at, span: 0.2);

public readonly void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(at, fitted, span: 0.2);

public readonly double Slope(double at) => _fit.Slope(at, span: 0.2);
