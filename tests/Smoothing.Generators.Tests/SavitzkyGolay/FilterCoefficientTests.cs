using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Tests.SavitzkyGolay;

/// <summary>The coefficients are exactly those of the normal equations, solved here in fractions, and rounded once.</summary>
public class FilterCoefficientTests
{
    public static TheoryData<int, int, int, double> Filters => new()
    {
        { 3, 0, 0, 1 }, { 3, 1, 1, 1 }, { 3, 2, 2, 0.5 }, { 5, 2, 0, 1 }, { 5, 4, 0, 1 }, { 5, 4, 3, 0.1 }, { 7, 3, 1, 0.1 },
        { 21, 3, 0, 1 }, { 21, 4, 2, 1e-9 }, { 25, 20, 7, 3 }, { 101, 5, 0, 1 }, { 101, 5, 3, 0.25 }, { 201, 6, 1, 7e5 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Of_the_centre(int window, int degree, int derivative, double spacing)
    {
        SavitzkyGolaySpec spec = Spec(window, degree, derivative, spacing);
        var coefficients = new FilterCoefficients(spec);
        Rational[] exact = Row(spec, 0);

        for (int k = 0; k <= spec.Half; k++)
        {
            Assert.Equal(exact[spec.Half + k], new Rational(coefficients.Centre.Numerators[k], coefficients.Centre.Denominator) / Power(Rational.From(spacing), derivative));
            AssertNearest(exact[spec.Half + k], coefficients.Centre.Value(k));
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Of_every_edge(int window, int degree, int derivative, double spacing)
    {
        SavitzkyGolaySpec spec = Spec(window, degree, derivative, spacing);
        var coefficients = new FilterCoefficients(spec);

        foreach (int t in new[] { 1, (spec.Half + 1) / 2, spec.Half }.Distinct())
        {
            Rational[] exact = Row(spec, t);
            for (int k = -spec.Half; k <= spec.Half; k++)
            {
                Rational sum = Rational.Zero;
                foreach (GramPolynomial p in coefficients.Polynomials)
                {
                    int sign = k < 0 && p.Degree % 2 == 1 ? -1 : 1;
                    sum += coefficients.Scale(p, isConstant: false) * p.Derivatives[t] * new Rational(sign * p.Values[System.Math.Abs(k)], 1);
                }

                Assert.Equal(exact[spec.Half + k], sum);
            }
        }
    }

    [Fact]
    public void As_Savitzky_and_Golay_print_them()
    {
        FilterRow smooth = new FilterCoefficients(Spec(5, 2, 0, 1)).Centre;
        Assert.Equal(([17, 12, -3], 35), (smooth.Numerators.Select(value => (int)value).ToArray(), (int)smooth.Denominator), Same);
        FilterRow slope = new FilterCoefficients(Spec(7, 4, 1, 1)).Centre;
        Assert.Equal(([0, 58, 67, -22], 252), (slope.Numerators.Select(value => (int)value).ToArray(), (int)slope.Denominator), Same);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(10, 9)]
    [InlineData(10, 20)]
    public void Polynomials_are_orthogonal(int half, int degree)
    {
        IReadOnlyList<GramPolynomial> polynomials = GramPolynomial.UpTo(degree, half, 0);
        foreach (GramPolynomial p in polynomials)
        {
            foreach (GramPolynomial q in polynomials.Where(q => q.Degree % 2 == p.Degree % 2))
            {
                BigInteger product = p.Values[0] * q.Values[0] + 2 * p.Values.Zip(q.Values, (a, b) => a * b).Skip(1).Aggregate(BigInteger.Add);
                Assert.Equal(p.Degree == q.Degree ? p.Norm : BigInteger.Zero, product);
            }

            Assert.True(p.Norm > 0);
        }
    }

    private static bool Same((int[], int) a, (int[], int) b) => a.Item1.SequenceEqual(b.Item1) && a.Item2 == b.Item2;

    private static SavitzkyGolaySpec Spec(int window, int degree, int derivative, double spacing) =>
        new(new TargetSpec("", default, new TypeDeclaration("partial class", "Smooth"), "Smooth", "Smooth", false, false, false, default, true, false), window, degree, derivative, spacing, Attributes.MissingValues.Throw);

    // What the value at −m … m counts in the derivative at t: the row Σⱼ aⱼ(t) (XᵀX)⁻¹ Xᵀ of the normal equations in powers of k.
    private static Rational[] Row(SavitzkyGolaySpec spec, int t)
    {
        int terms = spec.Degree + 1;
        var matrix = new Rational[terms][];
        for (int i = 0; i < terms; i++)
        {
            matrix[i] = new Rational[terms + 1];
            for (int j = 0; j < terms; j++)
                matrix[i][j] = new Rational(Enumerable.Range(-spec.Half, spec.Window).Aggregate(BigInteger.Zero, (sum, k) => sum + BigInteger.Pow(k, i + j)), 1);

            // the derivative of kⁱ at t
            BigInteger falling = Enumerable.Range(0, spec.Derivative).Aggregate(BigInteger.One, (product, d) => product * (i - d));
            matrix[i][terms] = i < spec.Derivative ? Rational.Zero : new Rational(falling * BigInteger.Pow(t, i - spec.Derivative), 1) / Power(Rational.From(spec.Spacing), spec.Derivative);
        }

        Rational[] solution = Solve(matrix);
        return [.. Enumerable.Range(-spec.Half, spec.Window).Select(k =>
            solution.Select((value, i) => value * new Rational(BigInteger.Pow(k, i), 1)).Aggregate((a, b) => a + b))];
    }

    private static Rational[] Solve(Rational[][] matrix)
    {
        int n = matrix.Length;
        for (int i = 0; i < n; i++)
        {
            int pivot = Enumerable.Range(i, n - i).First(row => !matrix[row][i].IsZero);
            (matrix[i], matrix[pivot]) = (matrix[pivot], matrix[i]);
            for (int row = 0; row < n; row++)
            {
                if (row == i || matrix[row][i].IsZero)
                    continue;
                Rational factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column <= n; column++)
                    matrix[row][column] -= factor * matrix[i][column];
            }
        }

        return [.. matrix.Select((row, i) => row[n] / row[i])];
    }

    private static Rational Power(Rational value, int exponent) =>
        Enumerable.Repeat(value, exponent).Aggregate(Rational.One, (a, b) => a * b);

    private static void AssertNearest(Rational exact, double rounded)
    {
        Rational error = Distance(exact, rounded);
        Assert.False(IsLess(Distance(exact, System.Math.BitIncrement(rounded)), error));
        Assert.False(IsLess(Distance(exact, System.Math.BitDecrement(rounded)), error));
    }

    private static Rational Distance(Rational exact, double rounded)
    {
        Rational difference = exact - Rational.From(rounded);
        return difference.Numerator.Sign < 0 ? -difference : difference;
    }

    private static bool IsLess(Rational a, Rational b) => (a - b).Numerator.Sign < 0;
}
