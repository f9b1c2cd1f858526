using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Rows one at a time, in parts, and in another order.</summary>
public class StreamingTests
{
    private static readonly int[] Cuts = [0, 1, 50, 99, 100];

    [Fact]
    public void Adding_each_row_and_solving_is_fitting_to_the_bit()
    {
        (double[] a, double[] b, double[] y) = Data(100);
        Plane fitted = default, added = default;
        fitted.Fit(a, b, y);
        for (int i = 0; i < y.Length; i++)
            added.Add(a[i], b[i], y[i]);

        Assert.Equal((FitStatus.NotFitted, 100), (added.Status, added.Count));
        Assert.Equal(FitStatus.Success, added.Solve());
        AssertSameBits(fitted, added);

        // Fitting again starts afresh.
        added.Fit(a, b, y);
        AssertSameBits(fitted, added);
    }

    [Fact]
    public void Merging_parts_is_fitting_the_whole()
    {
        (double[] a, double[] b, double[] y) = Data(100);
        Plane whole = default;
        whole.Fit(a, b, y);
        foreach (int cut in Cuts)
        {
            Plane left = Part(0, cut), right = Part(cut, 100);
            double before = right.Gram(1, 2);
            left.Merge(right);
            Assert.Equal((100, 100 - cut, before), (left.Count, right.Count, right.Gram(1, 2)));
            Assert.Equal(FitStatus.Success, left.Solve());
            AssertClose(whole, left, 1e-15);

            // Nothing was rounded on the way: all but the last bits of the second double are the same.
            if (cut is 0 or 100)
                AssertSameBits(whole, left);
        }

        Plane Part(int from, int to)
        {
            Plane part = default;
            for (int i = from; i < to; i++)
                part.Add(a[i], b[i], y[i]);
            return part;
        }
    }

    [Fact]
    public void Merging_with_itself_doubles_every_row()
    {
        (double[] a, double[] b, double[] y) = Data(40);
        var once = new PlaneThroughOrigin();
        once.Fit(a, b, y, y.Reverse().ToArray());
        double gram = once.Gram(0, 2), slope = once.Coefficients.A, residual = once.ResidualSumOfSquares;
        once.Merge(once);
        Assert.Equal(FitStatus.Success, once.Solve());

        Assert.Equal((80, 2 * gram, slope, 2 * residual), (once.Count, once.Gram(0, 2), once.Coefficients.A.Estimate, once.ResidualSumOfSquares));

        Plane plane = default;
        plane.Fit(a, b, y);
        gram = plane.Gram(0, 2);
        plane.Merge(in plane);
        Assert.Equal((80, 2 * gram), (plane.Count, plane.Gram(0, 2)));
    }

    [Fact]
    public void Merging_what_is_not_there() => Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => new Line().Merge(null!)).ParamName);

    [Fact]
    public void Clearing_forgets_rows_and_results()
    {
        (double[] a, double[] b, double[] y) = Data(40);
        Plane plane = default;
        plane.Fit(a, b, y);
        plane.Clear();

        Assert.Equal((0, FitStatus.NotFitted, 0.0), (plane.Count, plane.Status, plane.Gram(0, 0)));
        Assert.Equal(FitStatus.TooFewObservations, plane.Solve());
        plane.Fit(a, b, y);
        Plane fresh = default;
        fresh.Fit(a, b, y);
        AssertSameBits(fresh, plane);
    }

    [Fact]
    public void Copies_of_a_struct_are_independent()
    {
        (double[] a, double[] b, double[] y) = Data(40);
        Plane plane = default;
        plane.Fit(a, b, y);
        Plane copy = plane;
        copy.Add(1, 2, 300);
        copy.Solve();

        Assert.Equal((40, 41), (plane.Count, copy.Count));
        Assert.NotEqual(plane.Coefficients.A.Estimate, copy.Coefficients.A.Estimate);
        Plane fresh = default;
        fresh.Fit(a, b, y);
        AssertSameBits(fresh, plane);
    }

    [Fact]
    public void A_copy_of_a_record_is_independent()
    {
        Csv cars = Csv.Read("sets", "mtcars.csv");
        var model = new Mileage();
        model.Fit(cars["wt"], cars["hp"], cars["qsec"], cars["mpg"]);
        Mileage copy = model with { };
        copy.Add(1, 100, 15, 90);
        copy.Solve();
        Assert.Equal((32, 33), (model.Count, copy.Count));
        Assert.NotEqual(model.Predict(1, 100, 15), copy.Predict(1, 100, 15));
    }

    [Fact]
    public void The_order_of_rows_matters_to_the_last_double_alone()
    {
        (double[] a, double[] b, double[] y) = Data(1000);
        Plane plane = default, other = default;
        plane.Fit(a, b, y);
        int[] order = [.. Enumerable.Range(0, 1000)];
        new Random(3).Shuffle(order);
        other.Fit([.. order.Select(i => a[i])], [.. order.Select(i => b[i])], [.. order.Select(i => y[i])]);
        AssertClose(plane, other, 1e-15);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-60)]
    public void Scaling_a_column_by_a_power_of_two_scales_its_coefficient_exactly(int exponent)
    {
        (double[] a, double[] b, double[] y) = Data(50);
        Plane plane = default, scaled = default;
        plane.Fit(a, b, y);
        scaled.Fit([.. a.Select(value => Math.ScaleB(value, exponent))], b, y);

        Assert.Equal(Math.ScaleB(plane.Coefficients.A.Estimate, -exponent), scaled.Coefficients.A.Estimate);
        Assert.Equal(plane.Coefficients.Intercept.Estimate, scaled.Coefficients.Intercept.Estimate);
        Assert.Equal(plane.Coefficients.B.Estimate, scaled.Coefficients.B.Estimate);
        Assert.Equal(plane.ResidualSumOfSquares, scaled.ResidualSumOfSquares);
        Assert.Equal(plane.RSquared, scaled.RSquared);
        Assert.Equal(plane.Coefficients.A.TStatistic, scaled.Coefficients.A.TStatistic, 1e-15 * Math.Abs(plane.Coefficients.A.TStatistic));
    }

    internal static (double[] A, double[] B, double[] Y) Data(int n)
    {
        var random = new Random(n);
        double[] a = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() * 10)];
        double[] b = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() - 0.5)];
        return (a, b, [.. a.Zip(b, (p, q) => 3 + (2 * p) - (7 * q) + random.NextDouble())]);
    }

    private static double[] Numbers(Plane plane) =>
    [
        plane.Coefficients.Intercept, plane.Coefficients.A, plane.Coefficients.B, plane.Coefficients.A.StandardError, plane.Coefficients.B.PValue,
        plane.ResidualSumOfSquares, plane.RSquared, plane.Covariance(0, 2), plane.Gram(2, 1), plane.Gram(0, 0),
    ];

    private static void AssertSameBits(Plane expected, Plane actual) =>
        Assert.Equal(Numbers(expected).Select(BitConverter.DoubleToInt64Bits), Numbers(actual).Select(BitConverter.DoubleToInt64Bits));

    private static void AssertClose(Plane expected, Plane actual, double relative)
    {
        double[] left = Numbers(expected), right = Numbers(actual);
        for (int i = 0; i < left.Length; i++)
            Assert.Equal(left[i], right[i], relative * Math.Abs(left[i]));
    }
}
