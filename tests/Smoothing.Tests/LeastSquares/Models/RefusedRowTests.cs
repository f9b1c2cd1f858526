using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Rows that are no rows: null, and levels no enumeration has.</summary>
public class RefusedRowTests
{
    [Fact]
    public void A_null_among_the_rows_is_refused_at_its_index()
    {
        var model = new MileageByInteraction();
        model.Fit(Cars.Records);
        double before = model.RSquared;
        Car[] rows = [.. Cars.Records];
        rows[11] = null!;
        Refused.At("rows", "rows[11] is null", () => model.Fit(rows));
        Refused.At("rows", "rows[11] is null", () => model.Leverage(rows, new double[32]));
        Assert.Equal("row", Assert.Throws<ArgumentNullException>(() => model.Add(null!)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentNullException>(() => model.Predict(null!)).ParamName);
        Assert.Equal((32, before), (model.Count, model.RSquared));

        var skipping = new MileageSkipping();
        LooseCar[] loose = Cars.Loose();
        loose[3] = null!;
        Refused.At("rows", "rows[3] is null", () => skipping.Fit(loose));
    }

    [Fact]
    public void A_level_the_enumeration_does_not_have_is_refused_at_its_index()
    {
        var model = new MileageByCylinders();
        model.Fit(Cars.Records);
        double before = model.RSquared;
        Car[] rows = [.. Cars.Records];
        rows[30] = rows[30] with { Cyl = (Cylinders)5 };
        Refused.At("rows", "rows[30].Cyl", () => model.Fit(rows));
        Refused.At("row", "row.Cyl", () => model.Add(rows[30]));
        Refused.At("row", "row.Cyl", () => model.Predict(rows[30]));
        Refused.At("row", "row.Cyl", () => model.PredictionInterval(rows[30]));
        Assert.Equal((32, before), (model.Count, model.RSquared));
    }

    [Fact]
    public void Pairs_of_levels_without_their_margins_fill_the_intercept_and_the_last_is_named()
    {
        var beside = new MileageByPairsBesideIntercept();
        beside.Fit(Cars.Records);
        Assert.Equal((FitStatus.Collinear, "CylEightManualTrue"), (beside.Status, beside.CollinearTerm));

        // Without an intercept each is the mean of its pair.
        var pairs = new MileageByPairs();
        pairs.Fit(Cars.Records);
        Assert.Equal(FitStatus.Success, pairs.Status);
        double mean = Cars.Records.Where(car => car.Cyl == Cylinders.Eight && car.Manual).Average(car => car.Mpg);
        Assert.Equal(mean, pairs.Coefficients.CylEightManualTrue, 1e-13);
    }

    [Fact]
    public void Results_have_one_place_a_row()
    {
        var model = new MileageByInteraction();
        model.Fit(Cars.Records);
        Refused.At("results", "index 31", () => model.Residuals(Cars.Records, new double[31]));
        Refused.At("errors", "4 coefficients", () => model.RobustStandardErrors(HeteroskedasticityConsistent.HC0, Cars.Records, new double[3]));
        Refused.At("kind", "", () => model.RobustStandardErrors((HeteroskedasticityConsistent)4, Cars.Records, new double[4]));
        Refused.At("level", "", () => model.ConfidenceInterval(Cars.Records[0], 1));
    }
}
