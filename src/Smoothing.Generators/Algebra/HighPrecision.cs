using System.Numerics;

namespace Smoothing.Generators.Algebra;

/// <summary>Transcendental functions to far more bits than a double has, so that constants are rounded only once.</summary>
internal static class HighPrecision
{
    /// <summary>Results are whole multiples of 2⁻²⁵⁶. Their error is at most a few thousand such units.</summary>
    private const int Bits = 256;

    // Taylor's series of |x|/2¹⁶ needs about twenty terms.
    private const int Halvings = 16;

    private static readonly BigInteger Unit = BigInteger.One << Bits;

    /// <summary>exp(−x).</summary>
    /// <param name="x">0 to 100.</param>
    public static Rational ExpOfMinus(Rational x) => new(FixedExpOfMinus(x), Unit);

    /// <summary>exp(−x)/(1 + exp(−x))².</summary>
    /// <param name="x">0 to 100.</param>
    public static Rational Logistic(Rational x)
    {
        BigInteger e = FixedExpOfMinus(x);
        return new Rational((e << (2 * Bits)) / ((Unit + e) * (Unit + e)), Unit);
    }

    /// <summary>cos(πu/2).</summary>
    /// <param name="u">0 to 1.</param>
    public static Rational CosineOfQuarterTurns(Rational u)
    {
        BigInteger angle = Product(Fixed(u), Pi()) >> 1;
        BigInteger square = Product(angle, angle);
        BigInteger sum = Unit, term = Unit;
        for (int k = 1; !term.IsZero; k++)
        {
            term = -(Product(term, square) / ((2 * k - 1) * (2 * k)));
            sum += term;
        }
        return new Rational(sum, Unit);
    }

    private static BigInteger FixedExpOfMinus(Rational x)
    {
        BigInteger step = -Fixed(x) >> Halvings;
        BigInteger sum = Unit, term = Unit;
        for (int k = 1; !term.IsZero; k++)
        {
            term = Product(term, step) / k;
            sum += term;
        }
        for (int i = 0; i < Halvings; i++)
            sum = Product(sum, sum);
        return sum;
    }

    // π = 16 arctan 1/5 − 4 arctan 1/239 (Machin 1706).
    private static BigInteger Pi() => 16 * ArcTangentOfReciprocal(5) - 4 * ArcTangentOfReciprocal(239);

    private static BigInteger ArcTangentOfReciprocal(int n)
    {
        BigInteger sum = BigInteger.Zero, power = Unit / n;
        for (int k = 0; !power.IsZero; k++)
        {
            sum += (k % 2 == 0 ? power : -power) / (2 * k + 1);
            power /= n * n;
        }
        return sum;
    }

    private static BigInteger Fixed(Rational value) => (value.Numerator << Bits) / value.Denominator;

    // Division rounds towards zero, so that small negative terms become zero. A shift would round them to −1.
    private static BigInteger Product(BigInteger a, BigInteger b) => a * b / Unit;
}
