using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Every figure of inference and influence against R 4.2 (<c>lm</c>, <c>influence.measures</c>, <c>sandwich</c>), to 11 digits.</summary>
public class RTests
{
    private const double Tolerance = 1e-11;

    // R's residuals are differences of rounded doubles: one that is nothing but rounding compares on the response's scale.
    private const double Noise = 1e-13;

    private static readonly Dictionary<string, (Func<IInference> Model, Columns Data)> Models = new()
    {
        ["ols_mtcars_simple"] = (() => new MtcarsSimple(), Reference.Data("mtcars.csv", "mpg", "wt")),
        ["ols_mtcars_multiple"] = (() => new MtcarsMultiple(), Reference.Data("mtcars.csv", "mpg", "wt", "hp", "qsec")),
        ["ols_mtcars_no_intercept"] = (() => new MtcarsNoIntercept(), Reference.Data("mtcars.csv", "mpg", "wt", "hp")),
        ["ols_stackloss"] = (() => new StackLoss(), Reference.Data("stackloss.csv", "stack.loss", "Air.Flow", "Water.Temp", "Acid.Conc.")),
        ["ols_cars"] = (() => new Cars(), Reference.Data("cars.csv", "dist", "speed")),
        ["ols_anscombe4"] = (() => new Line(), Reference.Data("anscombe.csv", "y4", "x4")),
    };

    public static TheoryData<string> Names => new(Models.Keys);

    public static TheoryData<string, string, string> Statistics
    {
        get
        {
            var statistics = new TheoryData<string, string, string>();
            foreach (string name in Models.Keys)
            {
                statistics.Add(name, "leverage", "Leverage");
                statistics.Add(name, "cooks_distance", "CooksDistance");
                statistics.Add(name, "studentized_internal", "StandardizedResiduals");
                statistics.Add(name, "studentized_external", "StudentizedResiduals");
                statistics.Add(name, "dffits", "Dffits");
            }

            return statistics;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Figures_of_the_whole_fit(string name)
    {
        var (model, _, reference) = Fitted(name);
        Same.Relative(Tolerance, reference.Value("adj_r_squared"), model.AdjustedRSquared, "adjusted R squared");
        Same.Relative(Tolerance, reference.Value("f"), model.FStatistic, "F");
        Same.Relative(Tolerance, reference.Value("f_p"), model.FPValue, "p-value of F");
        Same.Relative(Tolerance, reference.Value("log_likelihood"), model.LogLikelihood, "log-likelihood");
        Same.Relative(Tolerance, reference.Value("aic"), model.Aic, "AIC");
        Same.Relative(Tolerance, reference.Value("bic"), model.Bic, "BIC");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Coefficients_with_their_tests_and_intervals(string name)
    {
        var (model, _, reference) = Fitted(name);
        Coefficient[] coefficients = model.InOrder;
        Same.Relative(Tolerance, reference.Values("coefficients"), [.. coefficients.Select(c => c.Estimate)], "estimate");
        Same.Relative(Tolerance, reference.Values("standard_errors"), [.. coefficients.Select(c => c.StandardError)], "standard error");
        Same.Relative(Tolerance, reference.Values("t"), [.. coefficients.Select(c => c.TStatistic)], "t");
        Same.Relative(Tolerance, reference.Values("p"), [.. coefficients.Select(c => c.PValue)], "p-value");
        Same.Relative(Tolerance, reference.Values("ci95_low"), [.. coefficients.Select(c => c.ConfidenceInterval(0.95).Lower)], "lower end");
        Same.Relative(Tolerance, reference.Values("ci95_high"), [.. coefficients.Select(c => c.ConfidenceInterval(0.95).Upper)], "upper end");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariance_on_the_scale_of_its_two_variances(string name)
    {
        var (model, _, reference) = Fitted(name);
        double[][] covariance = reference.Matrix("covariance");
        for (int i = 0; i < covariance.Length; i++)
        {
            for (int j = 0; j < covariance.Length; j++)
                Same.Within(Tolerance * Math.Sqrt(covariance[i][i] * covariance[j][j]), covariance[i][j], model.Covariance(i, j), $"covariance of {i} and {j}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Residuals(string name)
    {
        var (model, data, reference) = Fitted(name);
        double noise = Noise * data.Response.Max(Math.Abs);
        double[] expected = reference.Values("residuals");
        double[] actual = new double[data.Count];
        model.Statistic("Residuals", data, actual);
        for (int i = 0; i < expected.Length; i++)
            Same.Within(Math.Abs(expected[i]) < noise ? noise : Tolerance * Math.Abs(expected[i]), expected[i], actual[i], $"residual {i}");
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    public void Statistics_of_each_row(string name, string figure, string member)
    {
        var (model, data, reference) = Fitted(name);
        double[] results = new double[data.Count];
        model.Statistic(member, data, results);
        Same.Relative(Tolerance, reference.Values(figure), results, member);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Robust_standard_errors(string name)
    {
        var (model, data, reference) = Fitted(name);
        foreach (HeteroskedasticityConsistent kind in Enum.GetValues<HeteroskedasticityConsistent>())
        {
            double[] errors = new double[model.InOrder.Length];
            model.RobustStandardErrors(kind, data, errors);
            Same.Relative(Tolerance, reference.Values(kind.ToString().ToLowerInvariant()), errors, kind.ToString());
        }
    }

    [Theory]
    [InlineData("ols_mtcars_simple")]
    [InlineData("ols_mtcars_multiple")]
    [InlineData("ols_cars")]
    public void Intervals_at_new_rows(string name)
    {
        var (model, _, reference) = Fitted(name);
        double[][] rows = reference.NewRows();
        Same.Relative(Tolerance, reference.Values("prediction"), [.. rows.Select(model.Predict)], "prediction");
        Same.Relative(Tolerance, reference.Values("confidence_low"), [.. rows.Select(row => model.ConfidenceInterval(row, 0.95).Lower)], "confidence, lower");
        Same.Relative(Tolerance, reference.Values("confidence_high"), [.. rows.Select(row => model.ConfidenceInterval(row, 0.95).Upper)], "confidence, upper");
        Same.Relative(Tolerance, reference.Values("prediction_low"), [.. rows.Select(row => model.PredictionInterval(row, 0.95).Lower)], "prediction, lower");
        Same.Relative(Tolerance, reference.Values("prediction_high"), [.. rows.Select(row => model.PredictionInterval(row, 0.95).Upper)], "prediction, upper");
    }

    [Fact]
    public void A_row_of_leverage_1_has_no_influence_to_speak_of()
    {
        // Anscombe's fourth set: but for one row, x is the same everywhere.
        var (model, data, _) = Fitted("ols_anscombe4");
        double[] results = new double[data.Count];
        foreach (string member in new[] { "StandardizedResiduals", "StudentizedResiduals", "CooksDistance", "Dffits" })
        {
            model.Statistic(member, data, results);
            Assert.Equal([7], Enumerable.Range(0, results.Length).Where(i => double.IsNaN(results[i])));
        }

        model.Statistic("Leverage", data, results);
        Same.Relative(1e-15, 1, results[7], "leverage");
    }

    private static (IInference Model, Columns Data, Reference Reference) Fitted(string name)
    {
        var (create, data) = Models[name];
        IInference model = create();
        model.Fit(data);
        Assert.Equal(FitStatus.Success, model.Status);
        return (model, data, new Reference(name));
    }
}
