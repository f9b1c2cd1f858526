using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// Windows whose points all crowd together far from the target: the line is extrapolated over thousands of their widths. The error
/// is then that of normal equations, in units of the solution (α, βh) and not of the range of y alone, until the points are too
/// close to tell apart and the window is refused.
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
    public void The_error_is_that_of_normal_equations_or_the_window_is_refused(Kernel kernel, int n)
    {
        var worst = new Worst("value");
        Estimator estimator = EstimatorCatalog.Free(kernel, 1);
        foreach (double distance in new[] { 0.3, 0.9 })
        {
            for (int power = 2; power <= 12; power++)
            {
                double width = Math.Pow(10, -power);
                for (int seed = 0; seed < 10; seed++)
                {
                    var random = new Random(seed);
                    double[] x = [.. Enumerable.Range(0, n).Select(_ => distance + (width * random.NextDouble())).Order()];
                    double[] y = [.. x.Select(_ => random.NextDouble())];
                    ReferenceLine exact = ReferenceLine.Of(kernel, x, y, 0, 1);
                    LocalEstimate estimate = estimator.Evaluate(x, y, 0);
                    if (estimate.Status == FitStatus.Success)
                    {
                        double scale = 1e-14 * exact.Condition * (1 + Math.Abs(exact.Slope));
                        worst.Add(estimate.Value, exact.Value, scale, FormattableString.Invariant($"{kernel}, {n} points at {distance}, {width} wide"));
                    }
                    else
                    {
                        Assert.Equal((FitStatus.Collinear, double.NaN), (estimate.Status, estimate.Value));
                    }

                    // 2⁻⁴⁴ of S₂ is where it gives up: windows 100 times clear of it are solved, those 100 times below refused.
                    double share = exact.Condition * Math.ScaleB(1, -44);
                    if (share < 0.01)
                        Assert.Equal(FitStatus.Success, estimate.Status);
                    if (share > 10_000)
                        Assert.Equal(FitStatus.Collinear, estimate.Status);
                }
            }
        }

        worst.Check(output);
    }
}
