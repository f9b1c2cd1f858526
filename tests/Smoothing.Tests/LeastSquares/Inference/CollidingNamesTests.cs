using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Columns may be called what emitted code calls its own variables: that the models compile is half of the test.</summary>
public class CollidingNamesTests
{
    [Fact]
    public void Results_are_those_of_the_same_columns_under_other_names()
    {
        Columns data = RandomData.Make(4, 30, 3);
        var (a, b, c, y) = (data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);
        var plane = new Plane();
        var colliding = new CollidingNames();
        plane.Fit(a, b, c, y);
        colliding.Fit(row: a, level: b, errors: c, results: y);
        double[] expected = new double[30], actual = new double[30];
        plane.Dffits(a, b, c, y, expected);
        colliding.Dffits(a, b, c, y, actual);
        Assert.Equal(expected, actual);

        double[] errors = new double[4], others = new double[4];
        plane.RobustStandardErrors(HeteroskedasticityConsistent.HC2, a, b, c, y, errors);
        colliding.RobustStandardErrors(HeteroskedasticityConsistent.HC2, a, b, c, y, others);
        Assert.Equal(errors, others);
        Assert.Equal(plane.PredictionInterval(1, 2, 3, 0.9), colliding.PredictionInterval(1, 2, 3, 0.9));

        colliding.Remove(a[0], b[0], c[0], y[0]);
        Assert.Equal(29, colliding.Count);
    }

    [Fact]
    public void The_remaining_locals_stay_apart_too()
    {
        Columns data = RandomData.Make(4, 30, 3);
        var (a, b, c, y) = (data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);
        var plane = new Plane();
        var indices = new CollidingIndices();
        plane.Fit(a, b, c, y);
        indices.Fit(kind: a, i: b, j: c, state: y);
        Assert.Equal(plane.InOrder.Select(coefficient => coefficient.Estimate), [indices.Coefficients.Intercept, indices.Coefficients.Kind, indices.Coefficients.I, indices.Coefficients.J]);
        double[] errors = new double[4], others = new double[4];
        plane.RobustStandardErrors(HeteroskedasticityConsistent.HC3, a, b, c, y, errors);
        indices.RobustStandardErrors(HeteroskedasticityConsistent.HC3, a, b, c, y, others);
        Assert.Equal(errors, others);
    }

    [Fact]
    public void A_level_beside_a_column_of_that_name_is_refused_under_its_own()
    {
        var model = new CollidingNames();
        Assert.Equal("level2", Assert.ThrowsAny<ArgumentException>(() => model.ConfidenceInterval(1, 2, 3, 0)).ParamName);
        Assert.Equal("level2", Assert.ThrowsAny<ArgumentException>(() => model.PredictionInterval(1, 2, 3, double.NaN)).ParamName);
        Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => model.PredictionInterval(1, double.NaN, 3)).ParamName);
    }
}
