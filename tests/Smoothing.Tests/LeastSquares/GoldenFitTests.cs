using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares;

/// <summary>The emitted models against R's <c>lm</c> and statsmodels' <c>OLS</c>, to eleven digits of their fifteen.</summary>
public class GoldenFitTests
{
    [Fact]
    public void Mileage_by_weight()
    {
        Csv cars = Csv.Read("sets", "mtcars.csv");
        var golden = new GoldenFit("ols_mtcars_simple");
        var model = new MileageByWeight();
        model.Fit(cars["wt"], cars["mpg"]);
        golden.Check([model.Coefficients.Intercept, model.Coefficients.Wt], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        AssertClose(golden.Numbers("prediction"), [.. golden.NewData("wt").Select(model.Predict)]);
        AssertClose(golden.Numbers("fitted"), [.. cars["wt"].Select(model.Predict)]);
    }

    [Fact]
    public void Mileage_by_weight_power_and_time()
    {
        Csv cars = Csv.Read("sets", "mtcars.csv");
        var golden = new GoldenFit("ols_mtcars_multiple");
        var model = new Mileage();
        model.Fit(cars["wt"], cars["hp"], cars["qsec"], cars["mpg"]);
        Mileage.NamedCoefficients named = model.Coefficients;
        golden.Check([named.Intercept, named.Wt, named.Hp, named.Qsec], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        AssertClose(golden.Numbers("prediction"), [.. Enumerable.Range(0, 2).Select(i => model.Predict(golden.NewData("wt")[i], golden.NewData("hp")[i], golden.NewData("qsec")[i]))]);
    }

    [Fact]
    public void Mileage_through_the_origin()
    {
        Csv cars = Csv.Read("sets", "mtcars.csv");
        MileageThroughOrigin model = default;
        model.Fit(cars["wt"], cars["hp"], cars["mpg"]);
        var golden = new GoldenFit("ols_mtcars_no_intercept");
        golden.Check([model.Coefficients.Wt, model.Coefficients.Hp], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        AssertClose(golden.Numbers("fitted"), [.. cars["wt"].Zip(cars["hp"], (wt, hp) => model.Predict(wt, hp))]);
    }

    [Fact]
    public void Stack_loss()
    {
        Csv stack = Csv.Read("sets", "stackloss.csv");
        var model = new StackLoss();
        model.Fit(stack["Air.Flow"], stack["Water.Temp"], stack["Acid.Conc."], stack["stack.loss"]);
        StackLoss.NamedCoefficients named = model.Coefficients;
        new GoldenFit("ols_stackloss").Check([named.Intercept, named.AirFlow, named.WaterTemp, named.AcidConc], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
    }

    [Fact]
    public void Stopping_distances()
    {
        Csv cars = Csv.Read("sets", "cars.csv");
        var golden = new GoldenFit("ols_cars");
        Stopping model = default;
        model.Fit(cars["speed"], cars["dist"]);
        golden.Check([model.Intercept, model.Slope], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        AssertClose(golden.Numbers("prediction"), [.. golden.NewData("speed").Select(speed => model.Predict(speed))]);
    }

    /// <summary>Ten rows at x = 8 and one at 19, whose leverage is 1: the line goes through it, and R's residual there is rounding.</summary>
    [Fact]
    public void Anscombes_fourth()
    {
        Csv anscombe = Csv.Read("sets", "anscombe.csv");
        var golden = new GoldenFit("ols_anscombe4");
        var model = new AnscombeFour();
        model.Fit(anscombe["x4"], anscombe["y4"]);
        golden.Check([model.Intercept, model.Slope], model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        AssertClose(golden.Numbers("fitted"), [.. anscombe["x4"].Select(model.Predict)]);
        Assert.Equal(12.5, model.Predict(19), 1e-14);
    }

    [Fact]
    public void A_sine()
    {
        var golden = new GoldenFit("sine_ols");
        var model = new Line();
        model.Fit(golden.Numbers("x"), golden.Numbers("y"));

        // statsmodels keeps 17 digits; its R² is 1 less 0.996, which leaves 14 of them.
        AssertClose(golden.Numbers("coefficients"), [model.Intercept, model.Slope]);
        AssertClose(golden.Numbers("covariance"), [model.Covariance(0, 0), model.Covariance(0, 1), model.Covariance(1, 0), model.Covariance(1, 1)]);
        AssertClose(golden.Numbers("t"), [model.Intercept.TStatistic, model.Slope.TStatistic]);
        AssertClose(golden.Numbers("p"), [model.Intercept.PValue, model.Slope.PValue]);
        AssertClose([golden.Number("sigma2"), golden.Number("r_squared")], [model.ResidualVariance, model.RSquared]);
    }

    private static void AssertClose(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-11 * Math.Abs(expected[i]));
    }
}
