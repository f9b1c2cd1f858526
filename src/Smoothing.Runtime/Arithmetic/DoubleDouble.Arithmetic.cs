using System;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <content>The four operations and the square root. Algorithm numbers are those of Joldes, Muller and Popescu (2017).</content>
public readonly partial struct DoubleDouble
{
    /// <summary>The number with its sign changed.</summary>
    /// <param name="value">A number.</param>
    /// <returns>−value, exactly.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    /// <summary>The sum of two numbers (algorithm 6, AccurateDWPlusDW).</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    /// <returns>left + right with a relative error of at most 3u² + 13u³.</returns>
    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble high = Sum(left.High, right.High);
        DoubleDouble low = Sum(left.Low, right.Low);
        DoubleDouble middle = OrderedSum(high.High, high.Low + low.High);
        return OrderedSum(middle.High, low.Low + middle.Low);
    }

    /// <summary>The sum of a number and a double (algorithm 4, DWPlusFP).</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The double.</param>
    /// <returns>left + right with a relative error of at most 2u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator +(DoubleDouble left, double right)
    {
        DoubleDouble high = Sum(left.High, right);
        return OrderedSum(high.High, left.Low + high.Low);
    }

    /// <summary>The sum of a double and a number.</summary>
    /// <param name="left">The double.</param>
    /// <param name="right">The number.</param>
    /// <returns>left + right with a relative error of at most 2u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator +(double left, DoubleDouble right) => right + left;

    /// <summary>The difference of two numbers.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    /// <returns>left − right with a relative error of at most 3u² + 13u³.</returns>
    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + (-right);

    /// <summary>The difference of a number and a double.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The double to subtract.</param>
    /// <returns>left − right with a relative error of at most 2u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble left, double right) => left + (-right);

    /// <summary>The difference of a double and a number.</summary>
    /// <param name="left">The double to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    /// <returns>left − right with a relative error of at most 2u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(double left, DoubleDouble right) => (-right) + left;

    /// <summary>The product of two numbers (algorithm 10, DWTimesDW1).</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <returns>left · right with a relative error of at most 7u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble high = Product(left.High, right.High);
        double cross = (left.High * right.Low) + (left.Low * right.High);
        return OrderedSum(high.High, high.Low + cross);
    }

    /// <summary>The product of a number and a double (algorithm 7, DWTimesFP1).</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The double.</param>
    /// <returns>left · right with a relative error of at most 1.5u² + 4u³.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, double right)
    {
        DoubleDouble high = Product(left.High, right);
        DoubleDouble sum = OrderedSum(high.High, left.Low * right);
        return OrderedSum(sum.High, sum.Low + high.Low);
    }

    /// <summary>The product of a double and a number.</summary>
    /// <param name="left">The double.</param>
    /// <param name="right">The number.</param>
    /// <returns>left · right with a relative error of at most 1.5u² + 4u³.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(double left, DoubleDouble right) => right * left;

    /// <summary>
    /// The quotient of two numbers (algorithm 17, DWDivDW2). The algorithm forms no reciprocal, so that it leaves the range of
    /// double only if the quotient itself does.
    /// </summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; 0 gives what it gives of doubles.</param>
    /// <returns>left / right with a relative error of at most 15u² + 56u³.</returns>
    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        if (right.High == 0)
            return left.High / right.High;

        double quotient = left.High / right.High;
        DoubleDouble multiple = right * quotient;
        double remainder = (left.High - multiple.High) + (left.Low - multiple.Low);
        return OrderedSum(quotient, remainder / right.High);
    }

    /// <summary>The quotient of a number and a double (algorithm 15, DWDivFP3).</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; 0 gives what it gives of doubles.</param>
    /// <returns>left / right with a relative error of at most 3u².</returns>
    public static DoubleDouble operator /(DoubleDouble left, double right)
    {
        if (right == 0)
            return left.High / right;

        double quotient = left.High / right;
        DoubleDouble multiple = Product(quotient, right);
        double remainder = ((left.High - multiple.High) - multiple.Low) + left.Low;
        return OrderedSum(quotient, remainder / right);
    }

    /// <summary>The quotient of a double and a number.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; 0 gives what it gives of doubles.</param>
    /// <returns>left / right with a relative error of at most 15u² + 56u³.</returns>
    public static DoubleDouble operator /(double left, DoubleDouble right) => new DoubleDouble(left, 0) / right;

    /// <summary>
    /// 1/v by one step of Newton's iteration from the rounded reciprocal, for |v| that is neither huge nor tiny. It takes only one
    /// division.
    /// </summary>
    /// <param name="value">A number.</param>
    /// <returns>1/v with a relative error of a few u².</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble Reciprocal(DoubleDouble value)
    {
        double reciprocal = 1 / value.High;
        DoubleDouble one = Product(value.High, reciprocal);
        double error = ((1 - one.High) - one.Low) - (value.Low * reciprocal);
        return OrderedSum(reciprocal, reciprocal * error);
    }

    /// <summary>
    /// The square root: √v ≈ s + (v − s²)/2s with s = √High, where v.High − s² is a double (V. Lefèvre, N. Louvet,
    /// J.-M. Muller, J. Picot and L. Rideau 2023, Accurate calculation of Euclidean norms using double-word arithmetic,
    /// ACM TOMS 49(1)).
    /// </summary>
    /// <param name="value">A number. The root of a negative number is NaN.</param>
    /// <returns>√value with a relative error of at most 25/8 u².</returns>
    public static DoubleDouble Sqrt(DoubleDouble value)
    {
        double root = Math.Sqrt(value.High);
        if (!(root > 0))
            return root;

        DoubleDouble square = Product(root, root);
        double remainder = ((value.High - square.High) - square.Low) + value.Low;
        return OrderedSum(root, remainder / (2 * root));
    }

    /// <summary>x to a whole power, by repeated squaring.</summary>
    /// <param name="value">x.</param>
    /// <param name="exponent">The exponent k. For k &lt; 0 the result is the reciprocal of x⁻ᵏ.</param>
    /// <returns>xᵏ, with a relative error of about 2k units of 2⁻¹⁰⁶; 1 for k = 0.</returns>
    public static DoubleDouble Power(DoubleDouble value, int exponent)
    {
        DoubleDouble power = 1;
        for (int k = Math.Abs(exponent); k > 0; k >>= 1)
        {
            if ((k & 1) == 1)
                power = power.High == 1 && power.Low == 0 ? value : power * value;
            if (k > 1)
                value *= value;
        }
        return exponent < 0 ? 1 / power : power;
    }

    /// <summary>x to any power, exp(y ln x).</summary>
    /// <param name="value">x, not negative.</param>
    /// <param name="exponent">The exponent.</param>
    /// <returns>xʸ. For x = 0 it is 0, 1 or ∞ by the sign of y. For negative x it is NaN.</returns>
    public static DoubleDouble Power(DoubleDouble value, DoubleDouble exponent) => value.High == 0
        ? Math.Pow(0, exponent.High)
        : Exp(exponent * Log(value));
}
