using System;

namespace Smoothing.Tests;

/// <summary>How many digits two numbers share.</summary>
public static class Digits
{
    /// <summary>
    /// The log relative error −log₁₀(|value − reference| / |reference|), as NIST's statistical reference data sets define it:
    /// roughly the number of correct digits, at most 17; the logarithm of the absolute error where the reference is 0.
    /// </summary>
    public static double LogRelativeError(double value, double reference)
    {
        if (value.Equals(reference))
            return 17;

        double error = Math.Abs(value - reference);
        double digits = -Math.Log10(reference == 0 ? error : error / Math.Abs(reference));
        return double.IsNaN(digits) ? 0 : Math.Clamp(digits, 0, 17);
    }

    /// <summary>Fails unless value and reference share the digits.</summary>
    public static void AssertShared(double digits, double reference, double value, string what = "value")
    {
        double shared = LogRelativeError(value, reference);
        Assert.True(shared >= digits, FormattableString.Invariant($"{what}: {value:R} shares {shared:F2} digits with {reference:R}"));
    }
}
