using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.LeastSquares;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.Numerics;

public class NormalEquationsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(10)]
    public void Estimates_agree_with_exact_arithmetic_as_far_as_the_condition_allows(int logCondition)
    {
        var random = new Random(logCondition);
        for (int repetition = 0; repetition < 10; repetition++)
        {
            // Columns that differ by one part in 10^logCondition: κ(X) is about that, κ(XᵀX) its square.
            int n = 12, p = 2 + (repetition % 3);
            double[] common = Column(n, random);
            double[][] columns = new double[p + 1][];
            for (int j = 0; j < p; j++)
                columns[j] = [.. Column(n, random).Select((value, i) => common[i] + (value * Math.Pow(10, -logCondition)))];
            columns[p] = Column(n, random);

            var design = new DesignMatrix(repetition % 2 == 0, columns);
            AssertExact(design);
        }
    }

    [Fact]
    public void Sixty_four_coefficients_fit()
    {
        var random = new Random(64);
        double[][] columns = [.. Enumerable.Range(0, 64).Select(_ => Column(100, random))];
        var design = new DesignMatrix(true, columns);
        DesignMatrix.Solution solution = design.Solve();
        Assert.Equal(64, design.Coefficients);
        Assert.Equal(FitStatus.Success, solution.Summary.Status);
        Assert.Equal(36, solution.Summary.DegreesOfFreedom);

        // The inverse times the Gram matrix is the identity.
        DoubleDouble[] gram = design.Moments();
        for (int i = 0; i < 64; i++)
        {
            for (int j = 0; j < 64; j++)
            {
                DoubleDouble sum = 0;
                for (int k = 0; k < 64; k++)
                    sum += gram[Index(i, k)] * solution.Inverse[Index(k, j)];
                Assert.True(Math.Abs(sum.High - (i == j ? 1 : 0)) < 1e-12);
            }
        }
    }

    [Fact]
    public void More_or_fewer_coefficients_than_there_is_room_for_are_refused()
    {
        foreach (int coefficients in new[] { 0, 65 })
        {
            var moments = new DoubleDouble[3];
            var estimates = new DoubleDouble[1];
            var factor = new DoubleDouble[1];
            Assert.Throws<ArgumentOutOfRangeException>(() => NormalEquations.Solve(ref moments[0], coefficients, 100, true, ref estimates[0], ref factor[0]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_dependent_column_is_named_by_its_place(int place)
    {
        var random = new Random(place);
        for (int n = 6; n <= 60000; n *= 10)
        {
            double[][] columns = [.. Enumerable.Range(0, 5).Select(_ => Column(n, random))];

            // With the intercept, column k of the design is columns[k − 1]; the first of these has no other but the constant.
            columns[place - 1] = place == 1
                ? [.. Enumerable.Repeat(0.1, n)]
                : [.. Enumerable.Range(0, n).Select(i => (0.3 * columns[0][i]) - (0.7 * columns[place - 2][i]) + 0.2)];
            AssertNothing(new DesignMatrix(true, columns), FitStatus.Collinear, place);
        }
    }

    [Fact]
    public void A_constant_column_is_told_from_a_varying_one_in_a_million_rows()
    {
        const int Count = 1_000_000;
        var random = new Random(31);
        double[] y = Column(Count, random), constant = [.. Enumerable.Repeat(0.1, Count)];
        double[] nearly = [.. constant.Select(value => value * (1 + (1e-9 * random.NextDouble())))];
        AssertNothing(new DesignMatrix(true, constant, y), FitStatus.Collinear, 1);
        Assert.Equal(FitStatus.Success, new DesignMatrix(true, nearly, y).Solve().Summary.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_column_of_zeros_depends_on_nothing_and_is_named(int place)
    {
        double[][] columns = [.. Enumerable.Range(0, 4).Select(j => Column(9, new Random(j)))];
        columns[place] = new double[9];
        AssertNothing(new DesignMatrix(false, columns), FitStatus.Collinear, place);
    }

    [Fact]
    public void Collinearity_is_found_at_any_scale_and_behind_an_ill_conditioned_block()
    {
        var random = new Random(12);
        double[] a = Column(30, random), noise = Column(30, random);
        double[] near = [.. a.Select((value, i) => value + (1e-7 * noise[i]))];
        double[] sum = [.. noise.Select((value, i) => value + (1e-9 * a[i]))];
        double[] tiny = [.. a.Select(value => value * 1e-130)];
        AssertNothing(new DesignMatrix(true, a, near, noise, a), FitStatus.Collinear, 3);
        AssertNothing(new DesignMatrix(true, a, near, sum, a), FitStatus.Collinear, 3);
        AssertNothing(new DesignMatrix(true, a, tiny, a), FitStatus.Collinear, 2);
    }

    [Fact]
    public void Too_few_rows_leave_everything_open()
    {
        AssertNothing(new DesignMatrix(true, [1, 2], [3, 5], [1, 1]), FitStatus.TooFewObservations, -1);
        AssertNothing(new DesignMatrix(true, [], []), FitStatus.TooFewObservations, -1);
    }

    [Fact]
    public void As_many_rows_as_coefficients_determine_the_estimates_but_no_variance()
    {
        DesignMatrix.Solution solution = new DesignMatrix(true, [1, 2, 4], [3, 1, 0.1], [0.3, 7, -2]).Solve();
        Assert.Equal(FitStatus.Success, solution.Summary.Status);
        Assert.Equal(0, solution.Summary.DegreesOfFreedom);
        Assert.Equal(0, solution.Summary.ResidualSumOfSquares);
        Assert.Equal(1, solution.Summary.RSquared);
        Assert.True(double.IsNaN(solution.Summary.ResidualVariance));
        Assert.True(double.IsNaN(solution.Summary.ResidualStandardError));
        Assert.All(solution.Estimates, estimate => Assert.True(double.IsFinite(estimate)));
    }

    [Fact]
    public void An_exact_fit_leaves_no_residual()
    {
        double[] x = [.. Enumerable.Range(0, 50).Select(i => 0.1 * i)];
        DesignMatrix.Solution solution = new DesignMatrix(true, x, [.. x.Select(value => (4 * value) - 1)]).Solve();
        Assert.Equal(4, solution.Estimates[1], 1e-14);
        Assert.Equal(0, solution.Summary.ResidualSumOfSquares);
        Assert.Equal(0, solution.Summary.ResidualStandardError);
        Assert.Equal(1, solution.Summary.RSquared);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-1e9)]
    [InlineData(0)]
    public void A_constant_response_has_nothing_to_explain(double constant)
    {
        double[] x = Column(1000, new Random(3));
        DesignMatrix.Solution solution = new DesignMatrix(true, x, [.. x.Select(_ => constant)]).Solve();
        Assert.Equal(FitStatus.Success, solution.Summary.Status);
        Assert.Equal(constant, solution.Estimates[0], Math.Abs(constant) * 1e-15);
        Assert.Equal(0, solution.Summary.ResidualSumOfSquares);
        Assert.Equal(0, solution.Summary.TotalSumOfSquares);
        Assert.True(double.IsNaN(solution.Summary.RSquared));
    }

    [Theory]
    [InlineData(1e140, 1e-120)]
    [InlineData(1e-130, 1e140)]
    [InlineData(1e150, 1e150)]
    [InlineData(1e-130, 1e-130)]
    public void Scales_change_nothing_but_the_units(double xScale, double yScale)
    {
        var random = new Random(21);
        double[] a = [.. Column(20, random).Select(value => value * xScale)], b = Column(20, random);
        double[] y = [.. Column(20, random).Select(value => value * yScale)];
        AssertExact(new DesignMatrix(true, a, b, y));
    }

    [Fact]
    public void A_power_of_two_in_a_column_changes_no_bit()
    {
        var random = new Random(22);
        double[] a = Column(20, random), b = Column(20, random), y = Column(20, random);
        DesignMatrix.Solution plain = new DesignMatrix(true, a, b, y).Solve();
        DesignMatrix.Solution scaled = new DesignMatrix(true, [.. a.Select(v => Math.ScaleB(v, 300))], b, [.. y.Select(v => Math.ScaleB(v, -201))]).Solve();
        Assert.Equal(plain.Estimates[1], Math.ScaleB(scaled.Estimates[1], 501));
        Assert.Equal(plain.Estimates[2], Math.ScaleB(scaled.Estimates[2], 201));
        Assert.Equal(plain.Summary.RSquared, scaled.Summary.RSquared);
        Assert.Equal(plain.StandardError(1), Math.ScaleB(scaled.StandardError(1), 501));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e200)]
    [InlineData(1e-145)]
    public void Sums_outside_the_range_are_reported(double value)
    {
        AssertNothing(new DesignMatrix(true, [value, 2 * value, -value], [1, 2, 3]), FitStatus.OutOfRange, -1);
        AssertNothing(new DesignMatrix(true, [1, 2, 4], [value, 2 * value, -value]), FitStatus.OutOfRange, -1);
    }

    [Fact]
    public void Solving_allocates_nothing_and_leaves_the_sums_alone()
    {
        var random = new Random(5);
        var design = new DesignMatrix(true, [.. Enumerable.Range(0, 12).Select(_ => Column(40, random))]);
        DoubleDouble[] moments = design.Moments();
        DoubleDouble[] before = [.. moments];
        var estimates = new DoubleDouble[12];
        var factor = new DoubleDouble[78];
        for (int n = 0; n < 100; n++)
            NormalEquations.Solve(ref moments[0], 12, 40, true, ref estimates[0], ref factor[0]);

        long allocated = GC.GetAllocatedBytesForCurrentThread();
        NormalEquations.Solve(ref moments[0], 12, 40, true, ref estimates[0], ref factor[0]);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - allocated);
        Assert.Equal(before.Select(Rational.From), moments.Select(Rational.From));
    }

    private static int Index(int i, int j) => i <= j ? (j * (j + 1) / 2) + i : (i * (i + 1) / 2) + j;

    private static double[] Column(int n, Random random) => [.. Enumerable.Range(0, n).Select(_ => (random.NextDouble() * 2) - 0.7)];

    private static void AssertNothing(DesignMatrix design, FitStatus status, int dependentColumn)
    {
        DesignMatrix.Solution solution = design.Solve();
        Assert.Equal(status, solution.Summary.Status);
        Assert.Equal(dependentColumn, solution.Summary.DependentColumn);
        Assert.All(solution.Estimates, estimate => Assert.True(double.IsNaN(estimate)));
        Assert.All(solution.Inverse, element => Assert.True(double.IsNaN(element)));
        Assert.True(double.IsNaN(solution.Summary.ResidualSumOfSquares));
        Assert.True(double.IsNaN(solution.Summary.TotalSumOfSquares));
        Assert.True(double.IsNaN(solution.Summary.RSquared));
        Assert.True(double.IsNaN(solution.Summary.ResidualVariance));
        Assert.True(double.IsNaN(solution.Summary.ResidualStandardError));
    }

    /// <summary>
    /// Solving with a unit roundoff of u² = 2⁻¹⁰⁶ changes the scaled solution by at most a small multiple of u² κ times its norm, κ
    /// being the condition of the scaled XᵀX, here bounded by the sum of the variance inflation factors; rounding to double
    /// adds half a unit.
    /// </summary>
    private static void AssertExact(DesignMatrix design)
    {
        DesignMatrix.Solution solution = design.Solve();
        DesignMatrix.ExactSolution exact = design.SolveExactly();
        Assert.Equal(FitStatus.Success, solution.Summary.Status);

        int p = design.Coefficients;
        DoubleDouble[] gram = design.Moments();
        double condition = Enumerable.Range(0, p).Sum(j => (double)(Rational.From(gram[Index(j, j)]) * exact.Inverse[j][j]));
        double loss = 4 * p * condition * Math.ScaleB(1, -106);

        double[] norms = [.. Enumerable.Range(0, p).Select(j => Math.Sqrt(gram[Index(j, j)].High))];
        double size = Enumerable.Range(0, p).Max(j => Math.Abs((double)exact.Estimates[j]) * norms[j]);
        for (int j = 0; j < p; j++)
        {
            AssertNear(exact.Estimates[j], solution.Estimates[j], loss * size / norms[j]);
            for (int i = 0; i <= j; i++)
            {
                double spread = Math.Sqrt((double)exact.Inverse[i][i]) * Math.Sqrt((double)exact.Inverse[j][j]);
                AssertNear(exact.Inverse[i][j], solution.Inverse[Index(i, j)], loss * spread);
            }
        }

        FitSummary summary = solution.Summary;
        double total = (double)exact.Total;
        AssertNear(exact.Residual, summary.ResidualSumOfSquares, loss * total);
        AssertNear(exact.Total, summary.TotalSumOfSquares, loss * total);
        AssertNear(Rational.One - (exact.Residual / exact.Total), summary.RSquared, loss);
        AssertNear(exact.Residual / (design.Count - p), summary.ResidualVariance, loss * total);
    }

    private static void AssertNear(Rational expected, double actual, double tolerance)
    {
        double error = (double)Rational.Abs(expected - actual);
        double rounding = Math.Abs((double)expected) * 3e-16;
        Assert.True(error <= rounding + tolerance, $"{actual:R} for {expected}: {error:E2} exceeds {rounding:E2} + {tolerance:E2}");
    }
}
