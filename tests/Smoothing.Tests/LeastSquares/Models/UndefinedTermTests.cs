using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>A term without a value where its columns have one: a logarithm of nothing, a root of less.</summary>
public class UndefinedTermTests
{
    private static readonly double[] Y = [1, 3, 2, 5, 4];

    [Fact]
    public void A_logarithm_of_a_negative_number_names_term_and_index_and_leaves_the_fit()
    {
        var model = new LogLine();
        model.Fit([1, 2, 3, 4, 5], Y);
        double before = model.Predict(7);
        Refused.At("x", "log(x) is NaN for x[3]", () => model.Fit([1, 2, 3, -1, -2], Y));
        Refused.At("x", "log(x) is NaN for x", () => model.Add(-1, 1));
        Assert.Equal((FitStatus.Success, 5, before), (model.Status, model.Count, model.Predict(7)));
    }

    [Fact]
    public void A_logarithm_of_zero_is_infinite_and_refused_under_both()
    {
        var model = new LogLine();
        LogSkipping skipping = default;
        Refused.At("x", "log(x) is -Infinity for x[2]", () => model.Fit([1, 2, 0, 4, 5], Y));
        Refused.At("x", "log(x) is -Infinity for x[2]", () => skipping.Fit([1, 2, 0, 4, 5], Y));
        Refused.At("x", "log(x) is -Infinity for x", () => skipping.Add(0, 1));
        Assert.Equal((FitStatus.NotFitted, 0, 0L), (skipping.Status, skipping.Count, skipping.SkippedCount));
    }

    [Fact]
    public void A_logarithm_that_is_NaN_is_skipped_where_NaN_is()
    {
        LogSkipping skipping = default;
        skipping.Fit([1, -2, 3, double.NaN, 5, 6, 7], [1, 2, 3, 4, double.NaN, 6, 7]);
        Assert.Equal((FitStatus.Success, 4, 3L), (skipping.Status, skipping.Count, skipping.SkippedCount));
        var without = new LogLine();
        without.Fit([1, 3, 6, 7], [1, 3, 6, 7]);
        Bits.AssertSame(without, skipping);
    }

    [Fact]
    public void The_response_and_a_reciprocal_are_looked_at_too()
    {
        var model = new RootOverReciprocal();
        Refused.At("y", "sqrt(y) is NaN for y[1]", () => model.Fit([1, 2, 3, 4, 5], [1, -3, 2, 5, 4]));
        Refused.At("x", "1 / x is Infinity for x[4]", () => model.Fit([1, 2, 3, 4, 0], Y));
        Refused.At("x", "1 / x is Infinity for x[4]", () => new ReciprocalSkipping().Fit([1, 2, 3, 4, 0], Y)); // not missing, but infinite
        model.Fit([1, 2, 3, 4, 5], Y);
        Assert.Equal(FitStatus.Success, model.Status);
    }

    [Fact]
    public void A_row_without_a_value_of_a_term_is_refused_by_all_that_take_rows()
    {
        var model = new LogLine();
        model.Fit([1, 2, 3, 4, 5], Y);
        double[] results = [7, 7, 7, 7, 7];
        Refused.At("x", "log(x) is NaN for x", () => model.Predict(-1));
        Refused.At("x", "log(x) is -Infinity for x", () => model.ConfidenceInterval(0));
        Refused.At("x", "log(x) is NaN for x", () => model.PredictionInterval(-1));
        Refused.At("x", "log(x) is NaN for x", () => model.Remove(-1, 1));
        Refused.At("x", "log(x) is NaN for x[3]", () => model.Residuals([1, 2, 3, -1, 5], Y, results));
        Refused.At("x", "log(x) is NaN for x[4]", () => model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, [1, 2, 3, 4, -5], Y, results.AsSpan(..2)));
        Assert.Equal([7.0, 7, 7, 7, 7], results);

        // An unfitted model refuses them too: the row is wrong, whatever the data says.
        Refused.At("x", "log(x) is NaN for x", () => new LogLine().Predict(-1));
        Assert.Equal(double.NaN, new LogLine().Predict(1));
    }

    [Fact]
    public void Where_NaN_is_skipped_a_term_that_is_NaN_predicts_NaN()
    {
        LogSkipping skipping = default;
        skipping.Fit([1, 2, 3, 4, 5], Y);
        Assert.Equal((double.NaN, double.NaN), (skipping.Predict(-1), skipping.Predict(double.NaN)));
        Refused.At("x", "log(x) is -Infinity for x", () => skipping.Predict(0));
        double[] results = new double[5];
        skipping.Residuals([1, -2, 3, 4, 5], Y, results);
        Assert.Equal([false, true, false, false, false], results.Select(double.IsNaN));
    }

    [Fact]
    public void A_row_of_weight_zero_needs_no_value_of_its_terms()
    {
        LogWeighted expected = default, fitted = default, added = default;
        expected.Fit([1, 2, 4, 5], [1, 3, 5, 4], [1, 2, 3, 4]);
        fitted.Fit([1, 2, -3, 4, 5], [1, 3, 2, 5, 4], [1, 2, 0, 3, 4]);
        foreach (var (x, y, weight) in new[] { (1, 1, 1), (2, 3, 2), (-3, 2, 0), (4, 5, 3), (5.0, 4.0, 4.0) })
            added.Add(x, y, weight);
        added.Remove(-3, 2, 0);
        added.Solve();
        foreach (LogWeighted model in new[] { fitted, added })
            Assert.Equal((FitStatus.Success, 4, expected.Coefficients.LogX.Estimate, expected.Coefficients.LogX.StandardError), (model.Status, model.Count, model.Coefficients.LogX.Estimate, model.Coefficients.LogX.StandardError));

        // Another row that is wrong is the one that is named, in whatever place the weightless stands.
        Refused.At("x", "log(x) is NaN for x[3]", () => fitted.Fit([1, 2, -3, -4, 5], [1, 3, 2, 5, 4], [1, 2, 0, 3, 4]));
        Refused.At("x", "log(x) is NaN for x", () => added.Add(-3, 2, 1));
        added.Add(double.NaN, 2, 0);
        Refused.At("x", "", () => added.Add(double.PositiveInfinity, 2, 0)); // a column that is infinite is refused all the same
        Assert.Equal(4, added.Count);
        double[] residuals = new double[5];
        fitted.Residuals([1, 2, -3, 4, 5], [1, 3, 2, 5, 4], [1, 2, 0, 3, 4], residuals);
        Assert.Equal([false, false, true, false, false], residuals.Select(double.IsNaN));
    }

    /// <summary>Far beyond any use, but not beyond the contract: sums that overflow are no refusal, but a status.</summary>
    [Fact]
    public void Columns_whose_sums_overflow_are_out_of_range()
    {
        var model = new LogLine();
        model.Fit([1, 2, 3, 4, 5], [.. Y.Select(value => value * 1e200)]);
        Assert.Equal(FitStatus.OutOfRange, model.Status);
    }
}
