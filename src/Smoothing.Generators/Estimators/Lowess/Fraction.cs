using System;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>Prints a fraction of the observations in a sentence: 2/3 rather than 0.6666666666666666.</summary>
internal static class Fraction
{
    private const int LargestDenominator = 12;

    // A decimal fraction this short is easier to read than a quotient.
    private const int ShortText = 6;

    public static string Of(double value)
    {
        string text = Literal.Plain(value);
        for (int denominator = 2; denominator <= LargestDenominator && text.Length > ShortText; denominator++)
        {
            double numerator = Math.Round(value * denominator);
            if (numerator >= 1 && numerator / denominator == value)
                return Literal.Plain(numerator) + "/" + Literal.Of(denominator);
        }
        return text;
    }
}
