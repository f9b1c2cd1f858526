namespace Smoothing.LocalRegression;

/// <summary>The line α + β(x − x₀) that lowess fits in one window.</summary>
internal readonly struct LowessLine
{
    /// <summary>Creates a fitted line.</summary>
    /// <param name="value">α, the estimate at x₀.</param>
    /// <param name="slope">β, in units of y per unit of x.</param>
    public LowessLine(double value, double slope) => (Value, Slope, Status) = (value, slope, FitStatus.Success);

    /// <summary>Creates the result of a window that does not determine a line.</summary>
    /// <param name="status">The reason.</param>
    public LowessLine(FitStatus status) => (Value, Slope, Status) = (double.NaN, double.NaN, status);

    /// <summary>α, the estimate at x₀; NaN where the window does not determine it.</summary>
    public double Value { get; }

    /// <summary>β, the slope at x₀; NaN where the window does not determine it.</summary>
    public double Slope { get; }

    /// <summary>Whether the window determines the line, and if not, why.</summary>
    public FitStatus Status { get; }
}
