using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// Windows whose points all crowd together far from the target: the line is extrapolated over thousands of their widths. Summed about
/// the nearest of the points, such a window loses digits with the root of its condition, as a QR decomposition does, and is never refused.
/// </summary>
public class DistantClusterTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> Cases()
    {
        var data = new TheoryData<Kernel, int>();
        foreach (Kernel kernel in Enum.GetValues<Kernel>())
        {
            foreach (int n in new[] { 2, 5, 30, 1000 })
                data.Add(kernel, n);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_error_grows_with_the_root_of_the_condition(Kernel kernel, int n)
    {
        var worst = new Worst("value");
        Estimator estimator = EstimatorCatalog.Free(kernel, 1);
        foreach (double distance in new[] { -0.9, 0.3, 0.9 })
        {
            for (int power = 2; power <= 8; power++)
            {
                double width = Math.Pow(10, -power);
                for (int seed = 0; seed < 10; seed++)
                {
                    var random = new Random(seed);
                    double[] x = [.. Enumerable.Range(0, n).Select(_ => distance + (width * random.NextDouble())).Order()];
                    double[] y = [.. x.Select(_ => random.NextDouble())];
                    ReferenceLine exact = ReferenceLine.Of(kernel, x, y, 0, 1);
                    LocalEstimate estimate = estimator.Evaluate(x, y, 0);
                    Assert.Equal(FitStatus.Success, estimate.Status);

                    // The reference is normal equations about the target in double-double, and has that error itself.
                    double ofReference = Math.ScaleB(exact.Condition, -100) * Math.Abs(exact.Value);
                    double scale = 1e-14 * Math.Sqrt(exact.Condition) + ofReference;
                    worst.Add(estimate.Value, exact.Value, scale, FormattableString.Invariant($"{kernel}, {n} points at {distance}, {width} wide"));
                }
            }
        }

        worst.Check(output);
    }

    /// <summary>Ties at the near end are exactly 0 about it, however many they are: nothing of them is left to round.</summary>
    [Theory]
    [InlineData(Kernel.Uniform, 1_000_000, 0.7, 1e-3)]
    [InlineData(Kernel.Uniform, 100_000, 0.1, 1e-7)]
    [InlineData(Kernel.Tricube, 10_000, 0.1, 1e-5)]
    [InlineData(Kernel.Gaussian, 100_000, 2.0, 1e-6)]
    public void Many_ties_and_one_point_apart_make_the_line_through_both(Kernel kernel, int ties, double tie, double apart)
    {
        double other = tie + apart;
        double[] x = [.. Enumerable.Repeat(tie, ties), other];
        double[] y = [.. Enumerable.Repeat(0.0, ties), 1.0];
        double slope = 1 / (other - tie);

        LocalEstimate estimate = EstimatorCatalog.Free(kernel, 1).Evaluate(x, y, 0);

        Assert.Equal(FitStatus.Success, estimate.Status);
        Assert.Equal(1, estimate.Slope / slope, 1e-10);
        Assert.Equal(1, estimate.Value / (-tie * slope), 1e-10);
    }
}
