using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Where the data determines nothing, every answer is NaN.</summary>
public class NotDeterminedTests
{
    private static readonly string[] Statistics =
        ["Residuals", "Leverage", "StandardizedResiduals", "StudentizedResiduals", "CooksDistance", "Dffits"];

    public static TheoryData<string> Names => new(Models.Keys);

    private static Dictionary<string, (Func<IInference> Create, int Predictors)> Models { get; } = new()
    {
        ["y ~ 1"] = (() => new MeanOnly(), 0),
        ["y ~ x"] = (() => new Line(), 1),
        ["y ~ x, struct"] = (() => new LineValue(), 1),
        ["y ~ x, record"] = (() => new LineRecord(), 1),
        ["y ~ a + b - 1, record struct"] = (() => new PlaneRecordValue(), 2),
        ["y ~ a + b + c"] = (() => new Plane(), 3),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Before_a_fit(string name)
    {
        var (create, predictors) = Models[name];
        AllNaN(create(), RandomData.Make(1, 10, predictors), FitStatus.NotFitted);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void After_Clear(string name)
    {
        var (create, predictors) = Models[name];
        Columns data = RandomData.Make(1, 10, predictors);
        IInference model = create();
        model.Fit(data);
        Assert.Equal(FitStatus.Success, model.Status);
        model.Clear();
        AllNaN(model, data, FitStatus.NotFitted);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_too_few_rows(string name)
    {
        var (create, predictors) = Models[name];
        Columns data = RandomData.Make(1, 10, predictors);
        IInference model = create();
        model.Fit(data);
        Columns none = new([.. data.Predictors.Select(_ => Array.Empty<double>())], []);
        model.Fit(none);
        AllNaN(model, data, FitStatus.TooFewObservations);
    }

    [Fact]
    public void With_collinear_columns()
    {
        Columns data = RandomData.Make(1, 10, 3);
        Columns twice = data with { Predictors = [data.Predictors[0], data.Predictors[1], [.. data.Predictors[0].Select(a => 2 * a)]] };
        IInference plane = Models["y ~ a + b + c"].Create();
        plane.Fit(twice);
        AllNaN(plane, data, FitStatus.Collinear);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void As_many_rows_as_coefficients_leave_the_variance_open(string name)
    {
        var (create, predictors) = Models[name];
        IInference model = create();
        Columns data = RandomData.Make(1, model.InOrder.Length, predictors);
        model.Fit(data);
        Assert.Equal(FitStatus.Success, model.Status);
        Assert.All(model.InOrder, coefficient => Assert.True(double.IsFinite(coefficient.Estimate) && double.IsNaN(coefficient.StandardError)));
        foreach (double value in new[] { model.AdjustedRSquared, model.FStatistic, model.FPValue, model.ConfidenceInterval(data.Row(0), 0.9).Lower, model.PredictionInterval(data.Row(0), 0.9).Upper })
            Assert.True(double.IsNaN(value));

        double[] results = new double[data.Count];
        foreach (string statistic in Statistics.Except(["Residuals", "Leverage"]))
        {
            model.Statistic(statistic, data, results);
            Assert.All(results, value => Assert.True(double.IsNaN(value), statistic));
        }

        // Every row fits itself.
        model.Statistic("Leverage", data, results);
        Assert.All(results, leverage => Same.Relative(1e-14, 1, leverage, "leverage"));

        double[] errors = new double[model.InOrder.Length];
        foreach (HeteroskedasticityConsistent kind in new[] { HeteroskedasticityConsistent.HC1, HeteroskedasticityConsistent.HC2, HeteroskedasticityConsistent.HC3 })
        {
            model.RobustStandardErrors(kind, data, errors);
            Assert.All(errors, error => Assert.True(double.IsNaN(error), kind.ToString()));
        }
    }

    private static void AllNaN(IInference model, Columns data, FitStatus status)
    {
        Assert.Equal(status, model.Status);
        double[] results = new double[data.Count], errors = new double[model.InOrder.Length];
        foreach (string statistic in Statistics)
        {
            Array.Clear(results);
            model.Statistic(statistic, data, results);
            Assert.All(results, value => Assert.True(double.IsNaN(value), statistic));
        }

        foreach (HeteroskedasticityConsistent kind in Enum.GetValues<HeteroskedasticityConsistent>())
        {
            Array.Clear(errors);
            model.RobustStandardErrors(kind, data, errors);
            Assert.All(errors, value => Assert.True(double.IsNaN(value), kind.ToString()));
        }

        double[] row = data.Row(0);
        foreach (Interval interval in new[] { model.ConfidenceInterval(row, 0.9), model.PredictionInterval(row, 0.9), model.InOrder[0].ConfidenceInterval(0.9) })
            Assert.True(double.IsNaN(interval.Lower) && double.IsNaN(interval.Upper));
        double[] figures =
        [
            model.Predict(row), model.Covariance(0, 0), model.ResidualVariance, model.ResidualSumOfSquares, model.RSquared, model.AdjustedRSquared,
            model.FStatistic, model.FPValue, model.LogLikelihood, model.Aic, model.Bic,
            .. model.InOrder.SelectMany(c => new[] { c.Estimate, c.StandardError, c.TStatistic, c.PValue }),
        ];
        Assert.All(figures, figure => Assert.True(double.IsNaN(figure)));
    }
}
