using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Which observations a window holds, and that where it came from does not matter.</summary>
public class WindowTests
{
    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    /// <summary>The support is |u| &lt; 1: under the uniform kernel a point at distance h weighs nothing, one just inside it as much as any.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(49)]
    [InlineData(107)]
    [InlineData(1000003)]
    public void Points_at_a_distance_of_h_lie_outside(int h)
    {
        // 49 · (1/49) < 1 in doubles: the reciprocal must not decide who is in.
        Estimator uniform = EstimatorCatalog.Free(Kernel.Uniform, h);
        for (int inside = 2; inside <= 20; inside++)
        {
            double[] within = [.. Enumerable.Range(0, inside).Select(i => -h + (2.0 * h * (i + 1) / (inside + 1)))];
            double[] x = [-h, -h, .. within, h, h, h];
            double[] y = [1e6, -1e6, .. within.Select(value => 3 - (value / h)), 1e6, 1e6, 1e6];
            LocalEstimate estimate = uniform.Evaluate(x, y, 0);

            Assert.Equal(inside, estimate.EffectiveCount, 1e-12);
            Assert.Equal(3, estimate.Value, 1e-13);
            Assert.Equal(estimate.Value, uniform.Smoothed(x, y, [0])[0]);
        }

        double next = Math.BitDecrement((double)h);
        Assert.Equal(4, uniform.Evaluate([-h, -next, 0, 0, next, h], new double[6], 0).EffectiveCount);
    }

    [Fact]
    public void Forty_nine_is_where_the_reciprocal_errs() => Assert.True(49 * (1.0 / 49) < 1);

