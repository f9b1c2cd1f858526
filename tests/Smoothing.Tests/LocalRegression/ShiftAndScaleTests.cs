using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Timestamps near 1.7·10⁹ and spacings near 10⁻⁹ give the digits that data near 0 gives.</summary>
public partial class ShiftAndScaleTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, double, double> Cases()
    {
        var data = new TheoryData<Kernel, double, double>();
        foreach (Kernel kernel in Enum.GetValues<Kernel>())
        {
            data.Add(kernel, 0, 1);
            data.Add(kernel, 1.7e9, 1);
            data.Add(kernel, 0, 1e-9);
            data.Add(kernel, 0, 1e9);
            data.Add(kernel, -1.7e9, 1e-3);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Moved_data_loses_no_digits(Kernel kernel, double shift, double scale)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        var norms = new Worst("norm");
        (double[] x, double[] y) = RandomSample.Of(7, 200, ties: 0.2);
        double[] moved = [.. x.Select(value => shift + (scale * value))];
        double bandwidth = 0.9 * scale;
        Estimator estimator = EstimatorCatalog.Free(kernel, bandwidth);
        foreach (double at in RandomSample.Targets(8, 40).Select(value => shift + (scale * value)))
        {
            ReferenceLine exact = ReferenceLine.Of(kernel, moved, y, at, bandwidth);
            if (exact.Count < 2)
                continue;

            LocalEstimate estimate = estimator.Evaluate(moved, y, at);
            double unit = 1e-14 * exact.Condition;
            string where = FormattableString.Invariant($"{estimator} at {at}");
            values.Add(estimate.Value, exact.Value, unit * RandomSample.Range(y), where);
            slopes.Add(estimate.Slope, exact.Slope, unit * RandomSample.Range(y) / bandwidth, where);
            norms.Add(estimate.NormOfEquivalentKernel, exact.Norm, unit * exact.Norm, where);
        }

        values.Check(output);
        slopes.Check(output);
        norms.Check(output);
    }

    /// <summary>
    /// What rounding the shifted abscissas does, to first order, where every weight is smooth: moving xᵢ by δᵢ, at most half a unit in the
    /// last place of 1.7·10⁹ (and so for the target), changes the estimate by Σ |∂m̂/∂xᵢ| δᵢ, here by differences in exact arithmetic.
    /// </summary>
    [Theory]
    [InlineData(Kernel.Biweight)]
    [InlineData(Kernel.Triweight)]
    [InlineData(Kernel.Tricube)]
    [InlineData(Kernel.Gaussian)]
    public void A_shift_changes_no_more_than_the_rounding_of_the_abscissas(Kernel kernel)
    {
        const double Shift = 1.7e9;
        const double HalfUnit = 1.1920928955078125e-7;
        var worst = new Worst("value");
        (double[] x, double[] y) = RandomSample.Of(9, 60);
        double[] moved = [.. x.Select(value => Shift + value)];
        Estimator estimator = EstimatorCatalog.Free(kernel, 1.5);
        foreach (double at in RandomSample.Targets(10, 10))
        {
            ReferenceLine line = ReferenceLine.Of(kernel, x, y, at, 1.5);
            double tolerance = 1e-14 * line.Condition * RandomSample.Range(y);
            for (int i = 0; i < x.Length; i++)
            {
                // The target's own rounding moves every abscissa by as much again.
                double[] nudged = [.. x];
                nudged[i] += 2 * HalfUnit;
                tolerance += Math.Abs(ReferenceLine.Of(kernel, nudged, y, at, 1.5).Value - line.Value) * 1.01;
            }

            worst.Add(estimator.Estimate(moved, y, Shift + at), estimator.Estimate(x, y, at), tolerance, $"{kernel} at {at}");
        }

        worst.Check(output);
    }

    [Fact]
    public void A_constant_bandwidth_of_a_nanosecond_works_at_the_epoch_of_the_data()
    {
        // 2⁻²² s is what a double near 1.7·10⁹ can tell apart; spacings are whole multiples of it.
        double[] y = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];
        double[] near = [.. y.Select((_, i) => i * Math.ScaleB(1, -22))];
        double[] far = [.. near.Select(value => 1.7e9 + value)];

        Assert.Equal(Microseconds.Smooth(near, y), Microseconds.Smooth(far, y));
        Assert.All(Microseconds.Smooth(near, y), value => Assert.False(double.IsNaN(value)));
    }

    [LocalLinear(Bandwidth = 1e-6)]
    internal partial class Microseconds
    {
        public static double[] Smooth(double[] x, double[] y)
        {
            var fitted = new double[x.Length];
            Smooth(x, y, fitted);
            return fitted;
        }
    }
}
