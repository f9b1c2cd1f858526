using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>Ordinal numbers in words.</summary>
internal static class Ordinal
{
    /// <summary>first, second, third, 4th.</summary>
    public static string Of(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => Literal.Of(number) + "th",
    };
}
