using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>What is predicted beyond the range of the data.</summary>
public partial class ExtrapolationTests
{
    private readonly double[] _x, _y;

    public ExtrapolationTests() => (_x, _y) = RandomSample.Of(31, 300);

    public static TheoryData<string> Targets => ["ascending", "in no order"];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Beyond_the_data(string order)
    {
        using Algorithm algorithm = Algorithm.Direct;
        double[] at = [-3, -0.01, .. RandomSample.Targets(7, 200), 10.5, 20];
        if (order == "ascending")
            Array.Sort(at);
        Check<Unset>(at, (_, _) => double.NaN, (_, _) => double.NaN);
        Check<Held>(at, (end, one) => end.Predict(End(one)), (_, _) => 0);
        Check<Straight>(at, (end, one) => end.Predict(End(one)) + (end.Slope(End(one)) * (one - End(one))), (end, one) => end.Slope(End(one)));
        Check<StraightGaussian>(at, (end, one) => end.Predict(End(one)) + (end.Slope(End(one)) * (one - End(one))), (end, one) => end.Slope(End(one)));
    }

    [Fact]
    public void Of_no_data()
    {
        foreach (ISmoother fit in new ISmoother[] { new Unset(), new Held(), new Straight(), new StraightGaussian() })
        {
            double[] fitted = [1, 2];
            fit.Predict([1, 2], fitted);
            Assert.Equal([double.NaN, double.NaN], fitted);
            Assert.Equal((double.NaN, double.NaN), (fit.Predict(1), fit.Slope(1)));
        }
    }

    [Fact]
    public void A_local_constant_has_no_line_to_follow()
    {
        var fit = new Level();
        fit.Fit(_x, _y);
        Assert.False(double.IsNaN(fit.Predict(_x[0])));
        Assert.Equal(double.NaN, fit.Predict(-1));
    }

    private double End(double at) => at < _x[0] ? _x[0] : _x[^1];

    private void Check<T>(double[] at, Func<ISmoother, double, double> value, Func<ISmoother, double, double> slope)
        where T : ISmoother, new()
    {
        ISmoother fit = new T();
        fit.Fit(_x, _y);
        bool isInside(double one) => one >= _x[0] && one <= _x[^1];
        Assert.Contains(at, isInside);
        double[] expected = [.. at.Select(one => isInside(one) ? fit.Predict(one) : value(fit, one))];
        double[] predicted = new double[at.Length], inPlace = [.. at];
        fit.Predict(at, predicted);
        fit.Predict(inPlace, inPlace);

        Assert.Equal(expected, at.Select(fit.Predict));
        Assert.Equal(expected, predicted);
        Assert.Equal(expected, inPlace);
        foreach (double one in at.Where(one => !isInside(one)))
        {
            Assert.Equal(slope(fit, one), fit.Slope(one));
            Assert.Equal(double.NaN, fit.ConfidenceInterval(one).Lower);
        }
    }

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 1)]
    internal partial class Unset : ISmoother;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 1, Extrapolation = Extrapolation.Nearest)]
    internal partial class Held : ISmoother;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Bandwidth = 1, Extrapolation = Extrapolation.Linear)]
    internal partial struct Straight : ISmoother;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 1, Extrapolation = Extrapolation.Linear)]
    internal partial class StraightGaussian : ISmoother;

    [LocalPolynomial(Degree = 0, Bandwidth = 1, Extrapolation = Extrapolation.Linear)]
    internal partial class Level;
}
