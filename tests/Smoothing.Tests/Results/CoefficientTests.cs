using System;
using System.Globalization;

namespace Smoothing.Tests.Results;

public class CoefficientTests
{
    // R 4.2, lm(dist ~ speed, cars): 3.932408759 with standard error 0.415512776674 on 48 degrees of freedom.
    private static readonly Coefficient Speed = new(3.932408759124087, 0.41551277665712, 48);

    [Fact]
    public void Statistic_and_p_value_are_those_of_the_t_test()
    {
        Assert.Equal(Speed.Estimate / Speed.StandardError, Speed.TStatistic);
        Assert.Equal(48, Speed.DegreesOfFreedom);
        Digits.AssertShared(6, 1.489836e-12, Speed.PValue);
        Digits.AssertShared(7, 9.463990, Speed.TStatistic);
    }

    [Fact]
    public void Interval_is_symmetric_about_the_estimate_at_the_level()
    {
        Interval interval = Speed.ConfidenceInterval();
        Digits.AssertShared(6, 3.096964, interval.Lower);
        Digits.AssertShared(6, 4.767853, interval.Upper);
        Assert.True(Speed.ConfidenceInterval(0.99).Upper > interval.Upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_level_outside_the_unit_interval_is_refused_by_name(double level) =>
        Assert.Equal("level", Assert.Throws<ArgumentOutOfRangeException>(() => Speed.ConfidenceInterval(level)).ParamName);

    [Fact]
    public void It_stands_for_its_estimate()
    {
        double value = Speed;
        Assert.Equal(3.932408759124087, value);
        Assert.Equal("3,93", Speed.ToString("F2", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(value.ToString(CultureInfo.CurrentCulture), Speed.ToString());
        Assert.Equal("3.9", string.Create(CultureInfo.InvariantCulture, $"{Speed:F1}"));
    }

    [Fact]
    public void What_the_data_does_not_determine_is_NaN()
    {
        var saturated = new Coefficient(2, double.NaN, 0);
        Assert.True(double.IsNaN(saturated.TStatistic));
        Assert.True(double.IsNaN(saturated.PValue));
        Assert.True(double.IsNaN(saturated.ConfidenceInterval().Lower));
        Assert.True(double.IsNaN(saturated.ConfidenceInterval().Upper));

        var exact = new Coefficient(2, 0, 5);
        Assert.Equal(0, exact.PValue);
        Assert.Equal(2, exact.ConfidenceInterval().Lower);
    }
}
