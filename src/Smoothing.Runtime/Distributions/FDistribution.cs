using System;
using Smoothing.CompilerServices;

namespace Smoothing.Distributions;

/// <summary>The upper tail of the F distribution.</summary>
/// <remarks>
/// With a = d₂/2, b = d₁/2, x = d₂/(d₂ + d₁f) and y = 1 − x, P(F &gt; f) = Iₓ(a, b) and P(F ≤ f) = I_y(b, a) (Johnson, Kotz and
/// Balakrishnan 1995, Continuous Univariate Distributions, vol. 2, chapter 27). The first is computed for f above 1, the second below.
/// </remarks>
internal static class FDistribution
{
    // For larger d₂, every tail above the smallest double equals that of χ²/d₁ to all digits.
    private const double MaximumDenominator = 1e30;

    // For smaller f, P(F ≤ f) is at most about √(d₁ f), so that 1 − P(F ≤ f) rounds to 1.
    private const double SmallestStatistic = 1e-200;

    // For larger f, 1 + d₁f/d₂ = d₁f/d₂ to all digits, and the quotient itself may overflow.
    private const double LargestStatistic = 1e250;

    /// <summary>P(F &gt; f): the p-value of an F statistic.</summary>
    /// <param name="f">The statistic.</param>
    /// <param name="numerator">The numerator's degrees of freedom d₁, positive.</param>
    /// <param name="denominator">The denominator's degrees of freedom d₂, positive; ∞ is the distribution of χ²/d₁.</param>
    /// <returns>
    /// The probability, with a small relative error; 1 for f ≤ 0; NaN if f is NaN or a number of degrees of freedom is not positive.
    /// </returns>
    public static double UpperTail(double f, int numerator, double denominator)
    {
        if (double.IsNaN(f) || numerator <= 0 || !(denominator > 0))
            return double.NaN;
        if (f < SmallestStatistic)
            return 1;
        if (double.IsInfinity(f))
            return 0;

        denominator = Math.Min(denominator, MaximumDenominator);
        double a = denominator / 2, b = numerator / 2.0;
        DoubleDouble x, y, logX;
        if (f > LargestStatistic)
        {
            x = 0;
            y = 1;
            logX = DoubleDouble.Log(denominator) - DoubleDouble.Log(numerator) - DoubleDouble.Log(f);
        }
        else
        {
            DoubleDouble odds = DoubleDouble.Product(numerator, f) / denominator;
            x = 1 / (1 + odds);
            y = odds / (1 + odds);
            logX = -DoubleDouble.LogOnePlus(odds);
        }

        // The two factors may lie far outside the range of double even if their product does not.
        double prefactor = DoubleDouble.Exp(logX * a + LogPowerPerBeta(a, numerator, y)).High;
        return f > 1
            ? prefactor * IncompleteBeta.ContinuedFraction(a, b, x.High, y.High)
            : 1 - prefactor * IncompleteBeta.ContinuedFraction(b, a, y.High, x.High);
    }

    /// <summary>
    /// The logarithm of yᵇ/B(a, b), b = m/2, from a finite product. Γ(a + k)/(Γ(a) Γ(k)) = a Π (a + i)/i for whole k = b. For half-integers
    /// Γ(a + ½)/(Γ(a) √π) is an additional factor. Each factor is multiplied by one y, so that it stays near m f/2.
    /// </summary>
    private static DoubleDouble LogPowerPerBeta(DoubleDouble a, int m, DoubleDouble y)
    {
        int k = m / 2;
        bool isWhole = m % 2 == 0;
        DoubleDouble log = 0;
        DoubleDouble product = isWhole ? a * y : GammaRatio.Half(a) / GammaRatio.RootPi * DoubleDouble.Sqrt(y);
        for (int i = isWhole ? 1 : 0; i < k; i++)
        {
            if (product.High is < 1e-50 or > 1e250)
            {
                log += DoubleDouble.Log(product);
                product = 1;
            }

            product *= isWhole ? (a + i) * y / (double)i : (a + 0.5 + i) * y / (i + 0.5);
        }

        return log + DoubleDouble.Log(product);
    }
}
