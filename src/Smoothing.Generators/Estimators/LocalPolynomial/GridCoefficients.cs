using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// The exact coefficients of a local polynomial on a regular grid. With k the steps of the grid from the target, the estimate is Σ lₖ yᵢ₊ₖ,
/// lₖ = K(uₖ) Σ c_j kʲ. Here c is the first column of the inverse of the matrix of S_{j+l} = Σ K(uₖ) kʲ⁺ˡ (Fan and Gijbels 1996,
/// section 3.2.2).
/// </summary>
internal sealed class GridCoefficients
{
    /// <summary>The most points on one side of a window.</summary>
    public const int LargestHalf = 500;

    private readonly LocalPolynomialSpec _spec;

    // K(uₖ) as whole numbers over a common denominator.
    private readonly BigInteger[] _weights;
    private readonly BigInteger _denominator;

    public GridCoefficients(LocalPolynomialSpec spec)
    {
        _spec = spec;
        Rational[] kernel = KernelValues(spec.Kernel, spec.Bandwidth!.Value, spec.Spacing!.Value).ToArray();
        _denominator = Rational.CommonDenominator(kernel);
        _weights = kernel.Select(value => value.Numerator * (_denominator / value.Denominator)).ToArray();
        Kernel = kernel.Select(Rounding.Nearest).ToArray();

        // The moments S_j of the window from −i to m. Each i adds one point.
        var moments = new BigInteger[2 * spec.Degree + 1];
        for (int k = 0; k <= Half; k++)
            Add(moments, k);
        var ends = new List<double[]>();
        var centres = new List<int>();
        int count = _weights.Count(weight => weight.Sign > 0);
        for (int i = 0; i < Half; i++)
        {
            int shift = spec.Degree == 0 ? 0 : (int)((2 * moments[1] + moments[0]) / (2 * moments[0]));
            centres.Add(i + shift);
            ends.Add(End(moments, shift, Determined(count, spec.Degree, spec.AllowsLowerDegree)));
            Add(moments, -(i + 1));
            count += _weights[i + 1].Sign > 0 ? 1 : 0;
        }
        Ends = ends;
        Centres = centres;
        Interior = Middle(moments, Determined(count, spec.Degree, spec.AllowsLowerDegree)!.Value);
    }

    /// <summary>The number m of points on one side of a whole window.</summary>
    public int Half => _weights.Length - 1;

    /// <summary>K(uₖ) for k = 0 … m, rounded once.</summary>
    public IReadOnlyList<double> Kernel { get; }

    /// <summary>lₖ of a whole window.</summary>
    public FilterRow Interior { get; }

    /// <summary>
    /// For each point i &lt; m from an end the coefficients c_j of lₖ = K(uₖ) Σ c_j tʲ, with t in steps from the place in
    /// <see cref="Centres"/>; NaN where the window does not determine the fit.
    /// </summary>
    public IReadOnlyList<double[]> Ends { get; }

    /// <summary>
    /// For each of these points the place nearest to the centre of gravity of its weights, counted from the end. Powers of t
    /// about that place are the least correlated.
    /// </summary>
    public IReadOnlyList<int> Centres { get; }

    /// <summary>
    /// The number of points on one side of a whole window: those nearer than the kernel's support. The bandwidth and the spacing
    /// are taken as the decimals that the user wrote.
    /// </summary>
    public static BigInteger HalfOf(KernelDefinition kernel, double bandwidth, double spacing)
    {
        Rational reach = Rational.From(kernel.Support) * Rational.FromDecimal(bandwidth) / Rational.FromDecimal(spacing);
        return (reach.Numerator - 1) / reach.Denominator;
    }

    /// <summary>The number of points with positive weight in a whole window, counted up to <paramref name="most"/> or one above.</summary>
    public static int Points(KernelDefinition kernel, double bandwidth, double spacing, int most) =>
        1 + 2 * KernelValues(kernel, bandwidth, spacing).Skip(1).Where(value => !value.IsZero).Take(most / 2).Count();

