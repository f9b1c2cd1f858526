using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

[Ols("Mpg ~ Wt * factor(Cyl) + factor(Cyl) * factor(Manual)", Row = typeof(Car), Weighted = true, Missing = MissingValues.Skip)]
internal partial class MileageByCylindersAndGearbox : IWeightedRowModel<Car>
{
    public Coefficient[] Listed =>
    [
        Coefficients.Intercept, Coefficients.Wt, Coefficients.CylSix, Coefficients.CylEight, Coefficients.ManualTrue,
        Coefficients.WtCylSix, Coefficients.WtCylEight, Coefficients.CylSixManualTrue, Coefficients.CylEightManualTrue,
    ];
}

/// <summary>A level that no row has is left out, as R leaves it out. References are R 4.2.2's on mtcars without the level.</summary>
public class EmptyLevelTests
{
    private const double None = double.NaN;

    private static Car[] Without(Cylinders level) => Array.FindAll(Cars.Records, car => car.Cyl != level);

    // lm(mpg ~ wt + factor(cyl), subset(mtcars, cyl != …)); predict(…, data.frame(wt = 3, cyl = …), interval = "confidence")
    [Theory]
    [InlineData(8, new[] { 38.3248707471719356, -5.1017610555180841, -2.6790955712569802, None },
        new[] { 3.2245850871699426, 1.3640098844813116, 1.7402226851590694, None },
        new[] { 2.7300381112384358, 0.73442214430115194, 0.69901176354130556, 20.740306332259202, -41.977679833218971, 91.955359666437943 },
        6, new[] { 20.340492009360702, 18.114927294164261, 22.566056724557143 })]
    [InlineData(4, new[] { 26.7459884292961156, -2.2466507335047088, None, -2.6611507208535996 },
        new[] { 2.02943841740002151, 0.61479993221899287, None, 0.98133737297403056 },
        new[] { 1.7668343768981747, 0.71688420017248344, 0.68542688908053717, 22.789112460283366, -40.132105670897808, 88.264211341795615 },
        6, new[] { 20.006036228781987, 18.594903851264831, 21.417168606299143 })]
    public void A_factor(
        int cylinders, double[] estimates, double[] errors, double[] figures, int at, double[] interval)
    {
        var empty = (Cylinders)cylinders;
        Car[] rows = Without(empty);
        var model = new MileageByCylinders();
        model.Fit(rows);
        Assert.Equal((FitStatus.EmptyLevel, null, rows.Length - 3), (model.Status, model.CollinearTerm, model.DegreesOfFreedom));
        AssertR(estimates, errors, figures, model);
        Car car = new(0, 3, 0, 0, (Cylinders)at, false);
        AssertR(interval[0], model.Predict(car));
        AssertR(interval[1], model.ConfidenceInterval(car, 0.95).Lower);
        AssertR(interval[2], model.ConfidenceInterval(car, 0.95).Upper);
        AssertNone(model, car with { Cyl = empty });
    }

    // lm(mpg ~ wt * factor(cyl) - 1, …)
    [Theory]
    [InlineData(4, new[] { -2.78010593915529070, None, 28.40884451319548631, 23.86802907599952661, None, 0.58766801270556945 },
        new[] { 2.0784313666683314, None, 6.5149529172156404, 2.6937904534987114, None, 2.1814875328842205 },
        new[] { 1.8141894578174558, 0.99070333080602546, 0.98851587923097262, 452.9029771925795, -40.087378267157852, 90.174756534315705 })]
    [InlineData(6, new[] { -5.6470252612422662, 39.5711960130376710, None, 23.8680290759995337, None, 3.4545873347925458 },
        new[] { 1.4794058435421782, 3.4756469659188745, None, 3.9564967155932167, None, 1.7707862125425486 },
        new[] { 2.6645853696585742, 0.9868066475386027, 0.98429362802214604, 392.67766966251344, -57.795257538197745, 125.59051507639549 })]
    public void A_factor_without_an_intercept(int cylinders, double[] estimates, double[] errors, double[] figures)
    {
        var empty = (Cylinders)cylinders;
        var model = new MileageByCylindersApart();
        model.Fit(Without(empty));
        Assert.Equal(FitStatus.EmptyLevel, model.Status);
        AssertR(estimates, errors, figures, model);
        AssertNone(model, new Car(0, 3, 0, 0, empty, false));
    }

