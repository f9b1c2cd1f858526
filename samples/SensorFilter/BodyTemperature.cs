namespace SensorFilter;

/// <summary>
/// The body temperature of a beaver, telemetered every ten minutes from half past nine in the morning to two o'clock the next
/// night: <c>beaver2</c> of R's data sets (Reynolds 1994, Time-series analyses of beaver body temperatures, in Case Studies in
/// Biometry).
/// </summary>
internal static class BodyTemperature
{
    /// <summary>Hours after midnight at which reading <paramref name="i"/> was taken.</summary>
    public static double Hour(int i) => 9.5 + i / 6.0;

    /// <summary>Degrees Celsius, one reading every ten minutes.</summary>
    public static readonly double[] Readings =
    [
        36.58, 36.73, 36.93, 37.15, 37.23, 37.24, 37.24, 36.90, 36.95, 36.89, 36.95, 37.00, 36.90, 36.99, 36.99,
        37.01, 37.04, 37.04, 37.14, 37.07, 36.98, 37.01, 36.97, 36.97, 37.12, 37.13, 37.14, 37.15, 37.17, 37.12,
        37.12, 37.17, 37.28, 37.28, 37.44, 37.51, 37.64, 37.51, 37.98, 38.02, 38.00, 38.24, 38.10, 38.24, 38.11,
        38.02, 38.11, 38.01, 37.91, 37.96, 38.03, 38.17, 38.19, 38.18, 38.15, 38.04, 37.96, 37.84, 37.83, 37.84,
        37.74, 37.76, 37.76, 37.64, 37.63, 38.06, 38.19, 38.35, 38.25, 37.86, 37.95, 37.95, 37.76, 37.60, 37.89,
        37.86, 37.71, 37.78, 37.82, 37.76, 37.81, 37.84, 38.01, 38.10, 38.15, 37.92, 37.64, 37.70, 37.46, 37.41,
        37.46, 37.56, 37.55, 37.75, 37.76, 37.73, 37.77, 38.01, 38.04, 38.07,
    ];
}
