using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression.Inference;

/// <summary>When a fit knows of itself, what it says where it knows nothing, and that asking costs nothing but time.</summary>
public class FitKnowledgeTests
{
    private readonly double[] _x, _y;

    public FitKnowledgeTests() => (_x, _y) = RandomSample.Of(31, 300, ties: 0.2);

    internal double Sink { get; private set; }

    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Nothing_before_a_fit_and_beyond_the_data(Kernel kernel)
    {
        ISmoother fit = PolynomialCatalog.Of(kernel, 1).Create(1.5);
        Assert.All(Numbers(fit), value => Assert.Equal(double.NaN, value));
        AssertNone(fit.ConfidenceInterval(5));
        AssertNone(fit.PredictionInterval(5));

        fit.Fit(_x, _y);
        Assert.All(Numbers(fit), value => Assert.False(double.IsNaN(value)));
        foreach (double at in new[] { Math.BitDecrement(_x[0]), Math.BitIncrement(_x[^1]), 1e300 })
        {
            AssertNone(fit.ConfidenceInterval(at));
            AssertNone(fit.PredictionInterval(at));
        }
        foreach (double at in new[] { _x[0], _x[^1] })
            Assert.True(fit.ConfidenceInterval(at).Contains(fit.Predict(at)));

        fit.Fit([], []);
        Assert.All(Numbers(fit), value => Assert.Equal(double.NaN, value));
    }

    /// <summary>Two points and the line through them leave nothing for the residuals, whatever rounding says.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Nothing_where_the_fit_interpolates(Kernel kernel)
    {
        for (int degree = 0; degree <= 3; degree++)
        {
            double[] x = [.. Enumerable.Range(0, degree + 1).Select(i => i * 0.37)];
            double[] y = [.. x.Select(value => Math.Cos(5 * value))];
            ISmoother fit = PolynomialCatalog.Of(kernel, degree).Fit(x, y, 2);

            Assert.False(double.IsNaN(fit.Predict(x[0])));
            Assert.Equal(degree + 1, fit.EffectiveDegreesOfFreedom, 1e-9);
            Assert.Equal(
                (double.NaN, double.NaN, double.NaN, double.NaN),
                (fit.ResidualVariance, fit.LeaveOneOutError, fit.GeneralizedCrossValidation, fit.Aicc));
            AssertNone(fit.ConfidenceInterval(x[0]));
        }
    }

