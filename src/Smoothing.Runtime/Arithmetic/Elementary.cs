using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <summary>
/// The elementary functions of formula terms such as log(Age). <see cref="System.Math"/> leaves them to the platform's C library, whose
/// last bit differs from one system to the next; these have the same bits everywhere, and are rounded correctly in practice.
/// </summary>
/// <remarks>
/// Each function is evaluated in two phases (A. Ziv 1991, Fast evaluation of elementary mathematical functions with correctly rounded last
/// bit, ACM TOMS 17(3)): a quick one leaves a relative error of at most 2⁻⁶⁵, and where that error might decide the rounding, about once in
/// some thousand calls, one in <see cref="DoubleDouble"/> follows, to about 2⁻¹⁰⁰. The reductions by table are those of P. T. P. Tang (1989
/// and 1990), Table-driven implementation of the exponential (and the logarithm) function in IEEE floating-point arithmetic, ACM TOMS 15(2)
/// and 16(4), and of S. Gal (1986), Computing elementary functions: a new approach for achieving high accuracy and good performance; see
/// J.-M. Muller (2016), Elementary functions, 3rd edition. Nothing but +, −, ×, ÷, √, operations on bits and error-free transforms is used.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Elementary
{
    /// <summary>2⁻⁶⁵, the bound of the relative error of a quick phase. The largest error observed is a third of it.</summary>
    internal const double QuickError = 1.0 / (1L << 32) / (1L << 33);

    /// <summary>Ziv's test: rounds a value and returns whether all values within its relative error round alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDecided(DoubleDouble value, double relativeError, out double rounded)
    {
        double error = value.High * relativeError;
        rounded = value.High + (value.Low + error);
        return rounded == value.High + (value.Low - error);
    }
}
