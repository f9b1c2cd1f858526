using System;

namespace Smoothing.LocalRegression;

/// <summary>
/// A polynomial fitted by least squares to consecutive observations, as a sum of the polynomials orthogonal over their abscissas
/// (Forsythe 1957).
/// </summary>
internal readonly ref struct PolynomialFit
{
    /// <summary>The highest degree.</summary>
    public const int HighestDegree = 6;

    /// <summary>The number of doubles of scratch memory that a fit needs.</summary>
    public const int Size = 3 * (HighestDegree + 1);

    private readonly ReadOnlySpan<double> _alpha;
    private readonly ReadOnlySpan<double> _beta;
    private readonly ReadOnlySpan<double> _coefficients;
    private readonly int _degree;
    private readonly double _centre;
    private readonly double _perScale;

    /// <summary>Fits the polynomial. The number of distinct abscissas must exceed the degree.</summary>
    public PolynomialFit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int degree, Span<double> memory)
    {
        Span<double> alpha = memory.Slice(0, HighestDegree + 1);
        Span<double> beta = memory.Slice(HighestDegree + 1, HighestDegree + 1);
        Span<double> coefficients = memory.Slice(2 * (HighestDegree + 1), HighestDegree + 1);
        _alpha = alpha;
        _beta = beta;
        _coefficients = coefficients;
        _degree = degree;
        _centre = x[0] / 2 + x[x.Length - 1] / 2;
        _perScale = 2 / (x[x.Length - 1] - x[0]);

        double size = 1;
        for (int k = 0; k <= degree; k++)
        {
            double squares = 0, moments = 0, shares = 0;
            for (int i = 0; i < x.Length; i++)
            {
                double v = (x[i] - _centre) * _perScale;
                double p = 1, previous = 0, fitted = 0;
                for (int j = 0; j < k; j++)
                {
                    fitted += coefficients[j] * p;
                    (p, previous) = ((v - alpha[j]) * p - beta[j] * previous, p);
                }
                squares += p * p;
                moments += v * p * p;
                shares += p * (y[i] - fitted);
            }
            alpha[k] = moments / squares;
            beta[k] = k == 0 ? 0 : squares / size;
            coefficients[k] = shares / squares;
            size = squares;
        }
    }

    /// <summary>A derivative of the polynomial.</summary>
    /// <param name="x">The abscissa at which to evaluate it.</param>
    /// <param name="order">The order of the derivative; 0 is the polynomial itself.</param>
    /// <returns>The derivative.</returns>
    public double Derivative(double x, int order)
    {
        Span<double> p = stackalloc double[HighestDegree + 1];
        Span<double> previous = stackalloc double[HighestDegree + 1];
        p.Clear();
        previous.Clear();
        p[0] = 1;
        double v = (x - _centre) * _perScale, sum = 0;
        for (int k = 0; k <= _degree; k++)
        {
            sum += _coefficients[k] * p[order];
            for (int m = order; m >= 0; m--)
            {
                double next = (v - _alpha[k]) * p[m] - _beta[k] * previous[m] + (m > 0 ? m * p[m - 1] : 0);
                previous[m] = p[m];
                p[m] = next;
            }
        }
        for (int m = 0; m < order; m++)
            sum *= _perScale;
        return sum;
    }

    /// <summary>The sum of the squared residuals.</summary>
    public double ResidualSumOfSquares(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double residual = y[i] - Derivative(x[i], 0);
            sum += residual * residual;
        }
        return sum;
    }
}