    /// <summary>An observation alone in its window leaves what is known of the others as it is.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Isolated_observations_are_left_out(Kernel kernel)
    {
        double[] x = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], y = [1, 3, 2, 5, 4, 4, 6, 5, 8, 7, 50];
        for (int degree = 0; degree <= 3; degree++)
        {
            PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
            ISmoother all = estimator.Fit(x, y, 4.5), rest = estimator.Fit(x[..^1], y[..^1], 4.5);
            Assert.Equal(FitStatus.Success, rest.Status);
            Assert.Equal(FitStatus.PartlyDetermined, all.Status);
            Assert.Equal(rest.ResidualVariance, all.ResidualVariance, 1e-12);
            Assert.Equal(rest.LeaveOneOutError, all.LeaveOneOutError, 1e-12);
            if (degree > 0)
                Assert.Equal(Numbers(rest), Numbers(all));
            Assert.Equal(rest.ConfidenceInterval(4).Lower, all.ConfidenceInterval(4).Lower, 1e-12);
            Assert.Equal(degree > 0, double.IsNaN(all.Predict(1000)));
        }
    }

    [Fact]
    public void The_status_says_why()
    {
        ISmoother fit = PolynomialCatalog.Of(Kernel.Epanechnikov, 1).Create(0.25);
        Assert.Equal(FitStatus.NotFitted, fit.Status);
        fit.Fit([], []);
        Assert.Equal(FitStatus.EmptyWindow, fit.Status);
        fit.Fit([0, 1, 2], [1, 2, 3]);
        Assert.Equal(FitStatus.TooFewObservations, fit.Status);
        Assert.All(Numbers(fit), value => Assert.Equal(double.NaN, value));

        // The four windows at the left determine lines. The outer two hold no observation but their own and one more.
        fit.Fit([0, 0.2, 0.4, 0.6, 5], [1, 2, 2, 3, 4]);
        Assert.Equal(FitStatus.PartlyDetermined, fit.Status);
        fit.Fit(_x, _y);
        Assert.Equal(FitStatus.Success, fit.Status);
        fit.Fit([0, 0.1], [1, 2]);
        Assert.Equal((FitStatus.PartlyDetermined, double.NaN), (fit.Status, fit.ResidualVariance));

        var single = default(SingleTrend);
        Assert.Equal(FitStatus.NotFitted, single.Status);
    }

    [Fact]
    public void A_fit_forgets_the_last_one()
    {
        ISmoother fit = PolynomialCatalog.Of(Kernel.Biweight, 2).Fit(_x, _y, 2);
        double[] before = Numbers(fit);
        fit.Fit(_x, [.. _y.Select(value => value * value)]);
        Assert.Equal(Numbers(PolynomialCatalog.Of(Kernel.Biweight, 2).Fit(_x, [.. _y.Select(value => value * value)], 2)), Numbers(fit));
        Assert.NotEqual(before, Numbers(fit));

        // One that is refused leaves it.
        double[] after = Numbers(fit);
        Assert.Throws<ArgumentException>(() => fit.Fit(_x, [double.NaN, .. _y.Skip(1)]));
        Assert.Equal(after, Numbers(fit));
    }

    [Fact]
    public void A_struct_knows_what_a_class_does()
    {
        var structure = new FreeBandwidth.Triangular(1.5);
        structure.Fit(_x, _y);
        FreeBandwidth.Triangular copy = structure;
        ISmoother instance = PolynomialCatalog.Of(Kernel.Triangular, 1).Fit(_x, _y, 1.5);

        Assert.Equal(instance.ResidualVariance, structure.ResidualVariance);
        Assert.Equal(
            (instance.EffectiveDegreesOfFreedom, instance.LeaveOneOutError, instance.GeneralizedCrossValidation, instance.Aicc),
            (copy.EffectiveDegreesOfFreedom, copy.LeaveOneOutError, copy.GeneralizedCrossValidation, copy.Aicc));
        Assert.Equal(instance.ConfidenceInterval(4), structure.ConfidenceInterval(4));

        copy.Fit(_x, [.. _y.Select(value => 2 * value)]);
        Assert.Equal(4 * instance.ResidualVariance, copy.ResidualVariance);
        Assert.Equal(instance.ResidualVariance, structure.ResidualVariance);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_band_is_the_intervals_at_its_points(Kernel kernel)
    {
        ISmoother fit = PolynomialCatalog.Of(kernel, 1).Fit(_x, _y, 1.5);
        double[] at = RandomSample.Targets(5, 700);
        var band = new Interval[at.Length];
        using Algorithm algorithm = Algorithm.Direct;
        fit.ConfidenceInterval(at, band, 0.9);
        Assert.Equal(at.Select(one => fit.ConfidenceInterval(one, 0.9)), band);
        fit.PredictionInterval(at, band, 0.9);
        Assert.Equal(at.Select(one => fit.PredictionInterval(one, 0.9)), band);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Nothing_is_allocated(Kernel kernel)
    {
        ISmoother fit = PolynomialCatalog.Of(kernel, 3).Fit(_x, _y, 2);
        double[] at = RandomSample.Targets(5, 700);
        var band = new Interval[at.Length];
        AllocationTests.AssertNone(
            () =>
            {
                fit.Fit(_x, _y);
                Sink += fit.ResidualVariance + fit.EffectiveDegreesOfFreedom + fit.LeaveOneOutError + fit.GeneralizedCrossValidation + fit.Aicc;
            },
            "a fit and what it knows");
        AllocationTests.AssertNone(() => Sink += fit.ConfidenceInterval(5).Lower + fit.PredictionInterval(5).Lower, "intervals");
        AllocationTests.AssertNone(() => fit.ConfidenceInterval(at, band), "a band");
        AllocationTests.AssertNone(() => fit.PredictionInterval(at, band), "a band of predictions");
    }

    [Fact]
    public void Broken_contracts()
    {
        ISmoother fit = PolynomialCatalog.Of(Kernel.Biweight, 1).Fit(_x, _y, 2);
        foreach (double level in new[] { 0, 1, -0.5, 95, double.NaN })
        {
            Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => fit.ConfidenceInterval(1, level)).ParamName);
            Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => fit.PredictionInterval([1], new Interval[1], level)).ParamName);
        }
        Assert.Equal("at", Assert.Throws<ArgumentException>(() => fit.ConfidenceInterval(double.NaN)).ParamName);
        Assert.Equal("at", Assert.Throws<ArgumentException>(() => fit.PredictionInterval([1, double.NaN], new Interval[2])).ParamName);
        Assert.Equal("intervals", Assert.Throws<ArgumentException>(() => fit.ConfidenceInterval([1, 2], new Interval[3])).ParamName);
    }

    [Fact]
    public void Floats_know_what_their_doubles_do()
    {
        float[] x = [.. _x.Select(value => (float)value)], y = [.. _y.Select(value => (float)value)];
        var single = new SingleTrend();
        single.Fit(x, y);
        ISmoother fit = PolynomialCatalog.Of(Kernel.Tricube, 1).Fit([.. x.Select(value => (double)value)], [.. y.Select(value => (double)value)], 1.5);
        var band = new Interval[2];
        single.PredictionInterval([3f, 7f], band);

        Assert.Equal((fit.ResidualVariance, fit.Aicc), (single.ResidualVariance, single.Aicc));
        Assert.Equal(fit.ConfidenceInterval(3), single.ConfidenceInterval(3));
        Assert.Equal([fit.PredictionInterval(3), fit.PredictionInterval(7)], band);
    }

    private static double[] Numbers(ISummary fit) =>
        [fit.ResidualVariance, fit.EffectiveDegreesOfFreedom, fit.LeaveOneOutError, fit.GeneralizedCrossValidation, fit.Aicc];

    private static void AssertNone(Interval interval) => Assert.Equal((double.NaN, double.NaN), (interval.Lower, interval.Upper));
}

[LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 1.5, Scalar = typeof(float))]
internal partial struct SingleTrend;
