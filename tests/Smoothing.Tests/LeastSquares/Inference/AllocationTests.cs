using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Members over the data write into the caller's spans and allocate nothing.</summary>
public class AllocationTests
{
    [Fact]
    public void Class()
    {
        Columns data = RandomData.Make(1, 50, 3);
        var (a, b, c, y) = (data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);
        double[] results = new double[50], errors = new double[4];
        var model = new Plane();
        model.Fit(a, b, c, y);
        Nothing(() => model.Residuals(a, b, c, y, results));
        Nothing(() => model.Leverage(a, b, c, y, results));
        Nothing(() => model.StandardizedResiduals(a, b, c, y, results));
        Nothing(() => model.StudentizedResiduals(a, b, c, y, results));
        Nothing(() => model.CooksDistance(a, b, c, y, results));
        Nothing(() => model.Dffits(a, b, c, y, results));
        Nothing(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC0, a, b, c, y, errors));
        Nothing(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, a, b, c, y, errors));
        Nothing(() => model.ConfidenceInterval(1, 2, 3));
        Nothing(() => model.PredictionInterval(1, 2, 3));
        Nothing(() => model.Coefficients.A.ConfidenceInterval());
        Nothing(() => _ = model.FPValue + model.LogLikelihood + model.Aic + model.Bic + model.AdjustedRSquared);
        Nothing(() =>
        {
            model.Add(1, 2, 3, 4);
            model.Remove(1, 2, 3, 4);
            model.Solve();
        });
    }

    [Fact]
    public void Struct()
    {
        Columns data = RandomData.Make(1, 50, 1);
        var (x, y) = (data.Predictors[0], data.Response);
        double[] results = new double[50], errors = new double[2];
        var model = new LineValue();
        model.Fit(x, y);
        Nothing(() => model.Residuals(x, y, results));
        Nothing(() => model.Leverage(x, y, results));
        Nothing(() => model.StandardizedResiduals(x, y, results));
        Nothing(() => model.StudentizedResiduals(x, y, results));
        Nothing(() => model.CooksDistance(x, y, results));
        Nothing(() => model.Dffits(x, y, results));
        Nothing(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC2, x, y, errors));
        Nothing(() => model.ConfidenceInterval(1));
        Nothing(() => model.PredictionInterval(1));
    }

    [Fact]
    public void Record_struct()
    {
        Columns data = RandomData.Make(1, 50, 2);
        var (a, b, y) = (data.Predictors[0], data.Predictors[1], data.Response);
        double[] results = new double[50], errors = new double[2];
        var model = new PlaneRecordValue();
        model.Fit(a, b, y);
        Nothing(() => model.Leverage(a, b, y, results));
        Nothing(() => model.Dffits(a, b, y, results));
        Nothing(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC1, a, b, y, errors));
        Nothing(() => model.ConfidenceInterval(1, 2));
        Nothing(() => model.PredictionInterval(1, 2));
    }

    [Fact]
    public void Intercept_only()
    {
        double[] y = RandomData.Make(1, 50, 0).Response, results = new double[50], errors = new double[1];
        var model = new MeanOnly();
        model.Fit(y);
        Nothing(() => model.Leverage(y, results));
        Nothing(() => model.CooksDistance(y, results));
        Nothing(() => model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, y, errors));
        Nothing(() => model.ConfidenceInterval(0.9));
        Nothing(() => model.PredictionInterval(0.9));
    }

    private static void Nothing(Action action)
    {
        action(); // the first call may compile
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
