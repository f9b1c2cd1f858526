using System;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>No member of a model of rows allocates, with weights, factors and gaps or without, class or struct.</summary>
public class ModelAllocationTests
{
    private readonly double[] _results = new double[32], _errors = new double[4];
    private readonly double[] _weights = Cars.Column("hp");

    internal double Sink { get; private set; }

    [Fact]
    public void A_class_of_records() => OfRows(new MileageByInteraction(), Cars.Records);

    [Fact]
    public void A_struct_of_structs() => OfRows(default(MileageByCurve), Cars.Fields);

    [Fact]
    public void A_struct_of_records() => OfRows(default(MileageByPoly), Cars.Records);

    [Fact]
    public void A_factor() => OfRows(new MileageByCylinders(), Cars.Records);

    [Fact]
    public void Rows_with_gaps()
    {
        LooseCar[] rows = Cars.Loose();
        rows[4].Wt = null;
        OfRows(new MileageSkipping(), rows);
    }

    [Fact]
    public void A_weighted_class()
    {
        var model = new MileageWeighted();
        LooseCar[] rows = Cars.Loose();
        double[] errors = new double[3];
        AllocationTests.AssertNone(() => model.Fit(rows, _weights), "Fit");
        AllocationTests.AssertNone(() => model.Add(rows[0], 2), "Add");
        AllocationTests.AssertNone(() => model.Remove(rows[0], 2), "Remove");
        AllocationTests.AssertNone(() => model.Merge(model), "Merge");
        AllocationTests.AssertNone(() => model.Residuals(rows, _weights, _results), "Residuals");
        AllocationTests.AssertNone(() => model.CooksDistance(rows, _weights, _results), "CooksDistance");
        AllocationTests.AssertNone(() => model.Dffits(rows, _weights, _results), "Dffits");
        AllocationTests.AssertNone(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, rows, _weights, errors), "RobustStandardErrors");
        Figures(model, rows[0]);
    }

    [Fact]
    public void A_weighted_struct_of_spans()
    {
        MileageWeightedSpans model = default;
        double[] wt = Cars.Column("wt"), qsec = Cars.Column("qsec"), mpg = Cars.Column("mpg"), errors = new double[3];
        AllocationTests.AssertNone(() => model.Fit(wt, qsec, mpg, _weights), "Fit");
        AllocationTests.AssertNone(() => model.Add(1, 2, 3, 4), "Add");
        AllocationTests.AssertNone(() => model.Remove(1, 2, 3, 4), "Remove");
        AllocationTests.AssertNone(() => model.Leverage(wt, qsec, mpg, _weights, _results), "Leverage");
        AllocationTests.AssertNone(() => model.StudentizedResiduals(wt, qsec, mpg, _weights, _results), "StudentizedResiduals");
        AllocationTests.AssertNone(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC2, wt, qsec, mpg, _weights, errors), "RobustStandardErrors");
        AllocationTests.AssertNone(() => Sink += model.PredictionInterval(3, 18).Upper + model.ConfidenceInterval(3, 18).Lower + model.Predict(3, 18), "intervals");
    }

    private void OfRows<TModel, TRow>(TModel model, TRow[] rows)
        where TModel : IRowModel<TRow>
    {
        TRow row = rows[0];
        AllocationTests.AssertNone(() => model.Fit(rows), "Fit");
        AllocationTests.AssertNone(() => model.Add(row), "Add");
        AllocationTests.AssertNone(() => model.Remove(row), "Remove");
        AllocationTests.AssertNone(() => model.Solve(), "Solve");
        AllocationTests.AssertNone(() => model.Residuals(rows, _results), "Residuals");
        AllocationTests.AssertNone(() => model.Leverage(rows, _results), "Leverage");
        AllocationTests.AssertNone(() => model.StandardizedResiduals(rows, _results), "StandardizedResiduals");
        AllocationTests.AssertNone(() => model.StudentizedResiduals(rows, _results), "StudentizedResiduals");
        AllocationTests.AssertNone(() => model.CooksDistance(rows, _results), "CooksDistance");
        AllocationTests.AssertNone(() => model.Dffits(rows, _results), "Dffits");
        foreach (HeteroskedasticityConsistent kind in Enum.GetValues<HeteroskedasticityConsistent>())
            AllocationTests.AssertNone(() => model.RobustStandardErrors(kind, rows, _errors), "RobustStandardErrors");
        Figures(model, row);
        AllocationTests.AssertNone(() => Sink += model.Predict(row) + model.ConfidenceInterval(row, 0.9).Lower + model.PredictionInterval(row, 0.9).Upper, "predictions");
        AllocationTests.AssertNone(() => model.Clear(), "Clear");
    }

    private void Figures<TModel, TRow>(TModel model, TRow row)
        where TModel : IPredictions<TRow>
    {
        AllocationTests.AssertNone(() => Sink += model.Predict(row), "Predict");
        AllocationTests.AssertNone(() => Sink += model.RSquared + model.AdjustedRSquared + model.FStatistic + model.FPValue, "figures");
        AllocationTests.AssertNone(() => Sink += model.LogLikelihood + model.Aic + model.Bic + model.ResidualStandardError, "criteria");
        AllocationTests.AssertNone(() => Sink += model.Covariance(0, 1) + model.Gram(1, 2) + model.Count, "Covariance and Gram");
    }
}
