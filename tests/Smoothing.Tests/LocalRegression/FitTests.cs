using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>What a fit keeps, and what it does not depend on.</summary>
public class FitTests
{
    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_order_of_rows_does_not_matter_to_a_bit(Kernel kernel)
    {
        using Algorithm algorithm = Algorithm.Direct;
        (double[] x, double[] y) = RandomSample.Of(11, 200, ties: 0.6, isSorted: false);
        double[] at = RandomSample.Targets(12, 50);
        Estimator estimator = EstimatorCatalog.Free(kernel, 0.8);
        double[] expected = [.. at.Select(estimator.Fit(x, y).Predict)];
        int[] order = [.. Enumerable.Range(0, x.Length)];
        for (int seed = 0; seed < 5; seed++)
        {
            new Random(seed).Shuffle(order);
            double[] shuffledX = [.. order.Select(i => x[i])], shuffledY = [.. order.Select(i => y[i])];
            WindowTests.AssertSameBits(expected, [.. at.Select(estimator.Fit(shuffledX, shuffledY).Predict)]);
        }

        // Sorted by abscissa and then by response, it is the same sample.
        int[] sorted = [.. order.OrderBy(i => x[i]).ThenBy(i => y[i])];
        double[] sortedX = [.. sorted.Select(i => x[i])], sortedY = [.. sorted.Select(i => y[i])];
        WindowTests.AssertSameBits(expected, RandomSample.Within(x, at, estimator.Smoothed(sortedX, sortedY, at)));
        WindowTests.AssertSameBits(expected, [.. at.Select(estimator.Fit(sortedX, sortedY).Predict)]);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Nothing_is_known_before_a_fit(Kernel kernel)
    {
        IFitted fit = EstimatorCatalog.Free(kernel, 0.8).Create();
        double[] fitted = [1, 2, 3];
        fit.Predict([0, 1, 2], fitted);

        Assert.Equal((0, 0.8), (fit.Count, fit.Bandwidth));
        Assert.Equal((double.NaN, double.NaN), (fit.Predict(0), fit.Slope(0)));
        Assert.All(fitted, value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void A_default_struct_predicts_NaN()
    {
        FreeBandwidth.Triangular unset = default;
        FixedBandwidth.Triangular5 unfitted = default;

        Assert.Equal((double.NaN, double.NaN, 0), (unset.Predict(1), unset.Slope(1), unset.Count));
        Assert.Equal((double.NaN, double.NaN, 0), (unfitted.Predict(1), unfitted.Slope(1), unfitted.Count));
    }

    [Fact]
    public void A_fit_replaces_the_last_one_whatever_their_sizes()
    {
        IFitted fit = EstimatorCatalog.Free(Kernel.Biweight, 1).Create();
        foreach (int n in new[] { 50, 3, 0, 80, 79, 20 })
        {
            (double[] x, double[] y) = RandomSample.Of(n, n, isSorted: n % 2 == 0);
            fit.Fit(x, y);
            Assert.Equal(n, fit.Count);
            Assert.Equal(EstimatorCatalog.Free(Kernel.Biweight, 1).Fit(x, y).Predict(5), fit.Predict(5));
        }
    }

    [Fact]
    public void The_data_is_copied()
    {
        (double[] x, double[] y) = RandomSample.Of(1, 50, isSorted: false);
        double[] xBefore = [.. x], yBefore = [.. y];
        IFitted fit = EstimatorCatalog.Free(Kernel.Biweight, 1).Fit(x, y);
        double before = fit.Predict(5);

        Assert.Equal(xBefore, x);
        Assert.Equal(yBefore, y);
        Array.Clear(x);
        Array.Clear(y);
        Assert.Equal(before, fit.Predict(5));
    }

    [Fact]
    public void Copies_of_a_struct_made_before_its_first_fit_are_independent()
    {
        (double[] x, double[] y) = RandomSample.Of(1, 50);
        var original = new FreeBandwidth.Triangular(1);
        FreeBandwidth.Triangular copy = original;
        copy.Fit(x, y);

        Assert.Equal((0, 50), (original.Count, copy.Count));
        Assert.Equal(double.NaN, original.Predict(5));
    }
}
