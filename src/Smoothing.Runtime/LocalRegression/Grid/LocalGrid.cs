using System;

namespace Smoothing.LocalRegression;

/// <summary>Local polynomial regression on the grid 0, 1, 2, … The caller tabulates the kernel at the grid distances.</summary>
internal static class LocalGrid
{
    private const int Terms = 4;

    /// <summary>
    /// Smooths a series and fits each point to its own window. It serves series so short that both ends truncate the windows.
    /// </summary>
    /// <param name="y">The series, finite.</param>
    /// <param name="kernel">K at the distances 0, 1, … up to the half-width of a window. K(0) is positive and no value is negative.</param>
    /// <param name="degree">The degree of the polynomial, 0 to 3.</param>
    /// <param name="allowsLowerDegree">Whether a window that determines only a lower degree yields that fit instead of NaN.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    public static void Smooth(ReadOnlySpan<double> y, ReadOnlySpan<double> kernel, int degree, bool allowsLowerDegree, Span<double> fitted)
    {
        for (int i = 0; i < y.Length; i++)
        {
            int start = Math.Max(0, i - kernel.Length + 1);
            int end = Math.Min(y.Length, i + kernel.Length);
            int points = 0;
            for (int j = start; j < end; j++)
                points += kernel[Math.Abs(j - i)] > 0 ? 1 : 0;
            fitted[i] = points > degree || allowsLowerDegree ? Fit(y, kernel, i, start, end, Math.Min(degree, points - 1)) : double.NaN;
        }
    }

    // The polynomials φ₀ = 1, φ_{k+1} = (t − α_k) φ_k − β_k φ_{k−1} are orthogonal over the window. The fit is
    // Σ φ_k(tᵢ) Σ w φ_k y / Σ w φ_k² (Forsythe 1957).
    private static double Fit(ReadOnlySpan<double> y, ReadOnlySpan<double> kernel, int i, int start, int end, int degree)
    {
        Span<double> alpha = stackalloc double[Terms];
        Span<double> beta = stackalloc double[Terms];
        double middle = 0.5 * (start + end - 1);
        double value = 0, lastNorm = 1;
        for (int k = 0; k <= degree; k++)
        {
            double norm = 0, first = 0, response = 0;
            for (int j = start; j < end; j++)
            {
                double t = j - middle;
                double phi = Orthogonal(t, k, alpha, beta);
                double share = kernel[Math.Abs(j - i)] * phi;
                norm += share * phi;
                first += share * phi * t;
                response += share * y[j];
            }
            value += response / norm * Orthogonal(i - middle, k, alpha, beta);
            alpha[k] = first / norm;
            beta[k] = k == 0 ? 0 : norm / lastNorm;
            lastNorm = norm;
        }
        return value;
    }

    private static double Orthogonal(double t, int degree, ReadOnlySpan<double> alpha, ReadOnlySpan<double> beta)
    {
        double phi = 1, before = 0;
        for (int k = 0; k < degree; k++)
            (phi, before) = ((t - alpha[k]) * phi - beta[k] * before, phi);
        return phi;
    }
}