    /// <summary>Windows that end inside, at and past a group of eight lanes, anywhere in the data.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Windows_of_every_size_agree_with_the_definition(Kernel kernel)
    {
        double[] x = [.. Enumerable.Range(0, 80).Select(i => (double)i)];
        double[] y = [.. x.Select(value => Math.Sin(value) * value)];
        foreach (int size in new[] { 2, 3, 6, 7, 8, 9, 14, 15, 16, 17, 18, 23, 24, 25 })
        {
            double bandwidth = size / 2.0;
            double offset = size % 2 == 0 ? 0.5 : 0;
            double[] at = [.. Enumerable.Range(0, 80).Select(i => i + offset)];
            Estimator estimator = EstimatorCatalog.Free(kernel, bandwidth);
            double[] fitted = estimator.Smoothed(x, y, at);
            for (int j = 0; j < at.Length; j++)
            {
                ReferenceLine exact = ReferenceLine.Of(kernel, x, y, at[j], bandwidth);
                if (kernel == Kernel.Uniform && at[j] > size && at[j] < 80 - size)
                    Assert.Equal(size, exact.Count);
                double scale = 1e-14 * exact.Condition * (RandomSample.Range(y) + Math.Abs(exact.Slope * bandwidth));
                if (exact.Count >= 2)
                    Assert.Equal(exact.Value, fitted[j], scale);
                else
                    Assert.Equal(double.NaN, fitted[j]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_order_of_targets_does_not_matter_to_a_bit_where_windows_are_summed_up_one_by_one(Kernel kernel)
    {
        using (Algorithm.Direct)
            OrderOfTargets(kernel, 400);

        // Small samples always are.
        OrderOfTargets(kernel, 63);
    }

    private static void OrderOfTargets(Kernel kernel, int n)
    {
        (double[] x, double[] y) = RandomSample.Of(3, n, ties: 0.3);
        double[] at = [.. RandomSample.Targets(4, 500), .. x.Take(40)];
        Estimator estimator = EstimatorCatalog.Free(kernel, 160.0 / n);
        IFitted fit = estimator.Fit(x, y);
        double[] alone = [.. at.Select(one => estimator.Estimate(x, y, one))];
        foreach (int[] order in new[]
        {
            Enumerable.Range(0, at.Length).OrderBy(j => at[j]).ToArray(),
            [.. Enumerable.Range(0, at.Length).OrderByDescending(j => at[j])],
            [.. Enumerable.Range(0, at.Length)],
        })
        {
            double[] targets = [.. order.Select(j => at[j])];
            double[] expected = [.. order.Select(j => alone[j])];
            var predicted = new double[at.Length];
            fit.Predict(targets, predicted);

            AssertSameBits(expected, estimator.Smoothed(x, y, targets));
            AssertSameBits(RandomSample.Within(x, targets, expected), predicted);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Far_targets_see_nothing(Kernel kernel)
    {
        (double[] x, double[] y) = RandomSample.Of(5, 30);
        Estimator estimator = EstimatorCatalog.Free(kernel, 1);
        double[] at = [-1e300, 1e300, double.MinValue, double.MaxValue, -1e6, 1e6, 5, 1e300];
        double[] fitted = estimator.Smoothed(x, y, at);

        Assert.Equal(estimator.Estimate(x, y, 5), fitted[6]);
        Assert.False(double.IsNaN(fitted[6]));
        foreach (int j in new[] { 0, 1, 2, 3, 4, 5, 7 })
        {
            Assert.Equal(double.NaN, fitted[j]);
            LocalEstimate estimate = estimator.Evaluate(x, y, at[j]);
            Assert.Equal((FitStatus.EmptyWindow, 0.0), (estimate.Status, estimate.EffectiveCount));
            Assert.Equal((double.NaN, double.NaN), (estimate.Slope, estimate.NormOfEquivalentKernel));
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Responses_may_span_the_range_of_doubles(Kernel kernel)
    {
        (double[] x, double[] y) = RandomSample.Of(6, 50);
        Estimator estimator = EstimatorCatalog.Free(kernel, 2);
        double[] fitted = estimator.Smoothed(x, y);

        // Powers of two scale every sum exactly, as long as nothing falls among subnormal numbers.
        foreach (int exponent in new[] { 900, -900 })
        {
            double[] scaled = [.. y.Select(value => Math.ScaleB(value, exponent))];
            AssertSameBits([.. fitted.Select(value => Math.ScaleB(value, exponent))], estimator.Smoothed(x, scaled));
        }

        double[] mixed = [.. y.Select((value, i) => i % 2 == 0 ? value * 1e300 : value * 1e-300)];
        double[] large = [.. y.Select((value, i) => i % 2 == 0 ? value * 1e300 : 0)];
        Assert.Equal(estimator.Smoothed(x, large), estimator.Smoothed(x, mixed));
        Assert.All(estimator.Smoothed(x, mixed), value => Assert.True(double.IsFinite(value)));
    }

    /// <summary>Where sums leave the range of doubles the answer is NaN and says so.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Sums_beyond_the_range_of_doubles(Kernel kernel)
    {
        double[] x = [.. Enumerable.Range(0, 20).Select(i => (double)i)];
        double[] y = [.. x.Select(value => (value % 3) - 1)];
        LocalEstimate overflown = EstimatorCatalog.Free(kernel, 30).Evaluate(x, [.. x.Select(_ => 1.7e308)], 5);
        Assert.Equal((FitStatus.OutOfRange, double.NaN, double.NaN, double.NaN), (overflown.Status, overflown.Value, overflown.Slope, overflown.NormOfEquivalentKernel));

        // u² is a subnormal number, of a few bits, or 0: no line that such numbers determine can be told from another.
        foreach (double bandwidth in new[] { 1e154, 1e160, 1e162, 1e170, 1e300 })
        {
            LocalEstimate lost = EstimatorCatalog.Free(kernel, bandwidth).Evaluate(x, y, 5);
            Assert.Equal((FitStatus.OutOfRange, double.NaN, double.NaN, double.NaN), (lost.Status, lost.Value, lost.Slope, lost.NormOfEquivalentKernel));
        }

        LocalEstimate wide = EstimatorCatalog.Free(kernel, 1e140).Evaluate(x, y, 5), wider = EstimatorCatalog.Free(Kernel.Uniform, 100).Evaluate(x, y, 5);
        Assert.Equal(wider.Value, wide.Value, 1e-13);
    }

    internal static void AssertSameBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));
}
