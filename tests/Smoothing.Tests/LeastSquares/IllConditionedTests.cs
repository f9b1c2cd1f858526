using System;
using System.Linq;
using Smoothing.Tests.Exact;
using Smoothing.Tests.Numerics;
using Xunit.Abstractions;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Columns that come nearer and nearer to depending on each other: first all digits, then no answer, never a few digits.</summary>
public class IllConditionedTests(ITestOutputHelper output)
{
    [Fact]
    public void Estimates_have_six_digits_or_there_are_none()
    {
        double[] fewest = new double[2];
        int[] seen = new int[Enum.GetValues<FitStatus>().Length];
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            double[] Column() => [.. Enumerable.Range(0, 40).Select(_ => random.NextDouble() + 0.1)];
            double[] a = Column(), noise = Column(), y = Column();
            FitStatus last = FitStatus.Success;
            for (int exponent = 6; exponent <= 17; exponent++)
            {
                double[] b = [.. a.Zip(noise, (value, other) => value + (Math.Pow(10, -exponent) * other))];
                Plane plane = default;
                plane.Fit(a, b, y);
                seen[(int)plane.Status]++;
                if (plane.Status == FitStatus.Success)
                {
                    Rational[] exact = new DesignMatrix(true, a, b, y).SolveExactly().Estimates;
                    Coefficient[] estimates = [plane.Coefficients.Intercept, plane.Coefficients.A, plane.Coefficients.B];
                    for (int j = 0; j < 3; j++)
                        Digits.AssertShared(6, (double)exact[j], estimates[j], $"1e-{exponent}: {j}");
                    Assert.Equal(FitStatus.Success, last);
                    Assert.Null(plane.CollinearTerm);
                    fewest[0] = Math.Max(fewest[0], exponent);
                }
                else
                {
                    // On the way to collinearity no step leads back.
                    Assert.True(plane.Status == FitStatus.Collinear || (plane.Status == FitStatus.IllConditioned && last != FitStatus.Collinear), $"{plane.Status} after {last}");
                    Assert.Equal("B", plane.CollinearTerm);
                    Assert.All(
                        new[] { plane.Coefficients.B.Estimate, plane.Coefficients.Intercept.StandardError, plane.ResidualSumOfSquares, plane.RSquared, plane.Predict(1, 1), plane.ConditionNumber, plane.Covariance(0, 1) },
                        figure => Assert.True(double.IsNaN(figure)));
                }
                last = plane.Status;
            }
        }

        output.WriteLine($"Success up to a distance of 1e-{fewest[0]}; {string.Join(", ", seen.Select((count, status) => $"{(FitStatus)status} {count}"))}");
        Assert.True(seen[(int)FitStatus.Success] > 0 && seen[(int)FitStatus.IllConditioned] > 0 && seen[(int)FitStatus.Collinear] > 0);
    }

    [Fact]
    public void What_is_ill_conditioned_about_0_alone_is_fitted()
    {
        // κ of the columns as they are is beyond 1e11, of the sums beyond 1e22; about an origin it is near 1.
        var line = new Line();
        double[] x = [.. Enumerable.Range(0, 50).Select(i => 1.7e9 + (i / 4096.0))];
        line.Fit(x, [.. x.Select(value => 3 + (value - 1.7e9))]);
        Assert.Equal(FitStatus.Success, line.Status);
        Assert.InRange(line.ConditionNumber, 1e11, 1e13);
        Assert.Equal(1, line.Slope.Estimate, 1e-15);
    }
}
