using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Every figure of a golden file against a model: to eleven of R's fifteen digits, residuals to 1e-13 of the response.</summary>
internal sealed class GoldenModel(string name)
{
    private const double Relative = 1e-11;
    private const double OfTheResponse = 1e-13;

    private readonly GoldenFit _golden = new(name);
    private readonly Worst _worst = new(name);

    public GoldenFit Fit => _golden;

    public void Check<TModel, TRow>(TModel model, TRow[] rows)
        where TModel : IRowModel<TRow>
    {
        model.Fit(rows);
        CheckFigures(model);
        CheckRows(
            model,
            rows,
            results => model.Residuals(rows, results),
            results => model.Leverage(rows, results),
            results => model.StandardizedResiduals(rows, results),
            results => model.StudentizedResiduals(rows, results),
            results => model.CooksDistance(rows, results),
            results => model.Dffits(rows, results),
            (kind, errors) => model.RobustStandardErrors(kind, rows, errors));
    }

    public void Check<TModel, TRow>(TModel model, TRow[] rows, double[] weights)
        where TModel : IWeightedRowModel<TRow>
    {
        model.Fit(rows, weights);
        CheckFigures(model);
        CheckRows(
            model,
            rows,
            results => model.Residuals(rows, weights, results),
            results => model.Leverage(rows, weights, results),
            results => model.StandardizedResiduals(rows, weights, results),
            results => model.StudentizedResiduals(rows, weights, results),
            results => model.CooksDistance(rows, weights, results),
            results => model.Dffits(rows, weights, results),
            (kind, errors) => model.RobustStandardErrors(kind, rows, weights, errors));
    }

    public void CheckPredictions<TRow>(IPredictions<TRow> model, params TRow[] rows)
    {
        var worst = new Worst("predictions");
        for (int i = 0; i < rows.Length; i++)
        {
            worst.Add(model.Predict(rows[i]), _golden.Numbers("prediction")[i], Relative * Math.Abs(_golden.Numbers("prediction")[i]), $"prediction {i}");
            Interval(model.ConfidenceInterval(rows[i], 0.95), "confidence", i);
            Interval(model.PredictionInterval(rows[i], 0.95), "prediction", i);
        }
        worst.Check();

        void Interval(Interval interval, string kind, int i)
        {
            double low = _golden.Numbers(kind + "_low")[i], high = _golden.Numbers(kind + "_high")[i];
            double tolerance = Relative * (high - low) / 2;
            worst.Add(interval.Lower, low, tolerance, $"lower {kind} limit {i}");
            worst.Add(interval.Upper, high, tolerance, $"upper {kind} limit {i}");
        }
    }

    private void CheckFigures(IFigures model)
    {
        Assert.Equal(FitStatus.Success, model.Status);
        _golden.Check(model.Listed, model.Covariance, model.Count, model.DegreesOfFreedom, model.ResidualStandardError, model.RSquared, model.ResidualSumOfSquares);
        Add(model.AdjustedRSquared, "adj_r_squared");
        Add(model.FStatistic, "f");
        Add(model.FPValue, "f_p");
        Add(model.LogLikelihood, "log_likelihood");
        Add(model.Aic, "aic");
        Add(model.Bic, "bic");
        _worst.Check();

        void Add(double value, string figure) => _worst.Add(value, _golden.Number(figure), Relative * Math.Abs(_golden.Number(figure)), figure);
    }

    private void CheckRows<TRow>(
        IPredictions<TRow> model, TRow[] rows, Action<double[]> residuals, Action<double[]> leverage, Action<double[]> standardized,
        Action<double[]> studentized, Action<double[]> cooks, Action<double[]> dffits, Action<HeteroskedasticityConsistent, double[]> robust)
    {
        double scale = _golden.Numbers("fitted").Max(Math.Abs);
        Compare("fitted", [.. rows.Select(row => model.Predict(row))], OfTheResponse * scale);
        Statistic("residuals", residuals, OfTheResponse * scale);
        Statistic("leverage", leverage);
        Statistic("studentized_internal", standardized);
        Statistic("studentized_external", studentized);
        Statistic("cooks_distance", cooks);
        Statistic("dffits", dffits);
        foreach (HeteroskedasticityConsistent kind in Enum.GetValues<HeteroskedasticityConsistent>())
        {
            double[] errors = new double[model.Listed.Length];
            robust(kind, errors);
            Compare(kind.ToString().ToLowerInvariant(), errors, 0);
        }
        _worst.Check();

        void Statistic(string figure, Action<double[]> call, double noise = 0)
        {
            double[] results = new double[rows.Length];
            call(results);
            Compare(figure, results, noise);
        }
    }

    private void Compare(string figure, double[] values, double noise)
    {
        double[] reference = _golden.Numbers(figure);
        Assert.Equal(reference.Length, values.Length);
        for (int i = 0; i < values.Length; i++)
            _worst.Add(values[i], reference[i], noise > 0 ? noise : Relative * Math.Abs(reference[i]), $"{figure} {i}");
    }
}