    // lm(mpg ~ wt * factor(cyl) + factor(cyl) * factor(am), …, weights = hp); cooks.distance and hatvalues of the first row
    [Theory]
    [InlineData(4,
        new[] { 44.9202047739649970, -7.6143747086392972, None, -20.3954655705706003, -3.4997568432056747, None, 5.2828205078372159, None, 2.2402151790708649 },
        new[] { 30.4856939069845119, 8.9836474073209285, None, 30.6274159077369532, 5.9548950496926327, None, 9.0105740897140443, None, 6.0926373812740042 },
        new[] { 25.605162279657485, 0.70442970747050837, 0.60590627662734453, 7.1498698476291027, -40.36412805301331, 94.72825610602662 },
        new[] { 0.015275275735607030, 0.53436816683499944, 16.270534936853345, 13.965379419648450, 18.575690454058240 })]
    [InlineData(6,
        new[] { 39.222767704896163821, -5.703142761916807579, None, -14.698028501501775978, 0.072963610482668056, None, 3.371588561114726268, None, -1.332505274617477919 },
        new[] { 7.4772039560364805, 2.4979525357392296, None, 8.2247907571372458, 3.0098441865172276, None, 2.6261106839948578, None, 3.3627771432689992 },
        new[] { 29.809173120093689, 0.85920433222506831, 0.82215284070534944, 23.189466792930538, -55.574960038358675, 125.14992007671735 },
        new[] { 0.049937214525824301, 0.18044108267430609, 16.270534936853334, 13.635285132157332, 18.905784741549336 })]
    [InlineData(8,
        new[] { 39.222767704896185138, -5.703142761916809356, 5.697437069068559623, None, 0.072963610482679547, -1.911231946722413477, None, -3.572720453688326803, None },
        new[] { 6.5682844538015859, 2.1943045693683865, 31.8611635284355152, None, 2.6439713153345097, 9.4457092738336730, None, 6.6390743283007190, None },
        new[] { 26.185607552850382, 0.7710925270687794, 0.67571441334743754, 8.0845856243457987, -39.781779580614433, 93.563559161228866 },
        new[] { 0.014605580214503830, 0.53436816683500854, 18.577323804841431, 12.937254593946232, 24.217393015736629 })]
    public void Two_factors_with_interactions(int cylinders, double[] estimates, double[] errors, double[] figures, double[] row)
    {
        var empty = (Cylinders)cylinders;
        Car[] rows = Without(empty);
        double[] weights = [.. rows.Select(car => (double)car.Hp)];
        MileageByCylindersAndGearbox model = Weighted(rows);
        Assert.Equal((FitStatus.EmptyLevel, rows.Length - 6), (model.Status, model.DegreesOfFreedom));
        AssertR(estimates, errors, figures, model);
        Car car = new(0, 3, 0, 0, empty == Cylinders.Eight ? Cylinders.Six : Cylinders.Eight, true);
        Interval interval = model.ConfidenceInterval(car, 0.95);
        double[] distances = new double[rows.Length], leverages = new double[rows.Length];
        model.CooksDistance(rows, weights, distances);
        model.Leverage(rows, weights, leverages);
        double[] actual = [distances[0], leverages[0], model.Predict(car), interval.Lower, interval.Upper];
        for (int i = 0; i < row.Length; i++)
            AssertR(row[i], actual[i]);
        AssertNone(model, car with { Cyl = empty });

        // The least-squares lines are those of each pair of a level and a gearbox, so that robust errors are defined where estimates are.
        double[] robust = new double[9];
        model.RobustStandardErrors(HeteroskedasticityConsistent.HC0, rows, weights, robust);
        Assert.Equal(estimates.Select(double.IsNaN), robust.Select(double.IsNaN));
        Assert.Equal(estimates.Select(double.IsNaN), Enumerable.Range(0, 9).Select(i => double.IsNaN(model.Covariance(i, 0))));
        Assert.InRange(model.ConditionNumber, 1, 1e3);
    }

