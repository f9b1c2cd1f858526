using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Comparison of results with a reference; NaN equals NaN alone.</summary>
internal static class Same
{
    /// <summary>Fails unless the value is within a relative error of the reference.</summary>
    public static void Relative(double tolerance, double expected, double actual, string what) =>
        Within(tolerance * Math.Abs(expected), expected, actual, what);

    public static void Relative(double tolerance, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Relative(tolerance, expected[i], actual[i], FormattableString.Invariant($"{what}[{i}]"));
    }

    /// <summary>Fails unless the value is within an absolute error of the reference.</summary>
    public static void Within(double error, double expected, double actual, string what)
    {
        bool isSame = double.IsNaN(expected) ? double.IsNaN(actual) : expected.Equals(actual) || Math.Abs(actual - expected) <= error;
        Assert.True(isSame, FormattableString.Invariant(
            $"{what}: {actual:R} instead of {expected:R}, off by {Math.Abs(actual - expected):G3} where {error:G3} is allowed"));
    }

    public static void Within(double error, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Within(error, expected[i], actual[i], FormattableString.Invariant($"{what}[{i}]"));
    }

    /// <summary>Fails unless two numbers have the same bits.</summary>
    public static void Bits(double expected, double actual, string what) =>
        Assert.True(BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual), FormattableString.Invariant($"{what}: {actual:R} instead of {expected:R}"));
}
