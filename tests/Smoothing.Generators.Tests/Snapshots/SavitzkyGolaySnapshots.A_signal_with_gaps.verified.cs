/// <summary>The first derivative of a smoothed signal.</summary>
/// <remarks>Window 5, degree 2. O(n · window); allocates nothing once the shared pool is warm.</remarks>
/// <param name="y">The signal, its points 1 apart. NaN where one is missing.</param>
/// <param name="filtered">Receives one value for each point, in the units of y by those of the spacing; NaN where the signal is shorter than a window, which then determines nothing, and where too few points of a window are left to determine the polynomial.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is infinite, or filtered overlaps the signal.</exception>
public static void Filter(ReadOnlySpan<double> y, Span<double> filtered) =>
    LocalFit.Filter(default(GridFilter), y, filtered, MissingValues.Skip, window: 5, degree: 2, derivative: 1, spacing: 1.0);
