using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Bandwidths;

/// <summary>What is chosen, and what the members do with it.</summary>
public class SelectionTests(ITestOutputHelper output)
{
    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        for (int selector = 0; selector < Selector.All.Count; selector++)
        {
            foreach (string set in GoldenSet.All.Keys)
                data.Add(selector, set);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_member_uses_the_bandwidth_chosen(int index, string name)
    {
        Selector selector = Selector.All[index];
        GoldenSet set = GoldenSet.All[name];
        double bandwidth = selector.SelectQuietly(set.X, set.Y);
        ISmoother fit = selector.Create();
        Assert.Equal(double.NaN, fit.Bandwidth);
        fit.Fit(set.X, set.Y);

        Assert.InRange(bandwidth, double.Epsilon, set.X[^1] - set.X[0]);
        Assert.Equal(bandwidth, selector.Select(set.X, set.Y));
        Assert.Equal(bandwidth, fit.Bandwidth);
        PolynomialEstimator free = PolynomialCatalog.Of(selector.Kernel, selector.Degree);
        double[] expected = free.Values(set.X, set.Y, set.X, bandwidth, sweep: null);
        var predicted = new double[set.X.Length];
        fit.Predict(set.X, predicted);
        Assert.Equal(expected, selector.Smooth(set.X, set.Y));
        Assert.Equal(expected, predicted);
        Assert.Equal(fit.Predict(set.X[3]), selector.Estimate(set.X, set.Y, set.X[3]));
        Assert.Equal(free.Fit(set.X, set.Y, bandwidth).ResidualVariance, fit.ResidualVariance);
    }

    /// <summary>No bandwidth of four hundred has a criterion smaller by more than a hundredth: what a narrow dip between those tried can hide.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_criterion_is_smallest_where_it_was_looked_for(int index, string name)
    {
        Selector selector = Selector.All[index];
        if (selector.Rule is BandwidthRule.DirectPlugIn or BandwidthRule.RuleOfThumb)
            return;
        GoldenSet set = GoldenSet.All[name];
        double chosen = selector.SelectQuietly(set.X, set.Y);
        double range = set.X[^1] - set.X[0];
        double criterion(double bandwidth)
        {
            ISmoother fit = PolynomialCatalog.Of(selector.Kernel, selector.Degree).Fit(set.X, set.Y, bandwidth);
            // A criterion over fewer observations is another one.
            if (fit.Status != FitStatus.Success && bandwidth != chosen)
                return double.NaN;
            return selector.Rule switch
            {
                BandwidthRule.LeaveOneOut => fit.LeaveOneOutError,
                BandwidthRule.GeneralizedCrossValidation => fit.GeneralizedCrossValidation,
                _ => fit.Aicc,
            };
        }

        double[] values = [.. Enumerable.Range(0, 400).Select(i => criterion(range * Math.Pow(1e-3, i / 400.0))).Where(value => !double.IsNaN(value))];
        double spread = selector.Rule == BandwidthRule.Aicc ? 1 : values.Min();
        output.WriteLine(FormattableString.Invariant($"{selector.Rule} of {name}: h = {chosen:G5}, {(criterion(chosen) - values.Min()) / spread:E1} above the smallest of {values.Length}"));
        Assert.True(criterion(chosen) <= values.Min() + (0.01 * spread));
    }

    [Fact]
    public void Progress_is_told_and_work_stopped()
    {
        GoldenSet set = GoldenSet.All["mcycle"];
        foreach (Selector selector in Selector.All)
        {
            var told = new Told();
            selector.Select(set.X, set.Y, told);
            Assert.NotEmpty(told.Fractions);
            Assert.Equal(told.Fractions.Order(), told.Fractions);
            Assert.Equal(1, told.Fractions[^1]);

            Assert.ThrowsAny<OperationCanceledException>(() => selector.Select(set.X, set.Y, null, new CancellationToken(canceled: true)));
        }
    }

    [Fact]
    public void Data_that_determines_no_bandwidth()
    {
        foreach (Selector selector in Selector.All)
        {
            foreach (double[] x in new double[][] { [], [1], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2] })
            {
                double[] y = [.. x.Select((_, i) => Math.Sin(i))];
                Assert.Equal(double.NaN, selector.SelectQuietly(x, y));
                Assert.All(selector.Smooth(x, y), value => Assert.Equal(double.NaN, value));
                ISmoother fit = selector.Create();
                fit.Fit(x, y);
                Assert.Equal((double.NaN, double.NaN, double.NaN), (fit.Bandwidth, fit.Predict(2), fit.Aicc));
                Assert.Equal(x.Length == 0 ? FitStatus.EmptyWindow : FitStatus.NoBandwidth, fit.Status);
                var fitted = new double[2];
                fit.Predict([2, 3], fitted);
                Assert.Equal([double.NaN, double.NaN], fitted);
            }
        }
    }

