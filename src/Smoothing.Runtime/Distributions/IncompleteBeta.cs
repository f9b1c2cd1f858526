using System;

namespace Smoothing.Distributions;

/// <summary>The regularised incomplete beta function Iₓ(a, b), which gives the tails of Student's t and of F.</summary>
internal static class IncompleteBeta
{
    private const int MaximumTerms = 20000;

    /// <summary>
    /// The continued fraction F in Iₓ(a, b) = xᵃ yᵇ / B(a, b) · F with y = 1 − x: F = 1/(β₁ + α₂/(β₂ + α₃/(β₃ + …))), with λ = a − (a + b)
    /// x, αₙ₊₁ = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)² and βₙ₊₁ = n + n (b−n) x / (a+2n−1) + (a+n)(λ + 1 + n (1+y)) / (a+2n+1) (A. R.
    /// DiDonato and A. H. Morris 1992, Algorithm 708, ACM TOMS 18, section 2). It converges fast for x ≤ a/(a + b), and beyond that as long
    /// as λ is well above −1. For larger x, use 1 − I_y(b, a).
    /// </summary>
    /// <remarks>Evaluated from the front (Lentz 1976, as modified by Thompson and Barnett 1986).</remarks>
    /// <param name="a">The first parameter, positive.</param>
    /// <param name="b">The second parameter, positive.</param>
    /// <param name="x">The argument, from 0 to about a/(a + b).</param>
    /// <param name="y">1 − x, with its own relative accuracy.</param>
    public static double ContinuedFraction(double a, double b, double x, double y)
    {
        double lambda = (a * y) - (b * x);
        double value = a * (lambda + 1) / (a + 1);
        double numerator = value;
        double denominator = 0;

        for (int n = 1; n < MaximumTerms; n++)
        {
            double width = a + (2 * n) - 1;
            double alpha = (a + n - 1) / width * ((a + b + n - 1) / width) * n * (b - n) * x * x;
            double beta = n + (n * (b - n) * x / width) + ((a + n) * (lambda + 1 + (n * (1 + y))) / (width + 2));

            denominator = 1 / (beta + (alpha * denominator));
            numerator = beta + (alpha / numerator);
            double step = numerator * denominator;
            value *= step;
            if (Math.Abs(step - 1) <= 2.220446049250313E-16)
                break;
        }

        return 1 / value;
    }
}
