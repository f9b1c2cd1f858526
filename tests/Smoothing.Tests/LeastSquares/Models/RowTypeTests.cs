using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>However a row is declared, its columns are the same doubles, and the fit has the same bits.</summary>
public class RowTypeTests
{
    [Fact]
    public void Records_nullable_members_and_spans_agree()
    {
        var spans = new MileageByInteractionSpans();
        spans.Fit(Cars.Column("wt"), Cars.Column("hp"), Cars.Column("mpg"));
        var records = new MileageByInteraction();
        records.Fit(Cars.Records);
        var loose = new MileageByInteractionLoose();
        loose.Fit(Cars.Loose());
        Bits.AssertSame(spans, records);
        Bits.AssertSame(spans, loose);
    }

    [Fact]
    public void A_power_and_poly_are_the_same_columns()
    {
        MileageByCurve power = default;
        power.Fit(Cars.Fields);
        MileageByPoly poly = default;
        poly.Fit(Cars.Records);
        Bits.AssertSame(power, poly);
    }

    [Fact]
    public void Weighted_rows_and_spans_agree()
    {
        var rows = new MileageWeighted();
        rows.Fit(Cars.Loose(), Cars.Column("hp"));
        MileageWeightedSpans spans = default;
        spans.Fit(Cars.Column("wt"), Cars.Column("qsec"), Cars.Column("mpg"), Cars.Column("hp"));
        Bits.AssertSame(spans, rows);
    }

    /// <summary>mpg ~ wt + am: a bool is a column of zeros and ones.</summary>
    [Fact]
    public void A_bool_is_zero_or_one()
    {
        var factor = new MileageByGearbox();
        factor.Fit(Cars.Records);
        Plane numbers = default;
        numbers.Fit(Cars.Column("wt"), Cars.Column("am"), Cars.Column("mpg"));
        Bits.AssertSame([numbers.Coefficients.Intercept, numbers.Coefficients.A, numbers.Coefficients.B], [.. factor.Listed.Select(one => one.Estimate)]);
        Bits.AssertSame(
            [numbers.Coefficients.B.StandardError, numbers.RSquared, numbers.Gram(1, 2), numbers.Predict(3, 1)],
            [factor.Coefficients.ManualTrue.StandardError, factor.RSquared, factor.Gram(1, 2), factor.Predict(new Car(0, 3, 0, 0, Cylinders.Four, true))]);
    }

    /// <summary>Without an intercept and with an interaction each level has its own line: three fits in one.</summary>
    [Fact]
    public void Levels_with_their_own_lines_are_separate_fits()
    {
        var together = new MileageByCylindersApart();
        together.Fit(Cars.Records);
        double[] shared = [.. together.Listed.Select(one => one.Estimate)];
        double residual = 0;
        for (int level = 0; level < 3; level++)
        {
            Car[] cars = [.. Cars.Records.Where(car => car.Cyl == (Cylinders)(4 + (2 * level)))];
            var line = new Line();
            line.Fit([.. cars.Select(car => car.Wt)], [.. cars.Select(car => car.Mpg)]);
            Assert.Equal(line.Intercept, shared[1 + level], 1e-13 * line.Intercept);
            Assert.Equal(line.Slope, shared[0] + (level == 0 ? 0 : shared[3 + level]), 1e-13 * line.Intercept);
            Assert.Equal(line.Predict(3), together.Predict(cars[0] with { Wt = 3 }), 1e-13);
            residual += line.ResidualSumOfSquares;
        }
        Assert.Equal(residual, together.ResidualSumOfSquares, 1e-13 * residual);
    }
}
