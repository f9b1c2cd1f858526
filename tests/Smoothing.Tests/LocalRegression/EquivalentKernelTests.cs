using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>What is known of the equivalent kernel l(x₀) without computing it.</summary>
public class EquivalentKernelTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    [Fact]
    public void Under_the_uniform_kernel_every_observation_counts()
    {
        for (int n = 2; n <= 40; n++)
        {
            double[] x = [.. Enumerable.Range(0, n).Select(i => (double)i)];
            Assert.Equal(n, EstimatorCatalog.Free(Kernel.Uniform, 100).Evaluate(x, x, n / 3.0).EffectiveCount);
        }
    }

    /// <summary>‖l(x₀)‖² = 1/n + (x₀ − x̄)²/Σ(xᵢ − x̄)² of a straight line (Weisberg 2014, section 2.8); Σ(i − (n−1)/2)² = n(n² − 1)/12.</summary>
    [Fact]
    public void Under_the_uniform_kernel_the_norm_has_a_closed_form()
    {
        for (int n = 2; n <= 40; n++)
        {
            double[] x = [.. Enumerable.Range(0, n).Select(i => (double)i)];
            double centre = (n - 1) / 2.0;
            Estimator estimator = EstimatorCatalog.Free(Kernel.Uniform, 100);
            Assert.Equal(Math.Sqrt(1.0 / n), estimator.Evaluate(x, x, centre).NormOfEquivalentKernel, 1e-15);
            foreach (double off in new[] { 0.5, -3, 20 })
            {
                double expected = Math.Sqrt((1.0 / n) + (off * off * 12 / (n * ((double)n * n - 1))));
                double condition = ReferenceLine.Of(Kernel.Uniform, x, x, centre + off, 100).Condition;
                Assert.Equal(expected, estimator.Evaluate(x, x, centre + off).NormOfEquivalentKernel, 1e-14 * condition * expected);
            }
        }
    }

    /// <summary>The estimate is linear in y, so its response to a unit yᵢ is lᵢ: their squares add up to ‖l‖², and they to 1.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_norm_is_that_of_the_responses_to_unit_data(Kernel kernel)
    {
        (double[] x, double[] y) = RandomSample.Of(21, 40);
        Estimator estimator = EstimatorCatalog.Free(kernel, 2);
        foreach (double at in new[] { 0.1, 3, 5.5, 9.9 })
        {
            double[] l = [.. Enumerable.Range(0, x.Length).Select(i => estimator.Estimate(x, [.. x.Select((_, k) => k == i ? 1.0 : 0)], at))];
            LocalEstimate estimate = estimator.Evaluate(x, y, at);
            Assert.Equal(1, l.Sum(), 1e-13);
            Assert.Equal(Math.Sqrt(l.Sum(value => value * value)), estimate.NormOfEquivalentKernel, 1e-13);
            Assert.Equal(l.Zip(y, (a, b) => a * b).Sum(), estimate.Value, 1e-12);
            Assert.InRange(estimate.EffectiveCount, 1, x.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Lines_are_reproduced(Kernel kernel)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        (double[] x, _) = RandomSample.Of(22, 100, ties: 0.3);
        double[] line = [.. x.Select(value => 7 - (3 * value))];
        foreach (double bandwidth in new[] { 0.9, 3, 100 })
        {
            Estimator estimator = EstimatorCatalog.Free(kernel, bandwidth);
            foreach (double at in Enumerable.Range(0, 50).Select(i => x[0] + (i * (x[^1] - x[0]) / 50)))
            {
                LocalEstimate estimate = estimator.Evaluate(x, line, at);
                if (estimate.Status != FitStatus.Success)
                    continue;
                string where = FormattableString.Invariant($"{estimator} at {at}");
                values.Add(estimate.Value, 7 - (3 * at), 1e-12 * RandomSample.Range(line), where);
                slopes.Add(estimate.Slope, -3, 3e-12 * Math.Max(1, bandwidth), where);
            }
        }

        values.Check(output);
        slopes.Check(output);
    }
}
