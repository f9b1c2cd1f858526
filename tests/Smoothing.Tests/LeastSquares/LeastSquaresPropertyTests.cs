using System;
using System.Linq;
using FsCheck.Fluent;

namespace Smoothing.Tests.LeastSquares;

/// <summary>What holds of a straight line whatever the sample; sums of whole sixteenths are exact, and so are the properties.</summary>
public class LeastSquaresPropertyTests
{
    [Fact]
    public void Merging_is_concatenating() => Properties.Hold(
        from one in Properties.Samples
        from cut in Gen.Choose(0, one.X.Length)
        select (one.X, one.Y, Cut: cut),
        one =>
        {
            Line whole = Fit(one.X, one.Y), left = Fit([.. one.X.Take(one.Cut)], [.. one.Y.Take(one.Cut)]), right = Fit([.. one.X.Skip(one.Cut)], [.. one.Y.Skip(one.Cut)]);
            left.Merge(right);
            left.Solve();
            return SameBits(whole, left);
        },
        seed: 11);

    [Fact]
    public void The_order_of_rows_does_not_matter() => Properties.Hold(
        from one in Properties.Samples
        from order in Gen.Shuffle(Enumerable.Range(0, one.X.Length))
        select (one.X, one.Y, Order: order),
        one => SameBits(Fit(one.X, one.Y), Fit([.. one.Order.Select(i => one.X[i])], [.. one.Order.Select(i => one.Y[i])])),
        seed: 12);

    [Fact]
    public void A_shift_of_x_moves_the_intercept_alone() => Properties.Hold(
        Properties.Samples,
        one =>
        {
            Line line = Fit(one.X, one.Y), shifted = Fit([.. one.X.Select(x => x + 1048576)], one.Y);
            return line.Status == shifted.Status
                && (line.Status != FitStatus.Success
                    || (Near(line.Slope, shifted.Slope, 1e-15) && Near(line.Slope.StandardError, shifted.Slope.StandardError, 1e-15) && Near(line.ResidualSumOfSquares, shifted.ResidualSumOfSquares, 1e-15)));
        },
        seed: 13);

    [Fact]
    public void Lines_are_reproduced() => Properties.Hold(
        from one in Properties.Samples
        from intercept in Gen.Choose(-100, 100)
        from slope in Gen.Choose(-100, 100)
        select (one.X, Intercept: intercept, Slope: slope),
        one =>
        {
            Line line = Fit(one.X, [.. one.X.Select(x => one.Intercept + (one.Slope * x))]);
            return line.Status == (one.X[0] == one.X[^1] ? FitStatus.Collinear : FitStatus.Success)
                && (line.Status != FitStatus.Success || (IsRounded(line.Slope, one.Slope) && IsRounded(line.Intercept, one.Intercept) && line.ResidualSumOfSquares == 0));
        },
        seed: 14);

    private static Line Fit(double[] x, double[] y)
    {
        var line = new Line();
        line.Fit(x, y);
        return line;
    }

    private static bool Near(double left, double right, double relative) => left.Equals(right) || Math.Abs(left - right) <= relative * Math.Abs(left);

    /// <summary>The exact value is a whole number: the estimate is it, but for what double-double leaves of a zero.</summary>
    private static bool IsRounded(double estimate, int exact) => exact == 0 ? Math.Abs(estimate) <= 1e-25 : estimate == exact;

    private static bool SameBits(Line left, Line right) =>
        Numbers(left).SequenceEqual(Numbers(right)) && left.Status == right.Status && left.Count == right.Count;

    private static long[] Numbers(Line line) =>
        [.. new double[] { line.Intercept, line.Slope, line.Slope.StandardError, line.RSquared, line.ResidualSumOfSquares, line.Gram(1, 1), line.Covariance(0, 1) }
            .Select(BitConverter.DoubleToInt64Bits)];
}
