using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>The upper tail of the F distribution.</summary>
/// <remarks>
/// With a = d₂/2, b = d₁/2, x = d₂/(d₂ + d₁f) and y = 1 − x, P(F &gt; f) = Iₓ(a, b) and P(F ≤ f) = I_y(b, a) (Johnson, Kotz and
/// Balakrishnan 1995, Continuous Univariate Distributions, vol. 2, chapter 27). Above f = 1 the first is computed, below it the second.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FDistribution
{
    private static DoubleDouble RootPi => new(1.772453850905516, -7.666586499825799e-17);

    /// <summary>P(F &gt; f): the p-value of an F statistic.</summary>
    /// <param name="f">The statistic.</param>
    /// <param name="numerator">The numerator's degrees of freedom d₁, positive.</param>
    /// <param name="denominator">The denominator's degrees of freedom d₂, positive.</param>
    /// <returns>The probability, accurate relatively; 1 for f ≤ 0, NaN where f is NaN or a degree of freedom is not positive.</returns>
    public static double UpperTail(double f, int numerator, double denominator)
    {
        if (double.IsNaN(f) || numerator <= 0 || !(denominator > 0))
            return double.NaN;
        if (f <= 0)
            return 1;
        if (double.IsInfinity(f))
            return 0;

        double a = denominator / 2, b = numerator / 2.0;
        DoubleDouble odds = DoubleDouble.Product(numerator, f) / denominator;
        if (double.IsInfinity(odds.High))
            return 0;

        DoubleDouble x = 1 / (1 + odds);
        DoubleDouble y = odds / (1 + odds);
        DoubleDouble logPower = -DoubleDouble.LogOnePlus(odds) * a + DoubleDouble.Log(y) * b;
        double prefactor = (DoubleDouble.Exp(logPower) * PerBeta(a, numerator)).High;
        return f > 1
            ? prefactor * IncompleteBeta.ContinuedFraction(a, b, x.High, y.High)
            : 1 - prefactor * IncompleteBeta.ContinuedFraction(b, a, y.High, x.High);
    }

    /// <summary>
    /// 1/B(a, m/2) as a finite product: Γ(a + k)/(Γ(a) Γ(k)) = a Π (a + i)/i for whole k = m/2, and with
    /// Γ(a + ½)/(Γ(a) √π) in front for half-integers.
    /// </summary>
    private static DoubleDouble PerBeta(DoubleDouble a, int m)
    {
        int k = m / 2;
        DoubleDouble product = m % 2 == 0 ? a : GammaRatio.Half(a) / RootPi;
        for (int i = m % 2 == 0 ? 1 : 0; i < k; i++)
            product *= m % 2 == 0 ? (a + i) / (double)i : (a + 0.5 + i) / (i + 0.5);
        return product;
    }
}
