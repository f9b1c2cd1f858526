using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests.LowessRegression;

/// <summary>What holds of lowess whatever the sample.</summary>
public class LowessPropertyTests
{
    private static readonly double[] At = [.. Enumerable.Range(-12, 25).Select(i => i + 0.25)];

    // Anchors lie where x + delta rounds to, which a shift may change.
    private static readonly Gen<(double[] X, double[] Y, LowessEstimator Estimator)> ExactCases = Cases(exactOnly: true);

    [Fact]
    public void A_shift_of_x_changes_no_bit() => Properties.Hold(
        ExactCases,
        one => SameBits(one.Estimator.Smoothed(one.X, one.Y), one.Estimator.Smoothed([.. one.X.Select(x => x + 1048576)], one.Y))
            && SameBits(one.Estimator.Smoothed(one.X, one.Y, At), one.Estimator.Smoothed([.. one.X.Select(x => x + 1048576)], one.Y, [.. At.Select(at => at + 1048576)])),
        seed: 1);

    [Fact]
    public void A_power_of_two_of_x_changes_no_bit() => Properties.Hold(
        Cases(exactOnly: false),
        one => SameBits(one.Estimator.Smoothed(one.X, one.Y), one.Estimator.Smoothed([.. one.X.Select(x => x / 1024)], one.Y))
            && SameBits(one.Estimator.Smoothed(one.X, one.Y, At), one.Estimator.Smoothed([.. one.X.Select(x => x / 1024)], one.Y, [.. At.Select(at => at / 1024)])),
        seed: 2);

    [Fact]
    public void A_power_of_two_of_y_scales_the_estimate_exactly() => Properties.Hold(
        Cases(exactOnly: false),
        one => SameBits([.. one.Estimator.Smoothed(one.X, one.Y).Select(value => value * -8)], one.Estimator.Smoothed(one.X, [.. one.Y.Select(y => y * -8)]))
            && SameBits([.. one.Estimator.Smoothed(one.X, one.Y, At).Select(value => value * -8)], one.Estimator.Smoothed(one.X, [.. one.Y.Select(y => y * -8)], At)),
        seed: 3);

    [Fact]
    public void A_line_is_its_own_estimate() => Properties.Hold(
        Cases(exactOnly: true),
        one =>
        {
            double[] line = [.. one.X.Select(x => 3 - (2 * x))];
            ILowessFit fit = one.Estimator.Fit(one.X, line);
            return one.X.All(x => double.IsNaN(fit.Slope(x)) || (Math.Abs(fit.Slope(x) + 2) < 1e-9 && Math.Abs(fit.Predict(x) - (3 - (2 * x))) < 1e-9));
        },
        seed: 4);

    [Fact]
    public void Without_anchors_the_targets_may_be_the_data() => Properties.Hold(
        Cases(exactOnly: true),
        one =>
        {
            // A response that stands in for its estimate, for want of neighbours, does so at the data alone.
            double[] smoothed = one.Estimator.Smoothed(one.X, one.Y), at = one.Estimator.Smoothed(one.X, one.Y, one.X);
            return smoothed.Zip(at).All(pair => double.IsNaN(pair.Second) || pair.First.Equals(pair.Second));
        },
        seed: 5);

    [Fact]
    public void Ties_have_the_same_estimate() => Properties.Hold(
        Cases(exactOnly: false),
        one =>
        {
            double[] smoothed = one.Estimator.Smoothed(one.X, one.Y);
            return Enumerable.Range(1, one.X.Length - 1).All(i => one.X[i] != one.X[i - 1] || smoothed[i].Equals(smoothed[i - 1]));
        },
        seed: 6);

    private static Gen<(double[] X, double[] Y, LowessEstimator Estimator)> Cases(bool exactOnly) =>
        from sample in Properties.Samples
        from estimator in Gen.Elements(LowessCatalog.All.Where(one => one.Delta == 0 || !exactOnly))
        select (sample.X, sample.Y, estimator);

    private static bool SameBits(double[] left, double[] right) =>
        left.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(right.Select(BitConverter.DoubleToInt64Bits));
}
