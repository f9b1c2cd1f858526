using System;
using Smoothing.Arithmetic;

namespace Smoothing.LocalRegression;

/// <summary>
/// The polynomial that fits weighted points of a grid by least squares. Any of the points may be missing, so that no coefficients are known
/// beforehand.
/// </summary>
/// <remarks>
/// The polynomials q₀, q₁, … are orthonormal over the points. Each is u times the last one, less its parts along all before, twice: the
/// process of Arnoldi, as accurate as QR, without its powers of u (Brubeck, Nakatsukasa and Trefethen 2021, Vandermonde with Arnoldi). The
/// fit is Σ gₖ qₖ, gₖ = Σ w qₖ y.
/// </remarks>
internal ref struct GridPolynomial
{
    /// <summary>The highest degree.</summary>
    public const int LargestDegree = 20;

    // 2⁶⁶. An estimate that multiplies rounding errors by 2³³ or less keeps six digits.
    private const double LargestAmplification = 7.378697629483821e19;

    private const int Terms = LargestDegree + 1;

    private readonly Span<double> _memory;
    private readonly int _capacity;
    private readonly Span<double> _recurrence;
    private int _count;
    private int _degree;
    private double _middle;
    private double _reach;
    private double _first;
    private double _scale;

    /// <summary>Creates a polynomial without points.</summary>
    /// <param name="memory">Scratch memory of <see cref="Size"/> numbers.</param>
    /// <param name="capacity">The most points.</param>
    public GridPolynomial(Span<double> memory, int capacity)
    {
        this = default;
        _memory = memory;
        _capacity = capacity;
        _recurrence = memory.Slice((Terms + 3) * capacity, (Terms + 2) * Terms);
    }

    /// <summary>The size of the scratch memory for so many points.</summary>
    public static int Size(int capacity) => (Terms + 3) * capacity + (Terms + 2) * Terms;

    /// <summary>The number of points.</summary>
    public readonly int Count => _count;

    private readonly Span<double> Positions => _memory.Slice(Terms * _capacity, _count);

    private readonly Span<double> Weights => _memory.Slice((Terms + 1) * _capacity, _count);

    private readonly Span<double> Responses => _memory.Slice((Terms + 2) * _capacity, _count);

    // gₖ of the fit, behind the recurrence.
    private readonly Span<double> Coefficients => _recurrence.Slice((Terms + 1) * Terms, Terms);

    /// <summary>Removes all points.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a point right of those before.</summary>
    /// <param name="position">Its place on the grid.</param>
    /// <param name="weight">Its weight, positive.</param>
    /// <param name="response">Its response, finite.</param>
    public void Add(int position, double weight, double response)
    {
        _memory[Terms * _capacity + _count] = position;
        _memory[(Terms + 1) * _capacity + _count] = weight;
        _memory[(Terms + 2) * _capacity + _count] = response;
        _count++;
    }

    /// <summary>Fits the polynomial.</summary>
    /// <param name="degree">Its degree, less than the number of points.</param>
    public void Fit(int degree)
    {
        _degree = degree;
        Span<double> at = Positions, weights = Weights, rest = Responses;
        _middle = 0.5 * (at[0] + at[_count - 1]);
        _reach = Math.Max(1, 0.5 * (at[_count - 1] - at[0]));
        double largest = 0, heaviest = 0;
        for (int i = 0; i < _count; i++)
        {
            at[i] = (at[i] - _middle) / _reach;
            largest = Math.Max(largest, Math.Abs(rest[i]));
            heaviest = Math.Max(heaviest, weights[i]);
        }

        // Sums of responses near the end of the range of doubles would overflow. A power of two changes no bits otherwise.
        _scale = PowerOfTwo.NotAbove(largest);
        double unit = PowerOfTwo.NotAbove(heaviest);
        for (int i = 0; i < _count; i++)
        {
            rest[i] /= _scale;
            weights[i] /= unit;
        }

        for (int k = 0; k <= degree; k++)
        {
            Span<double> q = Values(k);
            if (k == 0)
                q.Fill(1);
            else
                Multiply(Values(k - 1), at, q);
            for (int pass = 0; pass < 2; pass++)
            {
                for (int j = 0; j < k; j++)
                {
                    double share = Product(Values(j), q);
                    Recurrence(k, j) = pass == 0 ? share : Recurrence(k, j) + share;
                    Subtract(share, Values(j), q);
                }
            }
            double norm = Math.Sqrt(Product(q, q));
            Recurrence(k, k) = norm;
            for (int i = 0; i < q.Length; i++)
                q[i] /= norm;

            double coefficient = Product(q, rest);
            Coefficients[k] = coefficient;
            Subtract(coefficient, q, rest);
        }
        _first = 1 / Recurrence(0, 0);
    }

    /// <summary>A derivative of the polynomial.</summary>
    /// <param name="position">The place on the grid.</param>
    /// <param name="derivative">Its order; 0 is the value.</param>
    /// <param name="spacing">The distance of neighbouring points in the units of the derivative.</param>
    /// <returns>The derivative; NaN if rounding errors leave less than six digits of the value, or beyond the range of doubles.</returns>
    public readonly double At(int position, int derivative, double spacing)
    {
        double u = (position - _middle) / _reach;

        // Row k holds the derivatives of qₖ at u, up to the order.
        Span<double> q = stackalloc double[Terms * Terms];
        double sum = 0, squares = 0;
        for (int k = 0; k <= _degree; k++)
        {
            for (int e = 0; e <= derivative; e++)
            {
                double value = k == 0 ? (e == 0 ? 1 : 0) : u * q[(k - 1) * Terms + e] + (e == 0 ? 0 : e * q[(k - 1) * Terms + e - 1]);
                for (int j = 0; j < k; j++)
                    value -= Recurrence(k, j) * q[j * Terms + e];
                q[k * Terms + e] = value / Recurrence(k, k);
            }
            squares += q[k * Terms] * q[k * Terms];
            sum += Coefficients[k] * q[k * Terms + derivative];
        }

        // ‖l‖₁ of the equivalent kernel is at most (Σ w Σ qₖ²)^½, and q₀² is 1/Σ w.
        if (!(squares <= LargestAmplification * _first * _first))
            return double.NaN;
        for (int e = 0; e < derivative; e++)
            sum /= _reach * spacing;
        // Scaled responses are below 2.
        double rounding = derivative == 0 ? 4 * (_count + Terms) * BoundedNumber.Unit * Math.Sqrt(squares) / _first : 0;
        return FilterRange.Scaled(sum, _scale, rounding);
    }

    private readonly Span<double> Values(int k) => _memory.Slice(k * _capacity, _count);

    private readonly ref double Recurrence(int k, int j) => ref _recurrence[k * Terms + j];

    private readonly double Product(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ReadOnlySpan<double> weights = Weights;
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
            sum += weights[i] * a[i] * b[i];
        return sum;
    }

    private static void Multiply(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> product)
    {
        for (int i = 0; i < product.Length; i++)
            product[i] = a[i] * b[i];
    }

    private static void Subtract(double factor, ReadOnlySpan<double> a, Span<double> from)
    {
        for (int i = 0; i < from.Length; i++)
            from[i] -= factor * a[i];
    }
}
