using Smoothing.Generators.Attributes;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>A Savitzky–Golay filter to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Window">The number of points in a window, odd.</param>
/// <param name="Degree">The polynomial's degree, less than the window.</param>
/// <param name="Derivative">The order of the derivative, at most the degree.</param>
/// <param name="Spacing">The distance between two points.</param>
/// <param name="Missing">The treatment of windows that hold a NaN.</param>
internal sealed record SavitzkyGolaySpec(
    TargetSpec Target, int Window, int Degree, int Derivative, double Spacing, MissingValues Missing) : EstimatorSpec(Target)
{
    public const int LeastWindow = 3;
    public const int LargestWindow = 1001;
    public const int LargestDegree = 20;

    /// <summary>The points on one side of a window's centre.</summary>
    public int Half => Window / 2;
}
