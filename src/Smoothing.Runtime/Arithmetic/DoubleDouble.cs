using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <summary>
/// A number held as the unevaluated sum of two doubles, |<see cref="Low"/>| ≤ ½ ulp(<see cref="High"/>): 106 bits or more.
/// </summary>
/// <remarks>
/// Sources: T. J. Dekker (1971), A floating-point technique for extending the available precision, Numer. Math. 18;
/// D. E. Knuth, The Art of Computer Programming, vol. 2, section 4.2.2; Y. Hida, X. S. Li and D. H. Bailey (2001),
/// Algorithms for quad-double precision floating point arithmetic, ARITH-15; M. Joldes, J.-M. Muller and V. Popescu (2017),
/// Tight and rigorous error bounds for basic building blocks of double-word arithmetic, ACM TOMS 44(2). Each operation states the
/// bound of the last source in units of u = 2⁻⁵³. The operations use only +, −, ×, ÷, √ and exact fused multiply-add, so that a
/// result has the same bits on every machine. Infinities are not propagated: an operation on an infinity gives NaN.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct DoubleDouble
{
    /// <summary>Creates a number from parts that do not overlap: |low| ≤ ½ ulp(high).</summary>
    /// <param name="high">The number rounded to a double.</param>
    /// <param name="low">The rounding error of <paramref name="high"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble(double high, double low)
    {
        High = high;
        Low = low;
    }

    /// <summary>The number rounded to a double.</summary>
    public double High { get; }

    /// <summary>The number minus <see cref="High"/>, rounded to a double.</summary>
    public double Low { get; }

    /// <summary>The double itself, exactly.</summary>
    /// <param name="value">Any double.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>The nearest double.</summary>
    /// <param name="value">The number to round.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator double(DoubleDouble value) => value.High;

    /// <summary>Whether one number is below another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>left &lt; right; false where either is NaN.</returns>
    public static bool operator <(DoubleDouble left, DoubleDouble right) =>
        left.High < right.High || (left.High == right.High && left.Low < right.Low);

    /// <summary>Whether one number is above another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>left &gt; right; false where either is NaN.</returns>
    public static bool operator >(DoubleDouble left, DoubleDouble right) => right < left;

    /// <summary>Whether one number is at most another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>left ≤ right; false where either is NaN.</returns>
    public static bool operator <=(DoubleDouble left, DoubleDouble right) =>
        left.High < right.High || (left.High == right.High && left.Low <= right.Low);

    /// <summary>Whether one number is at least another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>left ≥ right; false where either is NaN.</returns>
    public static bool operator >=(DoubleDouble left, DoubleDouble right) => right <= left;

    /// <summary>Both parts times the same power of two: exact unless a part leaves the range of normal doubles.</summary>
    internal DoubleDouble Scale(double powerOfTwo) => new(High * powerOfTwo, Low * powerOfTwo);
}
