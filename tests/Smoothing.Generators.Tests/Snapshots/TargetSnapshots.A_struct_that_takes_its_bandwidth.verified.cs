/// <summary>An estimator of the given bandwidth.</summary>
/// <param name="bandwidth">h, in the units of x; positive and finite.</param>
/// <exception cref="ArgumentException">The bandwidth is not positive and finite.</exception>
public Trend(double bandwidth) : this()
{
    Guard.Positive(bandwidth, nameof(bandwidth));
    _fit = default;
    _bandwidth = bandwidth;
}

/// <summary>The bandwidth h, in the units of x.</summary>
public readonly double Bandwidth => _bandwidth;
