namespace Smoothing.LocalRegression;

/// <summary>A Savitzky–Golay filter: the least-squares polynomial of a window of points.</summary>
/// <param name="Window">The number of points in a window, odd.</param>
/// <param name="Degree">The polynomial's degree, less than the window.</param>
/// <param name="Derivative">The order of the derivative that is the result.</param>
/// <param name="Spacing">The distance between two points, in the units of the derivative.</param>
internal readonly record struct SignalFilter(int Window, int Degree, int Derivative, double Spacing);
