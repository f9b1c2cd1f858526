using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <content>
/// Running sums. Each step rounds the low part alone, and so adds an error of at most 3u² of the larger of sum and term (the sloppy
/// addition of Hida, Li and Bailey 2001, which is harmless in a sum: its error is relative to the operands). A million
/// random terms of one sign leave an error of about 2⁻⁹⁸ of their sum (2⁻⁹⁷ at worst in twenty trials), of alternating sign 2⁻¹⁰⁷ of
/// Σ|terms| or less; terms that are all alike round alike, and a million of them come to 2⁻⁹⁰.
/// </content>
public readonly partial struct DoubleDouble
{
    /// <summary>sum ← sum + value.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="value">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref DoubleDouble sum, double value) => sum += value;

    /// <summary>sum ← sum + value.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="value">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref DoubleDouble sum, DoubleDouble value)
    {
        DoubleDouble high = Sum(sum.High, value.High);
        sum = OrderedSum(high.High, sum.Low + (high.Low + value.Low));
    }

    /// <summary>sum ← sum + a · b, the product being exact.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddProduct(ref DoubleDouble sum, double a, double b) => Add(ref sum, Product(a, b));

    /// <summary>sum ← sum + a · b for a column that is itself a product or a power.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddProduct(ref DoubleDouble sum, DoubleDouble a, double b)
    {
        DoubleDouble product = Product(a.High, b);
        Add(ref sum, new DoubleDouble(product.High, product.Low + (a.Low * b)));
    }

    /// <summary>sum ← sum + a · b for two columns that are themselves products or powers.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddProduct(ref DoubleDouble sum, DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble product = Product(a.High, b.High);
        Add(ref sum, new DoubleDouble(product.High, product.Low + ((a.High * b.Low) + (a.Low * b.High))));
    }
}
