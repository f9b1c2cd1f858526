using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

public class RemoveTests
{
    public static TheoryData<string> Names => new(Models.Keys);

    private static Dictionary<string, (Func<IInference> Create, int Predictors)> Models { get; } = new()
    {
        ["y ~ 1"] = (() => new MeanOnly(), 0),
        ["y ~ x"] = (() => new Line(), 1),
        ["y ~ x, struct"] = (() => new LineValue(), 1),
        ["y ~ a + b - 1, record struct"] = (() => new PlaneRecordValue(), 2),
        ["y ~ a + b + c"] = (() => new Plane(), 3),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Added_and_taken_out_again_leaves_what_there_was(string name)
    {
        var (create, predictors) = Models[name];
        Columns data = RandomData.Make(7, 60, predictors);
        IInference before = create(), after = create();
        for (int row = 0; row < 40; row++)
        {
            before.Add(data, row);
            after.Add(data, row);
        }

        for (int row = 40; row < 60; row++)
            after.Add(data, row);
        for (int row = 40; row < 60; row++)
            after.Remove(data, row);

        // Sums of double-doubles agree to 1e-28 or so: what a double shows of them is the same but for the last bit.
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(FitStatus.Success, before.Solve());
        Assert.Equal(FitStatus.Success, after.Solve());
        int p = before.InOrder.Length;
        for (int i = 0; i < p; i++)
        {
            for (int j = 0; j < p; j++)
            {
                Same.Relative(Ulps(1), before.Gram(i, j), after.Gram(i, j), $"Gram {i}, {j}");
                Same.Relative(Ulps(2), before.Covariance(i, j), after.Covariance(i, j), $"covariance {i}, {j}");
            }

            Same.Relative(Ulps(1), before.InOrder[i].Estimate, after.InOrder[i].Estimate, $"estimate {i}");
            Same.Relative(Ulps(2), before.InOrder[i].StandardError, after.InOrder[i].StandardError, $"standard error {i}");
        }

        Same.Relative(Ulps(1), before.ResidualSumOfSquares, after.ResidualSumOfSquares, "RSS");
    }

    [Fact]
    public void A_sum_is_what_it_was_to_24_digits()
    {
        // Two rows of huge leverage come and go; what they leave shows in a residual sum of squares that is 1e-20 of Σy².
        double[] x = [-2, -1, 0, 1, 2], y = [1e10 - 1, 1e10 + 1, 1e10, 1e10 + 1, 1e10 - 1];
        var line = new Line();
        line.Fit(x, y);
        double before = line.ResidualSumOfSquares;
        Same.Relative(1e-12, 4, before, "RSS");
        line.Add(1e3 / 3, 1e10 / 3);
        line.Add(-1e3 / 7, 1e10 / 7);
        line.Remove(1e3 / 3, 1e10 / 3);
        line.Remove(-1e3 / 7, 1e10 / 7);
        line.Solve();

        // 1e-24 of Σy² = 5e20.
        Same.Within(5e-4, before, line.ResidualSumOfSquares, "RSS");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_taken_out_leaves_nothing(string name)
    {
        var (create, predictors) = Models[name];
        Columns data = RandomData.Make(3, 20, predictors);
        IInference model = create();
        for (int row = 0; row < 20; row++)
            model.Add(data, row);
        for (int row = 0; row < 20; row++)
            model.Remove(data, row);

        Assert.Equal(0, model.Count);
        Assert.Equal(FitStatus.TooFewObservations, model.Solve());
        Assert.True(double.IsNaN(model.InOrder[0].Estimate));
        for (int i = 0; i < model.InOrder.Length; i++)
        {
            for (int j = 0; j < model.InOrder.Length; j++)
                Same.Bits(0, model.Gram(i, j), $"Gram {i}, {j}");
        }

        // What comes next finds no trace: the same bits as in a new model.
        IInference fresh = create();
        for (int row = 0; row < 10; row++)
        {
            model.Add(data, row);
            fresh.Add(data, row);
        }

        model.Solve();
        fresh.Solve();
        for (int i = 0; i < model.InOrder.Length; i++)
            Same.Bits(fresh.InOrder[i].Estimate, model.InOrder[i].Estimate, $"estimate {i}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_to_take_out_is_an_error(string name)
    {
        var (create, predictors) = Models[name];
        Columns data = RandomData.Make(3, 2, predictors);
        IInference model = create();
        Assert.Throws<InvalidOperationException>(() => model.Remove(data, 0));
        model.Add(data, 0);
        model.Remove(data, 1); // no row is remembered, and none can be missed
        Assert.Throws<InvalidOperationException>(() => model.Remove(data, 0));
        Assert.Equal(0, model.Count);
    }

    [Fact]
    public void A_window_that_slides_over_100_000_rows_stays_with_fresh_fits()
    {
        const int Window = 100, Count = 100_000;
        Columns data = RandomData.Make(17, Count, 3);
        var (a, b, c, y) = (data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);
        Plane sliding = new(), fresh = new();
        for (int row = 0; row < Count; row++)
        {
            sliding.Add(a[row], b[row], c[row], y[row]);
            if (row >= Window)
                sliding.Remove(a[row - Window], b[row - Window], c[row - Window], y[row - Window]);
            if (row < Window - 1 || (row % 997 != 0 && row != Count - 1))
                continue;

            Range window = (row - Window + 1)..(row + 1);
            sliding.Solve();
            fresh.Fit(a.AsSpan()[window], b.AsSpan()[window], c.AsSpan()[window], y.AsSpan()[window]);
            Assert.Equal(Window, sliding.Count);
            for (int i = 0; i < 4; i++)
            {
                Same.Relative(1e-12, fresh.InOrder[i].Estimate, sliding.InOrder[i].Estimate, $"estimate {i} at row {row}");
                Same.Relative(1e-12, fresh.InOrder[i].StandardError, sliding.InOrder[i].StandardError, $"standard error {i} at row {row}");
            }

            Same.Relative(1e-12, fresh.RSquared, sliding.RSquared, $"R squared at row {row}");
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_that_is_not_finite_is_refused_by_name_and_changes_nothing(double bad)
    {
        Columns data = RandomData.Make(5, 10, 3);
        var plane = new Plane();
        plane.Fit(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);
        double[] before = State();

        Assert.Equal("a", Assert.Throws<ArgumentException>(() => plane.Remove(bad, 1, 1, 1)).ParamName);
        Assert.Equal("b", Assert.Throws<ArgumentException>(() => plane.Remove(1, bad, 1, 1)).ParamName);
        Assert.Equal("c", Assert.Throws<ArgumentException>(() => plane.Remove(1, 1, bad, 1)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => plane.Remove(1, 1, 1, bad)).ParamName);

        Assert.Equal(before, State());
        plane.Solve();
        Assert.Equal(before, State());

        double[] State() =>
        [
            plane.Count, plane.ResidualSumOfSquares, plane.RSquared, .. plane.InOrder.Select(c => c.Estimate),
            .. Enumerable.Range(0, 16).Select(k => plane.Gram(k / 4, k % 4)),
        ];
    }

    // A unit in the last place is at most 2⁻⁵² of the number.
    private static double Ulps(int count) => count * Math.ScaleB(1, -52);
}
