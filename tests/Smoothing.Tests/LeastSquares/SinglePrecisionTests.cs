using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Columns of floats are the columns of doubles they stand for.</summary>
public partial class SinglePrecisionTests
{
    [Ols("y ~ a + I(a^2) + log(b)")]
    internal partial class Double;

    [Ols("y ~ a + I(a^2) + log(b)", Scalar = typeof(float))]
    internal partial class Single;

    [Ols("y ~ a", Scalar = typeof(float), Weighted = true, Missing = MissingValues.Skip)]
    internal partial struct Weighted;

    [Fact]
    public void The_fit_is_that_of_the_widened_columns()
    {
        (float[] a, float[] b, float[] y) = Columns(200);
        var wide = new Double();
        var single = new Single();
        wide.Fit(Wide(a), Wide(b), Wide(y));
        single.Fit(a, b, y);

        Assert.Equal(FitStatus.Success, single.Status);
        Assert.Equal(wide.Coefficients.LogB.Estimate, single.Coefficients.LogB.Estimate, 1e-14 * Math.Abs(wide.Coefficients.LogB.Estimate));
        Assert.Equal(wide.Coefficients.APow2.StandardError, single.Coefficients.APow2.StandardError, 1e-14 * wide.Coefficients.APow2.StandardError);
        Assert.Equal(wide.RSquared, single.RSquared, 1e-14);
        Assert.Equal(wide.Predict(a[3], b[3]), single.Predict(a[3], b[3]), 1e-13);

        var residuals = new double[a.Length];
        single.Residuals(a, b, y, residuals);
        Assert.Equal(wide.ResidualSumOfSquares, residuals.Sum(residual => residual * residual), 1e-11 * wide.ResidualSumOfSquares);
    }

    [Fact]
    public void Missing_floats_are_skipped_and_others_refused()
    {
        (float[] a, _, float[] y) = Columns(20);
        float[] weights = [.. a.Select(_ => 1f)];
        Weighted model = default;
        model.Fit([.. a, float.NaN], [.. y, 1], [.. weights, 1]);

        Assert.Equal((20, 1), (model.Count, model.SkippedCount));
        Assert.Throws<ArgumentException>("a", () => new Weighted().Fit([1, float.PositiveInfinity, 3], [1, 2, 3], [1, 1, 1]));
        Assert.Throws<ArgumentException>("weights", () => new Weighted().Fit([1, 2, 3], [1, 2, 3], [1, -1, 1]));
    }

    private static (float[] A, float[] B, float[] Y) Columns(int n)
    {
        var random = new Random(7);
        float[] a = [.. Enumerable.Range(0, n).Select(_ => (float)random.NextDouble())];
        float[] b = [.. a.Select(_ => 1 + (float)random.NextDouble())];
        float[] y = [.. a.Select((value, i) => 2 + value - (3 * value * value) + MathF.Log(b[i]) + (float)random.NextDouble())];
        return (a, b, y);
    }

    private static double[] Wide(float[] values) => [.. values.Select(value => (double)value)];
}