    /// <summary>The bounds on the sums of the filter.</summary>
    public FilterBounds Bounds()
    {
        var bounds = new FilterBounds(2 * Half + 1, 2 * (_spec.Degree + 1));
        bounds.Add(Interior);
        for (int i = 0; i < Half; i++)
        {
            double[] end = Ends[i];
            if (double.IsNaN(end[0]))
                continue;

            double row = 0;
            for (int j = 0; j <= i + Half; j++)
            {
                double t = Math.Abs(j - Centres[i]), weight = 0;
                for (int l = _spec.Degree; l >= 0; l--)
                    weight = weight * t + Math.Abs(end[l]);
                row += Kernel[Math.Abs(j - i)] * weight;
            }
            bounds.AddRow(row);
        }

        // Windows that both ends of a short series cut off have rows of their own. Σ |lₖ| is at most (Σ K Σ qⱼ(0)²)^½, q orthonormal over
        // the window, and the leverage K(0) Σ qⱼ(0)² at most 1. Their sums are of powers of distances.
        double sum = FilterBounds.Symmetric(Kernel);
        bounds.AddRow(Math.Sqrt(sum / Kernel[0]));
        for (int l = 0; l < _spec.Degree; l++)
            sum *= 2 * Half + 1;
        bounds.AddSum(sum);
        return bounds;
    }

    private static int? Determined(int points, int degree, bool allowsLowerDegree) =>
        points > degree ? degree : allowsLowerDegree ? points - 1 : null;

    // With a user's coefficients, rounding may make a kernel slightly negative.
    private static IEnumerable<Rational> KernelValues(KernelDefinition kernel, double bandwidth, double spacing)
    {
        Rational step = Rational.FromDecimal(spacing) / Rational.FromDecimal(bandwidth);
        return Enumerable.Range(0, (int)HalfOf(kernel, bandwidth, spacing) + 1)
            .Select(k => kernel.Value(step * k))
            .Select(value => value.Numerator.Sign < 0 ? Rational.Zero : value);
    }

    private void Add(BigInteger[] moments, int k)
    {
        BigInteger power = _weights[Math.Abs(k)];
        for (int j = 0; j < moments.Length; j++, power *= k)
            moments[j] += power;
    }

    private FilterRow Middle(BigInteger[] moments, int degree)
    {
        BigInteger[] c = Solution(moments, degree, out BigInteger determinant);
        BigInteger[] numerators = _weights.Select((weight, k) =>
            weight * Enumerable.Range(0, degree + 1).Aggregate(BigInteger.Zero, (sum, j) => sum + c[j] * BigInteger.Pow(k, j))).ToArray();
        return new FilterRow(numerators, determinant).Reduced();
    }

    private double[] End(BigInteger[] moments, int shift, int? degree)
    {
        var polynomial = new double[_spec.Degree + 1];
        if (degree is not { } p)
        {
            polynomial[0] = double.NaN;
            return polynomial;
        }

        // k = t + s, so that kʲ = Σ C(j, l) sʲ⁻ˡ tˡ.
        BigInteger[] c = Solution(moments, p, out BigInteger determinant);
        for (int l = 0; l <= p; l++)
        {
            BigInteger sum = BigInteger.Zero, factor = BigInteger.One;
            for (int j = l; j <= p; j++)
            {
                sum += c[j] * factor;
                factor = factor * (j + 1) * shift / (j + 1 - l);
            }
            polynomial[l] = Rounding.Nearest(sum * _denominator, determinant);
        }
        return polynomial;
    }

    // Returns c_j times the determinant, by Cramer's rule.
    private static BigInteger[] Solution(BigInteger[] moments, int degree, out BigInteger determinant)
    {
        int[] columns = Enumerable.Range(0, degree + 1).ToArray();
        determinant = Determinant(moments, 0, columns);
        return columns.Select(j =>
            (j % 2 == 0 ? 1 : -1) * Determinant(moments, 1, columns.Where(column => column != j).ToArray())).ToArray();
    }

    // The determinant of the given columns of S_{j+l} from the given row on, expanded along that row.
    private static BigInteger Determinant(BigInteger[] moments, int row, int[] columns) => columns.Length == 0
        ? BigInteger.One
        : columns.Select((column, i) =>
            (i % 2 == 0 ? 1 : -1) * moments[row + column]
            * Determinant(moments, row + 1, columns.Where(other => other != column).ToArray()))
            .Aggregate(BigInteger.Add);
}
