using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Interactions, powers, functions, factors and weights against R's <c>lm</c>: every figure of the golden files.</summary>
public class GoldenModelTests
{
    [Fact]
    public void An_interaction_of_rows_that_are_records()
    {
        var golden = new GoldenModel("ols_mtcars_interaction");
        var model = new MileageByInteraction();
        golden.Check(model, Cars.Records);
        golden.CheckPredictions(model, [.. NewCars(golden)]);
    }

    [Fact]
    public void A_power_and_a_logarithm_of_rows_that_are_structs()
    {
        var golden = new GoldenModel("ols_mtcars_polynomial");
        golden.Check(default(MileageByCurve), Cars.Fields);
        MileageByCurve model = default;
        model.Fit(Cars.Fields);
        golden.CheckPredictions(model, [.. NewCars(golden).Select(car => new CarFields { Wt = car.Wt, Hp = car.Hp })]);
    }

    [Fact]
    public void The_same_with_poly()
    {
        var golden = new GoldenModel("ols_mtcars_polynomial");
        golden.Check(default(MileageByPoly), Cars.Records);
        MileageByPoly model = default;
        model.Fit(Cars.Records);
        golden.CheckPredictions(model, [.. NewCars(golden)]);
    }

    [Fact]
    public void A_factor_over_an_enumeration() => new GoldenModel("ols_mtcars_factor").Check(new MileageByCylinders(), Cars.Records);

    [Fact]
    public void Weights_of_rows_that_are_objects() =>
        new GoldenModel("ols_mtcars_weighted").Check(new MileageWeighted(), Cars.Loose(), Cars.Column("hp"));

    private static Car[] NewCars(GoldenModel golden) =>
        [.. golden.Fit.NewData("wt").Zip(golden.Fit.NewData("hp"), (wt, hp) => new Car(0, wt, (int)hp, 0, Cylinders.Four, false))];
}
