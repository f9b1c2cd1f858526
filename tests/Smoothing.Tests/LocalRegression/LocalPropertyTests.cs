using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>What holds of a local line whatever the sample.</summary>
public class LocalPropertyTests
{
    private static readonly double[] At = [.. Enumerable.Range(-12, 25).Select(i => i + 0.25)];

    private static readonly Gen<(double[] X, double[] Y, Estimator Estimator)> Cases =
        from sample in Properties.Samples
        from kernel in Properties.Kernels
        from bandwidth in Properties.Bandwidths
        select (sample.X, sample.Y, EstimatorCatalog.Free(kernel, bandwidth));

    [Fact]
    public void A_shift_of_x_changes_no_bit() => Properties.Hold(
        Cases,
        one => SameBits(one.Estimator.Smoothed(one.X, one.Y, At), one.Estimator.Smoothed([.. one.X.Select(x => x + 1048576)], one.Y, [.. At.Select(at => at + 1048576)])),
        seed: 1);

    [Fact]
    public void A_power_of_two_of_x_and_bandwidth_changes_no_bit() => Properties.Hold(
        Cases,
        one => SameBits(
            one.Estimator.Smoothed(one.X, one.Y, At),
            EstimatorCatalog.Free(one.Estimator.Kernel, one.Estimator.Bandwidth / 1024).Smoothed([.. one.X.Select(x => x / 1024)], one.Y, [.. At.Select(at => at / 1024)])),
        seed: 2);

    [Fact]
    public void A_power_of_two_of_y_scales_the_estimate_exactly() => Properties.Hold(
        Cases,
        one => SameBits([.. one.Estimator.Smoothed(one.X, one.Y, At).Select(value => value * -8)], one.Estimator.Smoothed(one.X, [.. one.Y.Select(y => y * -8)], At)),
        seed: 3);

    [Fact]
    public void A_shift_of_y_shifts_the_estimate() => Properties.Hold(
        Cases,
        one => Close(one, At, one.Estimator.Smoothed(one.X, [.. one.Y.Select(y => y + 100)], At), value => value + 100, largest: 200),
        seed: 4);

    [Fact]
    public void Reversal_of_x_reverses_the_estimates() => Properties.Hold(
        Cases,
        one => Close(
            one,
            At,
            one.Estimator.Smoothed([.. one.X.Reverse().Select(x => -x)], [.. one.Y.Reverse()], [.. At.Select(at => -at)]),
            value => value,
            largest: 100),
        seed: 5);

    [Fact]
    public void Every_row_twice_changes_nothing() => Properties.Hold(
        Cases,
        one => Close(
            one,
            At,
            one.Estimator.Smoothed([.. one.X.SelectMany(x => new[] { x, x })], [.. one.Y.SelectMany(y => new[] { y, y })], At),
            value => value,
            largest: 100),
        seed: 6);

    [Fact]
    public void Duplicates_are_weights_under_the_uniform_kernel() => Properties.Hold(
        from one in Cases
        from copies in Gen.Choose(1, 4).ArrayOf(one.X.Length)
        select (one.X, one.Y, Copies: copies),
        one =>
        {
            double[] x = [.. one.X.SelectMany((value, i) => Enumerable.Repeat(value, one.Copies[i]))];
            double[] y = [.. one.Y.SelectMany((value, i) => Enumerable.Repeat(value, one.Copies[i]))];
            return At.All(at =>
            {
                // The weighted line by its definition, in whole numbers of sixteenths, which doubles hold exactly until the division.
                int[] window = [.. Enumerable.Range(0, one.X.Length).Where(i => Math.Abs(one.X[i] - at) < 4)];
                double value = EstimatorCatalog.Free(Kernel.Uniform, 4).Estimate(x, y, at);
                if (window.Select(i => one.X[i]).Distinct().Count() < 2)
                    return double.IsNaN(value);
                double s0 = window.Sum(i => one.Copies[i]), s1 = window.Sum(i => one.Copies[i] * (one.X[i] - at)), s2 = window.Sum(i => one.Copies[i] * (one.X[i] - at) * (one.X[i] - at));
                double t0 = window.Sum(i => one.Copies[i] * one.Y[i]), t1 = window.Sum(i => one.Copies[i] * (one.X[i] - at) * one.Y[i]);
                double expected = ((s2 * t0) - (s1 * t1)) / ((s0 * s2) - (s1 * s1));
                return Math.Abs(value - expected) <= Tolerance(Kernel.Uniform, x, y, at, 4, 100);
            });
        },
        seed: 7);

    [Fact]
    public void Lines_are_reproduced() => Properties.Hold(
        from one in Cases
        from intercept in Gen.Choose(-100, 100)
        from slope in Gen.Choose(-100, 100)
        select (one.X, one.Estimator, Intercept: intercept, Slope: slope),
        one =>
        {
            double[] y = [.. one.X.Select(x => one.Intercept + (one.Slope * x))];
            double[] fitted = one.Estimator.Smoothed(one.X, y, At);
            return At.Select((at, j) => double.IsNaN(fitted[j])
                || Math.Abs(fitted[j] - (one.Intercept + (one.Slope * at))) <= Tolerance(one.Estimator.Kernel, one.X, y, at, one.Estimator.Bandwidth, 1100)).All(holds => holds);
        },
        seed: 8);

    [Fact]
    public void A_fit_knows_no_order() => Properties.Hold(
        from one in Cases
        from order in Gen.Shuffle(Enumerable.Range(0, one.X.Length))
        select (one.X, one.Y, one.Estimator, Order: order),
        one =>
        {
            (double X, double Y)[] sorted = [.. one.X.Zip(one.Y).Order()];
            double[] x = [.. one.Order.Select(i => one.X[i])], y = [.. one.Order.Select(i => one.Y[i])];

            // Abscissas that already ascend keep the order of their ties.
            return IsAscending(x) || SameBits(
                [.. At.Select(one.Estimator.Fit([.. sorted.Select(row => row.X)], [.. sorted.Select(row => row.Y)]).Predict)],
                [.. At.Select(one.Estimator.Fit(x, y).Predict)]);
        },
        seed: 9);

    private static bool IsAscending(double[] x) => Enumerable.Range(1, x.Length - 1).All(i => x[i] >= x[i - 1]);

    private static bool SameBits(double[] left, double[] right) =>
        left.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(right.Select(BitConverter.DoubleToInt64Bits));

    private static bool Close((double[] X, double[] Y, Estimator Estimator) one, double[] at, double[] actual, Func<double, double> map, double largest)
    {
        double[] expected = one.Estimator.Smoothed(one.X, one.Y, at);
        return Enumerable.Range(0, at.Length).All(j => double.IsNaN(expected[j])
            ? double.IsNaN(actual[j])
            : Math.Abs(map(expected[j]) - actual[j]) <= Tolerance(one.Estimator.Kernel, one.X, one.Y, at[j], one.Estimator.Bandwidth, largest));
    }

    /// <summary>10⁻¹⁴ of the largest response and of what the slope makes of a bandwidth, times the condition, for each of two estimates.</summary>
    private static double Tolerance(Kernel kernel, double[] x, double[] y, double at, double bandwidth, double largest)
    {
        ReferenceLine line = ReferenceLine.Of(kernel, x, y, at, bandwidth);
        return 2e-14 * line.Condition * (largest + Math.Abs(line.Slope * bandwidth));
    }
}
