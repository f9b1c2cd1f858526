using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a Savitzky–Golay filter of a regularly sampled signal: at each point a polynomial is fitted by least
/// squares to the window around it, and its value or a derivative there is the result (Savitzky and Golay 1964, Smoothing
/// and Differentiation of Data by Simplified Least Squares Procedures).
/// </summary>
/// <remarks>
/// The generator adds the static member <c>Filter</c>. It computes the coefficients in exact arithmetic, and they stand in
/// the emitted code as constants. The first and the last half of a window take the values of the polynomial of the first and
/// the last whole window (Gorry 1990, General Least-Squares Smoothing and Differentiation by the Convolution Method), as
/// SciPy's <c>savgol_filter</c> does with <c>mode="interp"</c>. The target may be a class, static or not, a struct, record or record
/// struct, nested or generic, of any accessibility.
/// </remarks>
/// <example>
/// <code>
/// [SavitzkyGolay(Window = 21, Degree = 3)]
/// public static partial class Smooth;
///
/// [SavitzkyGolay(21, 3, Derivative = 1, Spacing = 0.01)]
/// public static partial class Velocity;
///
/// Smooth.Filter(y, filtered);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SavitzkyGolayAttribute : Attribute
{
    /// <summary>A filter whose <see cref="Window"/> is set by name.</summary>
    public SavitzkyGolayAttribute()
    {
    }

    /// <summary>A filter of the given window and degree.</summary>
    /// <param name="window">The number of points in a window: odd, 3 to 1001.</param>
    /// <param name="degree">The degree of the polynomial: 0 to 20, and less than the window.</param>
    public SavitzkyGolayAttribute(int window, int degree)
    {
        Window = window;
        Degree = degree;
    }

    /// <summary>The number of points in a window: odd, 3 to 1001.</summary>
    public int Window { get; set; }

    /// <summary>The degree of the polynomial: 0 to 20, and less than the window; 2 unless set.</summary>
    public int Degree { get; set; } = 2;

    /// <summary>Which derivative to compute: 0 to the degree; 0, the smoothed signal itself, unless set.</summary>
    public int Derivative { get; set; }

    /// <summary>
    /// The distance between two points, in the units that derivatives are taken in: positive and finite, 1 unless set. It has no
    /// effect on the smoothed signal itself.
    /// </summary>
    public double Spacing { get; set; } = 1;
}
