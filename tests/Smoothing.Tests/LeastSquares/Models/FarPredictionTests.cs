using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Timestamps: x near 1.7e9 in steps of a day, where a fitted value is a small difference of huge terms.</summary>
public class FarPredictionTests
{
    private const double Epoch = 1.7e9;
    private const double Day = 86400;

    [Fact]
    public void A_line() => Check(new TimeLine(), 1);

    [Fact]
    public void A_parabola() => Check(new Parabola(), 2);

    private static void Check<TModel>(TModel model, int degree)
        where TModel : ICurve<TModel>
    {
        var random = new Random(17);
        double[] x = [.. Enumerable.Range(0, 60).Select(i => Epoch + (i * Day) + Math.Round(3600 * random.NextDouble(), 3))];
        double[] y = [.. x.Select(value => Math.Cos((value - Epoch) / (30 * Day)) + random.NextDouble())];
        model.Fit(x, y);
        Assert.Equal(FitStatus.Success, model.Status);

        var exact = new ExactFit(ExactFit.Powers(x, degree), ExactFit.Exact(y));
        double range = y.Max() - y.Min();
        var worst = new Worst("predictions");
        foreach (double at in x.Append(Epoch - Day).Append(Epoch + (61 * Day)))
        {
            double reference = (double)exact.Predict([.. ExactFit.Powers([at], degree).Select(power => power[0])]);
            worst.Add(model.Predict(at), reference, 1e-12 * range, FormattableString.Invariant($"at {at:R}"));
        }
        worst.Check();
        Assert.Equal((double)exact.ResidualSumOfSquares, model.ResidualSumOfSquares, 1e-12 * model.ResidualSumOfSquares);
    }
}
