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

    /// <summary>Far beyond any use, but not beyond the contract: sums that overflow are no refusal, but a status.</summary>
    [Fact]
    public void Columns_whose_sums_overflow_are_out_of_range()
    {
        var model = new LogLine();
        model.Fit([1, 2, 3, 4, 5], [.. Y.Select(value => value * 1e200)]);
        Assert.Equal(FitStatus.OutOfRange, model.Status);
    }
}
