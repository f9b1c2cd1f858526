using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a Savitzky–Golay filter of a regularly sampled signal. At each point it fits a polynomial by least squares to the
/// window around the point. The result is the value or a derivative of the polynomial there (Savitzky and Golay 1964, Smoothing and
/// Differentiation of Data by Simplified Least Squares Procedures).
/// </summary>
/// <remarks>
/// The generator adds the static member <c>Filter</c>. It computes the coefficients in exact arithmetic and emits them as constants. The
/// points in the first and the last half window take their values from the polynomial of the first and the last whole window (Gorry 1990,
/// General Least-Squares Smoothing and Differentiation by the Convolution Method), as SciPy's <c>savgol_filter</c> does with
/// <c>mode="interp"</c>. A result beyond the range of doubles is NaN, and no smaller one is lost to sums that overflow. The target may be a
/// class, static or not, a struct, record or record struct, nested or generic, of any accessibility.
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
    /// <summary>Creates a filter whose <see cref="Window"/> must be set by name.</summary>
    public SavitzkyGolayAttribute()
    {
    }

    /// <summary>Creates a filter with a window and a degree.</summary>
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

    /// <summary>The order of the derivative to compute, 0 to the degree; 0, the smoothed signal itself, unless set.</summary>
    public int Derivative { get; set; }

    /// <summary>
    /// The distance between two neighbouring points, in the units with respect to which derivatives are taken, positive and finite; 1
    /// unless set. It does not affect the smoothed signal itself.
    /// </summary>
    public double Spacing { get; set; } = 1;

    /// <summary>
    /// The treatment of a NaN in the signal; <see cref="MissingValues.Throw"/> unless set. Under <see cref="MissingValues.Skip"/> the
    /// windows that hold a NaN are fitted by least squares to their other points. Under <see cref="MissingValues.Propagate"/> their results are NaN.
    /// </summary>
    /// <remarks>
    /// The first and the last half window take their values from the first and the last whole window, and so share its NaN. Under Skip a
    /// result is NaN if no more points are left in its window than the degree, or so unfavourable ones that rounding errors leave less
    /// than six digits of the polynomial's value there. Only windows with a NaN take longer, O(window · degree²) each.
    /// </remarks>
    public MissingValues Missing { get; set; }
}