    /// <summary>The pilot fits of a constant have no noise, and three observations no pilot fit.</summary>
    [Fact]
    public void A_plug_in_rule_without_a_bandwidth_says_so()
    {
        foreach ((double[] x, double[] y) in new (double[], double[])[] { ([1, 2, 3], [1, 3, 2]), ([.. Enumerable.Range(0, 30)], [.. new double[30]]) })
        {
            double[] at = [x[1], x[0]];
            var estimates = new LocalEstimate[2];
            Selectors.EpanechnikovPlugIn.Smooth(x, y, at, estimates);
            Assert.All(estimates, one => Assert.Equal((FitStatus.NoBandwidth, double.NaN), (one.Status, one.Value)));
            Selectors.PlugInBandwidth.Smooth(x, y, at, estimates);
            Assert.All(estimates, one => Assert.Equal(FitStatus.NoBandwidth, one.Status));
            Assert.Equal(FitStatus.NoBandwidth, Selectors.EpanechnikovPlugIn.Evaluate(x, y, 2).Status);
            Assert.Equal(FitStatus.NoBandwidth, Selectors.PlugInBandwidth.Evaluate(x, y, 2).Status);
            foreach (Selector selector in Selector.All.Where(one => one.Rule == BandwidthRule.DirectPlugIn))
            {
                ISmoother fit = selector.Create();
                fit.Fit(x, y);
                Assert.Equal((FitStatus.NoBandwidth, double.NaN), (fit.Status, fit.Bandwidth));
            }
        }
    }

    /// <summary>A few abscissas farther away than the rest is wide leave the choice for the rest as it is.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void Isolated_ends_do_not_decide(int below, int above)
    {
        (double[] x, double[] y) = RandomSample.Of(61, 60);
        double[] allX = [.. Enumerable.Range(1, below).Select(i => -1000.0 * i), .. x, .. Enumerable.Range(1, above).Select(i => 1000.0 * i)];
        double[] allY = [.. new double[below], .. y, .. new double[above]];
        foreach (Selector selector in Selector.All.Where(one => one.Rule is not (BandwidthRule.DirectPlugIn or BandwidthRule.RuleOfThumb)))
        {
            double expected = selector.SelectQuietly(x, y);
            Assert.Equal(expected, selector.SelectQuietly(allX, allY));
            ISmoother fit = selector.Create();
            fit.Fit(allX, allY);
            Assert.Equal(selector.Degree == 0 ? fit.Status : FitStatus.PartlyDetermined, fit.Status);
            Assert.False(double.IsNaN(fit.ResidualVariance + fit.LeaveOneOutError + fit.ConfidenceInterval(5).Lower));
        }
    }

    /// <summary>What lies no farther than the rest is wide belongs to it.</summary>
    [Fact]
    public void An_end_within_reach_decides()
    {
        double[] x = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17], y = [1, 3, 2, 5, 4, 4, 6, 5, 8, 7, 30];
        Assert.InRange(Selectors.LineLeaveOneOut.SelectBandwidth(x, y), 8, 17);
        x[^1] = 100;
        Assert.Equal(Selectors.LineLeaveOneOut.SelectBandwidth(x.AsSpan(..^1), y.AsSpan(..^1)), Selectors.LineLeaveOneOut.SelectBandwidth(x, y));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        GoldenSet set = GoldenSet.All["mcycle"];
        foreach (Selector selector in Selector.All)
        {
            ISmoother fit = selector.Create();
            for (int warming = 0; warming < 3; warming++)
                selector.SelectQuietly(set.X, set.Y);
            AllocationTests.AssertNone(() => selector.SelectQuietly(set.X, set.Y), $"SelectBandwidth of {selector}");
            AllocationTests.AssertStorage(fit, () => fit.Fit(set.X, set.Y), 16 * set.X.Length, $"Fit of {selector}");
        }
    }

    /// <summary>In other units of x the bandwidth is the same in those units, to the thousandth that a search is stopped at.</summary>
    [Fact]
    public void Units_do_not_matter()
    {
        GoldenSet set = GoldenSet.All["mcycle"];
        foreach (Selector selector in Selector.All)
        {
            double[] elsewhere = [.. set.X.Select(value => (value * 1024) - 1048576)];
            Assert.Equal(1024 * selector.SelectQuietly(set.X, set.Y), selector.SelectQuietly(elsewhere, set.Y), 2e-3 * 1024 * selector.SelectQuietly(set.X, set.Y));
        }
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Fractions { get; } = [];

        public void Report(double value) => Fractions.Add(value);
    }
}
