namespace Smoothing.CompilerServices;

/// <content>The integrals of kernels that are no polynomials, from 0 to u.</content>
public static partial class ScalarSimd
{
    /// <summary>∫ exp(−v²/2) dv from 0 to u.</summary>
    /// <remarks>
    /// Below 3 the series exp(−u²/2) Σ u²ᵏ⁺¹/(1·3·…·(2k + 1)), whose terms are positive. From there on √(π/2) less the tail, by the continued
    /// fraction exp(−u²/2)/(u + 1/(u + 2/(u + …))) (Laplace; Abramowitz and Stegun 1964, equations 26.2.11 and 26.2.14).
    /// </remarks>
    /// <param name="u">At least 0.</param>
    /// <returns>0 to √(π/2), within 4 units in the last place.</returns>
    public static double GaussianIntegral(double u)
    {
        const double Half = 1.2533141373155003;
        if (u >= 9)
            return Half;

        double decay = Elementary.Exp(-0.5 * u * u);
        if (u < 3)
        {
            double term = u, sum = u;
            for (int k = 3; term > 1e-18 * sum; k += 2)
            {
                term *= u * u / k;
                sum += term;
            }
            return decay * sum;
        }

        // At u = 3, sixty levels leave less than 2⁻⁶⁰ of √(π/2).
        double tail = u;
        for (int k = 60; k >= 1; k--)
            tail = u + k / tail;
        return Half - decay / tail;
    }

    /// <summary>∫ 1/(eᵛ + 2 + e⁻ᵛ) dv from 0 to u, which is tanh(u/2)/2.</summary>
    /// <param name="u">At least 0.</param>
    /// <returns>0 to ½, within 4 units in the last place.</returns>
    public static double LogisticIntegral(double u)
    {
        if (u > 1)
        {
            double e = Elementary.Exp(-u);
            return 0.5 * (1 - e) / (1 + e);
        }

        // sinh and cosh by their Taylor series, because 1 − exp(−u) cancels for small u. At u/2 = ½ the next terms are below 2⁻⁵⁸.
        double s = u * u / 4;
        double sine = 1 + s / 6 * (1 + s / 20 * (1 + s / 42 * (1 + s / 72 * (1 + s / 110 * (1 + s / 156)))));
        double cosine = 1 + s / 2 * (1 + s / 12 * (1 + s / 30 * (1 + s / 56 * (1 + s / 90 * (1 + s / 132 * (1 + s / 182))))));
        return 0.25 * u * sine / cosine;
    }
}
