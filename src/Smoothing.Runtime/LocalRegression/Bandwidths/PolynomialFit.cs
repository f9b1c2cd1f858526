using System;
using Smoothing.Memory;

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

        Span<double> squared = stackalloc double[Batch.Size];
        Span<double> weighted = stackalloc double[Batch.Size];
        Span<double> shared = stackalloc double[Batch.Size];
        double size = 1;
        for (int k = 0; k <= degree; k++)
        {
            double squares = 0, moments = 0, shares = 0;
            for (int start = 0, count; start < x.Length; start += count)
            {
                count = Math.Min(Batch.Size, x.Length - start);
                x.Slice(start, count).CopyTo(squared);
                y.Slice(start, count).CopyTo(shared);
                for (int i = 0; i < count; i += Simd.Width)
                {
                    var v = (Simd.Load(squared, i) - Simd.Create(_centre)) * _perScale;
                    var p = Simd.One;
                    var previous = Simd.Create(0);
                    var fitted = previous;
                    for (int j = 0; j < k; j++)
                    {
                        fitted += coefficients[j] * p;
                        var next = (v - Simd.Create(alpha[j])) * p - beta[j] * previous;
                        previous = p;
                        p = next;
                    }
                    Simd.Store(p * p, squared, i);
                    Simd.Store(v * p * p, weighted, i);
                    Simd.Store(p * (Simd.Load(shared, i) - fitted), shared, i);
                }
                for (int i = 0; i < count; i++)
                {
                    squares += squared[i];
                    moments += weighted[i];
                    shares += shared[i];
                }
            }
            alpha[k] = moments / squares;
            beta[k] = k == 0 ? 0 : squares / size;
            coefficients[k] = shares / squares;
            size = squares;
        }
    }

    /// <summary>A derivative of the polynomial at some abscissas.</summary>
    /// <param name="x">The abscissas, at most <see cref="Batch.Size"/>.</param>
    /// <param name="order">The order of the derivative; 0 is the polynomial itself.</param>
    /// <param name="derivatives">Receives the derivatives; it has room for whole vectors.</param>
    public void Derivatives(ReadOnlySpan<double> x, int order, Span<double> derivatives)
    {
        const int Columns = HighestDegree + 1;
        Span<double> columns = stackalloc double[2 * Columns * Batch.OneVector];
        Span<double> p = columns.Slice(0, Columns * Batch.OneVector), previous = columns.Slice(Columns * Batch.OneVector);
        x.CopyTo(derivatives);
        for (int i = 0; i < x.Length; i += Simd.Width)
        {
            columns.Clear();
            Simd.Store(Simd.One, p, 0);
            var v = (Simd.Load(derivatives, i) - Simd.Create(_centre)) * _perScale;
            var sum = Simd.Create(0);
            for (int k = 0; k <= _degree; k++)
            {
                sum += _coefficients[k] * Simd.Load(p, order * Batch.OneVector);
                for (int m = order; m >= 0; m--)
                {
                    var last = Simd.Load(p, m * Batch.OneVector);
                    var next = (v - Simd.Create(_alpha[k])) * last - _beta[k] * Simd.Load(previous, m * Batch.OneVector);
                    if (m > 0)
                        next += m * Simd.Load(p, (m - 1) * Batch.OneVector);
                    Simd.Store(last, previous, m * Batch.OneVector);
                    Simd.Store(next, p, m * Batch.OneVector);
                }
            }
            for (int m = 0; m < order; m++)
                sum *= _perScale;
            Simd.Store(sum, derivatives, i);
        }
    }

    /// <summary>The sum of the squared residuals.</summary>
    public double ResidualSumOfSquares(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Span<double> fitted = stackalloc double[Batch.Size];
        double sum = 0;
        for (int start = 0, count; start < x.Length; start += count)
        {
            count = Math.Min(Batch.Size, x.Length - start);
            Derivatives(x.Slice(start, count), 0, fitted);
            for (int i = 0; i < count; i++)
            {
                double residual = y[start + i] - fitted[i];
                sum += residual * residual;
            }
        }
        return sum;
    }
}
