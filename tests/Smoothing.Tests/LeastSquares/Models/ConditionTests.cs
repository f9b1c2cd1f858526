using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.Tests.Exact;
using Xunit.Abstractions;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>
/// Ill-conditioned models against exact arithmetic on the same doubles. Sums and solution carry some 105 bits, 31.6 digits, of which
/// the normal equations cost twice log₁₀ κ(X), κ being the condition of the columns scaled to norm 1; the answer is rounded to a double.
/// So it is good to the last digits up to κ = 10⁸, and to 13 digits up to 10⁹.
/// </summary>
public class ConditionTests(ITestOutputHelper output)
{
    private const double DigitsOfADouble = 15.4;

    // What twice the condition is taken from: 31.6 less one for what a coefficient may be smaller than the greatest, and the steps of the solution.
    private const double DigitsOfTheSolution = 30.6;

    private double _fewest = 17, _margin = double.PositiveInfinity, _greatest;

    /// <summary>Columns that differ by one part in 10ᵏ: κ(X) is some 10 times that.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Nearly_collinear_columns(int logCondition)
    {
        var random = new Random(logCondition);
        for (int repetition = 0; repetition < 20; repetition++)
        {
            double[] a = Column(random, 25), b = [.. a.Select(value => value + (Math.Pow(10, -logCondition) * random.NextDouble()))], y = Column(random, 25);
            Plane plane = default;
            plane.Fit(a, b, y);
            Coefficient[] coefficients = [plane.Coefficients.Intercept, plane.Coefficients.A, plane.Coefficients.B];
            Compare([[.. a.Select(_ => Rational.One)], ExactFit.Exact(a), ExactFit.Exact(b)], y, plane.Status, coefficients, plane.ResidualSumOfSquares);
        }
        Report();
    }

    /// <summary>Raw powers of x in [offset, offset + 1], whose condition grows as the cube of the offset.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Cubics_away_from_the_origin(double offset)
    {
        var random = new Random((int)offset);
        for (int repetition = 0; repetition < 10; repetition++)
            Compare(new Cubic(), 3, [.. Column(random, 20).Select(x => x + offset)], Column(random, 20));
        Report();
    }

    /// <summary>Degree 10 on [−1, 1] and on [0, 1], where the powers have a condition of 10³ and of 10⁷.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void Tenth_powers(double from)
    {
        var random = new Random(10);
        for (int repetition = 0; repetition < 3; repetition++)
            Compare(new Degree10(), 10, [.. Enumerable.Range(0, 21).Select(i => (float)(from + ((1 - from) * (i + random.NextDouble()) / 21)))], Column(random, 21));
        Report();
    }

    private void Compare<TModel>(TModel model, int degree, double[] x, double[] y)
        where TModel : ICurve<TModel>
    {
        model.Fit(x, y);
        Compare(ExactFit.Powers(x, degree), y, model.Status, model.Listed, model.ResidualSumOfSquares);
    }

    private void Compare(Rational[][] columns, double[] y, FitStatus status, Coefficient[] coefficients, double residualSumOfSquares)
    {
        Assert.Equal(FitStatus.Success, status);
        var exact = new ExactFit(columns, ExactFit.Exact(y));
        Rational variance = exact.ResidualSumOfSquares / (y.Length - coefficients.Length);
        double fewest = DigitsOf(residualSumOfSquares, exact.ResidualSumOfSquares);
        for (int j = 0; j < coefficients.Length; j++)
        {
            Rational error = coefficients[j].StandardError;
            fewest = Math.Min(fewest, DigitsOf(coefficients[j].Estimate, exact.Estimates[j]));
            fewest = Math.Min(fewest, DigitsOf(error * error, variance * exact.InverseDiagonal(j)));
        }

        double condition = Condition(columns);
        double asked = Math.Min(DigitsOfADouble, DigitsOfTheSolution - (2 * Math.Log10(condition)));
        _greatest = Math.Max(_greatest, condition);
        _fewest = Math.Min(_fewest, fewest);
        _margin = Math.Min(_margin, fewest - asked);
    }

    private void Report()
    {
        string text = FormattableString.Invariant($"κ up to {_greatest:G2}: {_fewest:F2} digits at least, {_margin:F2} more than asked");
        output.WriteLine(text);
        Assert.True(_margin >= 0, text);
    }

    private static double Condition(Rational[][] columns) => Matrix<double>.Build.DenseOfColumnArrays(
        columns.Select(column =>
        {
            double[] values = [.. column.Select(value => (double)value)];
            double norm = Math.Sqrt(values.Sum(value => value * value));
            return values.Select(value => value / norm).ToArray();
        })).Svd(computeVectors: false).ConditionNumber;

    private static double DigitsOf(Rational value, Rational reference) => Math.Min(17, -Math.Log10(Rational.RelativeError(value, reference)));

    private static double[] Column(Random random, int n) => [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())];
}
