namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>A noisy sine under a line, against statsmodels, whose numbers are printed to the bit.</summary>
public class StatsmodelsTests
{
    [Fact]
    public void Leverage_and_covariance_to_12_digits()
    {
        var reference = new Reference("sine_ols");
        var data = new Columns([reference.Values("x")], reference.Values("y"));
        var line = new Line();
        line.Fit(data.Predictors[0], data.Response);

        double[] leverage = new double[data.Count];
        line.Leverage(data.Predictors[0], data.Response, leverage);
        Same.Relative(1e-12, reference.Values("leverage"), leverage, "leverage");

        double[][] covariance = reference.Matrix("covariance");
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 2; j++)
                Same.Relative(1e-12, covariance[i][j], line.Covariance(i, j), $"covariance of {i} and {j}");
        }

        Same.Relative(1e-12, reference.Value("sigma2"), line.ResidualVariance, "residual variance");
        Same.Relative(1e-12, reference.Values("t"), [line.Intercept.TStatistic, line.Slope.TStatistic], "t");
        Same.Relative(1e-12, reference.Values("p"), [line.Intercept.PValue, line.Slope.PValue], "p-value");
    }
}
