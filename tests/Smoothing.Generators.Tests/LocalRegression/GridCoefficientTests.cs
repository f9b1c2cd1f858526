using System;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Tests.LocalRegression;

/// <summary>On a regular grid the coefficients are those of the normal equations, solved here in fractions.</summary>
public class GridCoefficientTests
{
    private const double Unit = 1.0 / (1L << 52);

    public static TheoryData<string, int> Regressions
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string kernel in KernelCatalog.All.Select(kernel => kernel.Name).Append("coefficients").Append("holes"))
            {
                for (int degree = 0; degree <= 3; degree++)
                    data.Add(kernel, degree);
            }
            return data;
        }
    }

    /// <summary>Whole windows exactly; ends, a kernel's value times a polynomial, to the rounding of its terms, at most twelve times the largest coefficient where K falls.</summary>
    [Theory]
    [InlineData("Epanechnikov", 1)]
    [InlineData("Tricube", 3)]
    [InlineData("Gaussian", 2)]
    public void Some_are_as_the_normal_equations_say(string name, int degree) => As_the_normal_equations_say(name, degree);

    /// <inheritdoc cref="Some_are_as_the_normal_equations_say"/>
    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Regressions))]
    public void As_the_normal_equations_say(string name, int degree)
    {
        KernelDefinition kernel = Kernel(name);
        foreach ((double bandwidth, double spacing) in new[] { (0.1, 0.04), (0.35, 0.1), (1.3, 0.1), (3e8, 1.1e8 / 3) })
        {
            // kernels that never end reach further
            double wide = kernel.Support > 1 ? bandwidth / 5 : bandwidth;
            LocalPolynomialSpec spec = Spec(kernel, degree, wide, spacing);
            if (GridCoefficients.Points(kernel, wide, spacing, degree + 1) <= degree)
                continue;

            var coefficients = new GridCoefficients(spec);
            int half = coefficients.Half;
            FilterRow interior = coefficients.Interior;
            Rational[] exact = Row(spec, -half, half)!;
            for (int k = 0; k <= half; k++)
            {
                Assert.Equal(exact[half + k], new Rational(interior.Numerators[k], interior.Denominator));
                Assert.Equal(exact[half - k], exact[half + k]);
            }

            foreach (int i in new[] { 0, 1, half / 2, half - 1 }.Where(i => i >= 0 && i < half).Distinct())
            {
                if (Row(spec, -i, half) is not { } end)
                {
                    Assert.True(double.IsNaN(coefficients.Ends[i][0]));
                    continue;
                }

                double largest = end.Max(value => Math.Abs(Rounding.Nearest(value)));
                for (int k = -i; k <= half; k++)
                {
                    double t = k + i - coefficients.Centres[i];
                    double weight = coefficients.Kernel[Math.Abs(k)];
                    double value = weight * coefficients.Ends[i].Reverse().Aggregate(0.0, (sum, c) => sum * t + c);
                    double terms = weight * coefficients.Ends[i].Reverse().Aggregate(0.0, (sum, c) => sum * Math.Abs(t) + Math.Abs(c));
                    Assert.InRange(Math.Abs(Rounding.Nearest(end[k + i] - Rational.From(value))), 0, (degree + 2) * Unit * terms);
                    if (name != "holes") // a kernel that rises again counts far points much
                        Assert.InRange(terms, 0, 12 * largest);
                }
            }
        }
    }

    /// <summary>Bandwidth and spacing are the decimals they are written as.</summary>
    [Theory]
    [InlineData(0.1, 0.01, 9)]
    [InlineData(0.3, 0.1, 2)]
    [InlineData(0.7, 0.1, 6)]
    [InlineData(0.11, 0.01, 10)]
    [InlineData(0.1000000001, 0.01, 10)]
    [InlineData(1, 1, 0)]
    [InlineData(1e-300, 1, 0)]
    [InlineData(3e20, 1e20, 2)]
    [InlineData(1.5E-07, 1E-08, 14)]
    public void A_point_at_the_end_of_the_window_is_outside(double bandwidth, double spacing, int half) =>
        Assert.Equal(half, GridCoefficients.HalfOf(KernelCatalog.Find("Uniform")!, bandwidth, spacing));

    [Fact]
    public void Lower_degrees_where_points_are_few()
    {
        var coefficients = new GridCoefficients(Spec(KernelCatalog.Find("Uniform")!, 3, 1.5, 1) with { AllowsLowerDegree = true });

        // a parabola through three points, and a line through two: y₀ = y₀
        Assert.Equal([BigInteger.One, BigInteger.Zero], coefficients.Interior.Numerators);
        Assert.Equal([0, -1, 0, 0], coefficients.Ends.Single());
        Assert.Equal(1, coefficients.Centres.Single());
    }

    // By mpmath, to sixty digits.
    [Theory]
    [InlineData("Cosine", 1, 3, "0.866025403784438646763723170752936183471402626905190314027903")]
    [InlineData("Gaussian", 1, 3, "0.945959468906765462893604622483547936058633786515746792865915")]
    [InlineData("Logistic", 1, 3, "0.243182161004770727574901864049782731357533130080339624700251")]
    [InlineData("Cosine", 7, 10, "0.453990499739546791560408366357871198983047703049021556985316")]
    [InlineData("Gaussian", 7, 10, "0.782704538241868167710865985465408998897701980944142369659586")]
    [InlineData("Logistic", 7, 10, "0.221712873293109050405064283486175938665114240580988898469229")]
    [InlineData("Gaussian", 8, 1, "0.0000000000000126641655490941757231209041559650963821358337953096591725376")]
    [InlineData("Logistic", 38, 1, "0.0000000000000000313913279204802943162587093000676835039022193365647120807027")]
    [InlineData("Cosine", 9999, 10000, "0.000157079632033525565213812177501713618145540606176667000599479")]
    public void Kernels_that_are_no_polynomials(string name, int numerator, int denominator, string expected)
    {
        string digits = expected.Substring(2);
        var decimals = new Rational(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), BigInteger.Pow(10, digits.Length));
        double error = Math.Abs(Rounding.Nearest(KernelCatalog.Find(name)!.Value(new Rational(numerator, denominator)) / decimals - 1));

        Assert.InRange(error, 0, 1e-57);
    }

    private static KernelDefinition Kernel(string name) => name switch
    {
        "coefficients" => new CoefficientKernel(new[] { 1, -0.5, 0, 0.25 }.ToEquatableArray()),
        "holes" => new CoefficientKernel(new[] { 1.0, 0, -12.5, 0, 625.0 / 16 }.ToEquatableArray()), // (1 − 6.25 u²)², zero at u = 0.4
        _ => KernelCatalog.Find(name)!,
    };

    private static LocalPolynomialSpec Spec(KernelDefinition kernel, int degree, double bandwidth, double spacing) =>
        new(new TargetSpec("", default, new TypeDeclaration("partial class", "Trend"), "Trend", "Trend", false, false, false, default, true, false), kernel, degree, bandwidth, null, null, 0, spacing, "double", false, Attributes.MissingValues.Throw, false, Attributes.Extrapolation.NaN, null);

    // What the values at the places from one to another count in the estimate at 0; null where they do not determine it.
    private static Rational[]? Row(LocalPolynomialSpec spec, int from, int to)
    {
        Rational step = Rational.FromDecimal(spec.Spacing!.Value) / Rational.FromDecimal(spec.Bandwidth!.Value);
        (int K, Rational Weight)[] points = [.. Enumerable.Range(from, to - from + 1).Select(k => (k, spec.Kernel.Value(step * Math.Abs(k))))];
        int terms = spec.Degree + 1;
        if (points.Count(point => !point.Weight.IsZero) < terms)
            return null;

        var matrix = new Rational[terms][];
        for (int i = 0; i < terms; i++)
        {
            matrix[i] = [.. Enumerable.Range(0, terms).Select(j => points.Select(point => point.Weight * Power(point.K, i + j)).Aggregate((a, b) => a + b)), i == 0 ? 1 : 0];
        }
        for (int i = 0; i < terms; i++)
        {
            for (int row = 0; row < terms; row++)
            {
                Rational factor = row == i ? 0 : matrix[row][i] / matrix[i][i];
                for (int column = i; column <= terms && !factor.IsZero; column++)
                    matrix[row][column] -= factor * matrix[i][column];
            }
        }

        return [.. points.Select(point => point.Weight * matrix.Select((row, i) => row[terms] / row[i] * Power(point.K, i)).Aggregate((a, b) => a + b))];
    }

    private static Rational Power(int k, int exponent) => new(BigInteger.Pow(k, exponent), 1);
}
