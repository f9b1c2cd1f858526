using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Inference;

/// <summary>How often 95 % intervals hold what they are for, where the fit has no bias: a local line on a straight one.</summary>
public class CoverageTests(ITestOutputHelper output)
{
    private const int Intervals = 20_000;
    private const int TargetsEach = 4;

    // Targets whose windows hardly overlap, in order that the intervals of a sample are nearly independent.
    private static readonly double[] At = [0.15, 0.4, 0.6, 0.85];

    /// <summary>The standard deviation of the share is 0.0015: 94 and 96 % are 6 of them away.</summary>
    [Theory]
    [InlineData(Kernel.Epanechnikov, 0.12)]
    [InlineData(Kernel.Tricube, 0.14)]
    [InlineData(Kernel.Gaussian, 0.05)]
    public void Of_intervals(Kernel kernel, double bandwidth)
    {
        var random = new Random(20240601);
        ISmoother fit = PolynomialCatalog.Of(kernel, 1).Create(bandwidth);
        var bands = new Interval[TargetsEach];
        double[] x = new double[60], y = new double[60];
        int curve = 0, observations = 0;
        for (int sample = 0; sample < Intervals / TargetsEach; sample++)
        {
            for (int i = 0; i < x.Length; i++)
            {
                x[i] = (i + random.NextDouble()) / x.Length;
                y[i] = Line(x[i]) + (0.3 * Normal(random));
            }
            fit.Fit(x, y);
            fit.ConfidenceInterval(At, bands);
            curve += At.Zip(bands).Count(pair => pair.Second.Contains(Line(pair.First)));
            fit.PredictionInterval(At, bands);
            observations += At.Zip(bands).Count(pair => pair.Second.Contains(Line(pair.First) + (0.3 * Normal(random))));
        }
        output.WriteLine(FormattableString.Invariant($"{kernel}: {(double)curve / Intervals:P2} of the curve, {(double)observations / Intervals:P2} of observations"));
        Assert.InRange((double)curve / Intervals, 0.94, 0.96);
        Assert.InRange((double)observations / Intervals, 0.94, 0.96);
    }

    private static double Line(double x) => 2 - (3 * x);

    // Box and Muller (1958).
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
