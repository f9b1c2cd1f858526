using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Rows with NaN or null: refused under Throw, and under Skip as if they were not there.</summary>
public class MissingValueTests
{
    private static readonly int[] Gaps = [0, 5, 6, 20, 31];

    [Fact]
    public void Skipping_is_leaving_the_rows_out()
    {
        var skipping = new MileageSkipping();
        skipping.Fit(WithGaps());
        var without = new MileageByInteractionLoose();
        without.Fit(Complete());
        Assert.Equal((27, 5L), (skipping.Count, skipping.SkippedCount));
        Bits.AssertSame(without, skipping);

        var weighted = new MileageWeightedSkipping();
        weighted.Fit(WithGaps(), Cars.Column("hp"));
        var weightedWithout = new MileageWeighted();
        LooseCar[] rows = [.. Cars.Loose().Where((_, i) => i is not (0 or 6 or 20 or 31))];
        weightedWithout.Fit(rows, [.. Cars.Column("hp").Where((_, i) => i is not (0 or 6 or 20 or 31))]);
        Assert.Equal((28, 4L), (weighted.Count, weighted.SkippedCount)); // the power of the sixth is no column of this model
        Bits.AssertSame(weightedWithout, weighted);
    }

    [Fact]
    public void Rows_one_at_a_time_are_counted_alike()
    {
        var model = new MileageSkipping();
        foreach (LooseCar car in WithGaps())
            model.Add(car);
        model.Solve();
        var fitted = new MileageSkipping();
        fitted.Fit(WithGaps());
        Assert.Equal(fitted.SkippedCount, model.SkippedCount);
        Bits.AssertSame(fitted, model);

        model.Merge(fitted);
        Assert.Equal((54, 10L), (model.Count, model.SkippedCount));
        model.Remove(WithGaps()[0]);
        Assert.Equal((54, 9L), (model.Count, model.SkippedCount));
        model.Clear();
        Assert.Equal((0, 0L), (model.Count, model.SkippedCount));
        Assert.Throws<InvalidOperationException>(() => model.Remove(WithGaps()[0]));
    }

    [Fact]
    public void Without_gaps_skipping_changes_no_bit()
    {
        var skipping = new MileageSkipping();
        skipping.Fit(Cars.Loose());
        var model = new MileageByInteractionLoose();
        model.Fit(Cars.Loose());
        Assert.Equal(0, skipping.SkippedCount);
        Bits.AssertSame(model, skipping);
    }

    [Fact]
    public void Data_that_is_nothing_but_gaps_is_too_little()
    {
        var model = new MileageSkipping();
        model.Fit([.. Cars.Loose().Select(_ => new LooseCar())]);
        Assert.Equal((FitStatus.TooFewObservations, 0, 32L), (model.Status, model.Count, model.SkippedCount));
    }

    [Fact]
    public void What_is_said_of_a_missing_row_is_NaN()
    {
        LooseCar[] rows = WithGaps();
        var model = new MileageSkipping();
        model.Fit(rows);
        var without = new MileageByInteractionLoose();
        without.Fit(Complete());

        double[] leverage = new double[32], distance = new double[32], errors = new double[4], expected = new double[27], expectedErrors = new double[4];
        model.Leverage(rows, leverage);
        model.CooksDistance(rows, distance);
        Assert.All(Gaps.Where(i => i != 31), i => Assert.Equal((double.NaN, double.NaN), (leverage[i], distance[i])));
        Assert.Equal(double.NaN, distance[31]); // the response alone is missing: the row still has a place
        without.CooksDistance(Complete(), expected);
        Bits.AssertSame(expected, [.. distance.Where((_, i) => !Gaps.Contains(i))]);
        model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, rows, errors);
        without.RobustStandardErrors(HeteroskedasticityConsistent.HC3, Complete(), expectedErrors);
        Bits.AssertSame(expectedErrors, errors);
    }

    [Fact]
    public void Under_Throw_a_null_is_refused_by_name_and_index()
    {
        var model = new MileageByInteractionLoose();
        model.Fit(Cars.Loose());
        double before = model.ResidualSumOfSquares;
        LooseCar[] rows = Cars.Loose();
        rows[20].Wt = null;
        Refused.At("rows", "rows[20].Wt", () => model.Fit(rows));
        Refused.At("row", "row.Wt", () => model.Add(rows[20]));
        Refused.At("row", "row.Wt", () => model.Remove(rows[20]));
        Refused.At("row", "row.Wt", () => model.Predict(rows[20]));
        Refused.At("rows", "rows[20].Wt", () => model.Residuals(rows, new double[32]));
        Assert.Equal((FitStatus.Success, 32, before), (model.Status, model.Count, model.ResidualSumOfSquares));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Infinity_is_refused_under_both(double infinity)
    {
        LooseCar[] rows = Cars.Loose();
        rows[0].Wt = null;
        rows[9].Mpg = infinity;
        var skipping = new MileageSkipping();
        Refused.At("rows", "rows[9].Mpg", () => skipping.Fit(rows));
        Refused.At("row", "row.Mpg", () => skipping.Add(rows[9]));
        Assert.Equal((FitStatus.NotFitted, 0L), (skipping.Status, skipping.SkippedCount));
        Refused.At("x", "x[1]", () => default(LogSkipping).Fit([1, infinity, 3], [1, 2, 3]));
        Refused.At("x", "x[1]", () => new LogLine().Fit([1, infinity, 3], [1, 2, 3]));
    }

    private static LooseCar[] WithGaps()
    {
        LooseCar[] rows = Cars.Loose();
        rows[0].Wt = null;
        rows[5].Hp = null;
        rows[6].Wt = double.NaN;
        rows[20].Mpg = null;
        rows[20].Wt = null;
        rows[31].Mpg = double.NaN;
        return rows;
    }

    private static LooseCar[] Complete() => [.. Cars.Loose().Where((_, i) => !Gaps.Contains(i))];
}