    [Fact]
    public void The_only_level_leaves_the_model_without_the_factor()
    {
        Car[] rows = Array.FindAll(Cars.Records, car => car.Manual);
        var model = new MileageByGearbox();
        model.Fit(rows);
        var line = new Line();
        foreach (Car car in rows)
            line.Add(car.Wt, car.Mpg);
        line.Solve();
        Assert.Equal((FitStatus.EmptyLevel, true), (model.Status, double.IsNaN(model.Coefficients.ManualTrue)));
        Bits.AssertSame(
            [line.Intercept, line.Slope, line.Slope.StandardError, line.RSquared, line.FStatistic, line.Aic, line.ConditionNumber, line.Predict(3)],
            [
                model.Coefficients.Intercept, model.Coefficients.Wt, model.Coefficients.Wt.StandardError, model.RSquared, model.FStatistic,
                model.Aic, model.ConditionNumber, model.Predict(new Car(0, 3, 0, 0, Cylinders.Four, true)),
            ]);
        AssertNone(model, new Car(0, 3, 0, 0, Cylinders.Four, false));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Levels_come_and_go_with_their_rows(int cylinders)
    {
        var level = (Cylinders)cylinders;
        MileageByCylindersAndGearbox expected = Weighted(Without(level)), all = Weighted(Cars.Records);
        Assert.Equal(FitStatus.Success, all.Status);

        // Rows that are taken out, rows without weight and rows with a missing value leave no level behind.
        MileageByCylindersAndGearbox model = Weighted(Cars.Records);
        foreach (Car car in Cars.Records.Where(car => car.Cyl == level))
            model.Remove(car, car.Hp);
        model.Add(new Car(1, 2, 3, 4, level, true), 0);
        model.Add(new Car(double.NaN, 2, 3, 4, level, true), 7);
        Assert.Equal(FitStatus.EmptyLevel, model.Solve());
        Bits.AssertClose(expected, model, 1e-11);
        Assert.Throws<InvalidOperationException>(() => model.Remove(new Car(1, 2, 3, 4, level, true), 5));

        double[] state = new double[MileageByCylindersAndGearbox.StateSize];
        model.Save(state);
        var restored = MileageByCylindersAndGearbox.Load(state);
        Bits.AssertSame(model, restored);
        AssertNone(restored, new Car(0, 3, 0, 0, level, false));

        // Merged, the levels of both have rows.
        var rest = new MileageByCylindersAndGearbox();
        foreach (Car car in Cars.Records.Where(car => car.Cyl == level))
            rest.Add(car, car.Hp);
        rest.Merge(restored);
        Assert.Equal(FitStatus.Success, rest.Solve());
        Bits.AssertClose(all, rest, 1e-10);

        // The counts of levels in a state add up to the rows.
        state[^3] += 1;
        Refused.At("state", "levels", () => restored.Restore(state));
    }

    [Fact]
    public void The_summary_names_them()
    {
        var model = new MileageByCylinders();
        model.Fit(Without(Cylinders.Four));
        string[] lines = model.ToString().Split(Environment.NewLine);
        Assert.DoesNotContain(lines, line => line.StartsWith("Cyl = Six", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Cyl = Eight", StringComparison.Ordinal));
        Assert.Contains("No row has Cyl = Four. The reference is Cyl = Six.", lines);

        model.Fit(Array.FindAll(Cars.Records, car => car.Cyl == Cylinders.Four));
        Assert.Contains("No row has Cyl = Six or Cyl = Eight.", model.ToString(), StringComparison.Ordinal);
        model.Fit(Cars.Records);
        Assert.DoesNotContain("No row", model.ToString(), StringComparison.Ordinal);
        var apart = new MileageByCylindersApart();
        apart.Fit(Without(Cylinders.Four));
        Assert.Contains("No row has Cyl = Four. The reference is Cyl = Six.", apart.ToString(), StringComparison.Ordinal);
    }

    private static MileageByCylindersAndGearbox Weighted(Car[] rows)
    {
        var model = new MileageByCylindersAndGearbox();
        model.Fit(rows, [.. rows.Select(car => (double)car.Hp)]);
        return model;
    }

    private static void AssertR(double[] estimates, double[] errors, double[] figures, IFigures model)
    {
        for (int i = 0; i < estimates.Length; i++)
        {
            AssertR(estimates[i], model.Listed[i].Estimate);
            AssertR(errors[i], model.Listed[i].StandardError);
        }

        double[] actual =
            [model.ResidualStandardError, model.RSquared, model.AdjustedRSquared, model.FStatistic, model.LogLikelihood, model.Aic];
        for (int i = 0; i < figures.Length; i++)
            AssertR(figures[i], actual[i]);
    }

    // R's QR has ten digits or more of these.
    private static void AssertR(double expected, double actual) =>
        Assert.Equal(expected, actual, double.IsNaN(expected) ? 0 : 1e-10 * Math.Abs(expected));

    private static void AssertNone(IPredictions<Car> model, Car car)
    {
        Interval confidence = model.ConfidenceInterval(car, 0.9), prediction = model.PredictionInterval(car, 0.9);
        Assert.All(
            [model.Predict(car), confidence.Lower, confidence.Upper, prediction.Lower, prediction.Upper], value => Assert.Equal(double.NaN, value));
    }
}
