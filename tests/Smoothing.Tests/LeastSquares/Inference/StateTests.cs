using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

public class StateTests
{
    private static readonly Columns Data = RandomData.Make(21, 60, 3);

    [Fact]
    public void A_restored_model_goes_on_to_the_same_bits()
    {
        Plane saved = Rows(new Plane(), 0, 40);
        Plane restored = Plane.Load(State(saved));
        saved.Solve();
        Identical(saved, restored);

        // Before the next Solve nothing but the sums may matter.
        Rows(saved, 40, 60);
        Rows(restored, 40, 60);
        saved.Remove(Data.Predictors[0][3], Data.Predictors[1][3], Data.Predictors[2][3], Data.Response[3]);
        restored.Remove(Data.Predictors[0][3], Data.Predictors[1][3], Data.Predictors[2][3], Data.Response[3]);
        saved.Solve();
        restored.Solve();
        Assert.Equal(59, restored.Count);
        Identical(saved, restored);
        Assert.Equal(State(saved), State(restored));
    }

    [Fact]
    public void Load_solves_for_all_rows_whatever_was_solved_before()
    {
        Plane saved = Rows(new Plane(), 0, 20);
        saved.Solve();
        Rows(saved, 20, 60);
        Plane restored = Plane.Load(State(saved));
        Assert.Equal(60, restored.DegreesOfFreedom + 4);
        saved.Solve();
        Identical(saved, restored);
    }

    [Fact]
    public void A_model_without_rows_is_restored_as_new()
    {
        Plane restored = Plane.Load(State(new Plane()));
        Assert.Equal(0, restored.Count);
        Assert.Equal(FitStatus.NotFitted, restored.Status);
        Assert.True(double.IsNaN(restored.ResidualVariance));
        Identical(Solved(Rows(new Plane(), 0, 30)), Solved(Rows(restored, 0, 30)));
    }

    [Fact]
    public void Sums_that_overflowed_are_restored_as_such()
    {
        var line = new Line();
        line.Fit([1e200, 2e200, 4e200], [1, 2, 3]);
        Assert.Equal(FitStatus.OutOfRange, line.Status);
        Line restored = Line.Load(State(line));
        Assert.Equal(FitStatus.OutOfRange, restored.Status);
        Assert.Equal(3, restored.Count);
    }

    [Fact]
    public void Restore_replaces_what_was_there()
    {
        Plane saved = Solved(Rows(new Plane(), 0, 40)), other = Solved(Rows(new Plane(), 10, 60));
        other.Restore(State(saved));
        Identical(saved, other);

        other.Restore(State(new Plane()));
        Assert.Equal(FitStatus.NotFitted, other.Status);
        Assert.Equal(0, other.Count);
    }

    [Fact]
    public void States_of_parts_merge()
    {
        Plane first = Rows(new Plane(), 0, 25), second = Rows(new Plane(), 25, 60);
        Plane merged = Plane.Load(State(first));
        merged.Merge(Plane.Load(State(second)));
        first.Merge(second);
        Identical(Solved(first), Solved(merged));
    }

    [Fact]
    public void Every_kind_of_target_can_be_loaded()
    {
        double[] x = Data.Predictors[0], y = Data.Response;
        var (structure, record, primary) = (new LineValue(), new LineRecord(), new NamedLine("a name"));
        structure.Fit(x, y);
        record.Fit(x, y);
        primary.Fit(x, y);
        double[] state = new double[NamedLine.StateSize];
        structure.Save(state);
        Same.Bits(structure.Slope, LineValue.Load(state).Slope, "struct");
        record.Save(state);
        Same.Bits(structure.Slope, LineRecord.Load(state).Slope, "record");

        // A primary constructor or a required member asks for what no state holds: the caller makes the model, and it is restored.
        Assert.Null(typeof(RequiringLine).GetMethod("Load"));
        Assert.Null(typeof(AbstractLine).GetMethod("Load"));
        Assert.NotNull(typeof(AbstractLine).GetMethod("Restore"));
        primary.Save(state);
        var other = new NamedLine("another");
        other.Restore(state);
        Same.Bits(structure.Slope, other.Slope, "primary constructor");
        Assert.Equal("another", other.Name);
        Same.Bits(structure.Slope, NamedLine.Load(state).Slope, "a Load of its own");
        var requiring = new RequiringLine { Name = "set" };
        requiring.Restore(state);
        Same.Bits(structure.Slope, requiring.Slope, "required member");
        Same.Bits(structure.Slope, PrivatelyMadeLine.Load(state).Slope, "private constructor");

        var planes = new PlaneRecordValue();
        planes.Fit(Data.Predictors[0], Data.Predictors[1], y);
        double[] planeState = new double[PlaneRecordValue.StateSize];
        planes.Save(planeState);
        Same.Bits(planes.RSquared, PlaneRecordValue.Load(planeState).RSquared, "record struct");
        structure.Save(state);
        Same.Bits(structure.Slope, Generic<int>.Line.Load(state).Slope, "generic container");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void Another_length_is_refused(int difference)
    {
        double[] state = new double[difference == 0 ? 0 : Plane.StateSize + difference];
        Assert.Equal("state", Assert.Throws<ArgumentException>(() => new Plane().Save(state)).ParamName);
        Assert.All(state, value => Assert.Equal(0, value));
        Refused(state, $"{state.Length} elements");
    }

    [Theory]
    [InlineData(0, "version")]
    [InlineData(1, "formula")]
    public void Another_version_and_another_model_are_refused(int index, string reason)
    {
        foreach (double bad in new[] { 0, -1, 1, 3, 1.5, double.NaN, double.PositiveInfinity })
        {
            double[] state = State(Rows(new Plane(), 0, 40));
            state[index] = bad;
            Refused(state, reason);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(1e17)]
    public void No_number_of_rows_is_refused(double count)
    {
        double[] state = State(Rows(new Plane(), 0, 40));
        state[2] = count;
        Refused(state, "number of rows");
    }

    [Fact]
    public void Spelling_does_not_make_another_model_but_everything_else_does()
    {
        var line = new Line();
        line.Fit(Data.Predictors[0], Data.Response);
        double[] state = State(line);
        Same.Bits(line.Slope, SpelledOutLine.Load(state).Slope, "y~1+x");

        Assert.Equal(Line.StateSize, LineOfOtherColumns.StateSize);
        Assert.Throws<ArgumentException>(() => LineOfOtherColumns.Load(state));
        Assert.Throws<ArgumentException>(() => SwappedLine.Load(state));
        Assert.Equal(PlaneThroughOrigin.StateSize + 1, Line.StateSize); // two predictors and no intercept, but no origin either
        Assert.Throws<ArgumentException>(() => PlaneThroughOrigin.Load(state));
    }

    [Fact]
    public void The_state_is_laid_out_as_documented()
    {
        var mean = new MeanOnly();
        mean.Fit([3, 4, 5]);
        double[] state = new double[MeanOnly.StateSize];
        mean.Save(state);

        // Version, fingerprint, count; then Σ1, Σy and Σy², a high and a low part each. The fingerprint is FNV-1a of "y ~ 1".
        Assert.Equal([2, Fingerprint("y ~ 1"), 3, 3, 0, 12, 0, 50, 0], state);

        // With a predictor also Σx, Σx² and Σxy about its origin, here the first row's, which comes last.
        var line = new Line();
        line.Add(10, 1);
        line.Add(13, 2);
        state = new double[Line.StateSize];
        line.Save(state);
        Assert.Equal([2, Fingerprint("y ~ 1 + x"), 2, 2, 0, 3, 0, 9, 0, 3, 0, 6, 0, 5, 0, 10], state);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_origin_that_is_no_number_is_refused(double origin)
    {
        double[] state = State(Rows(new Plane(), 0, 40));
        state[^1] = origin;
        Refused(state, "origin");
    }

    [Fact]
    public void Saving_and_restoring_allocate_nothing()
    {
        Plane plane = Rows(new Plane(), 0, 40);
        var value = new LineValue();
        double[] state = new double[Plane.StateSize], other = new double[LineValue.StateSize];
        for (int pass = 0; pass < 2; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            plane.Save(state);
            plane.Restore(state);
            value.Save(other);
            value = LineValue.Load(other);
            Assert.True(pass == 0 || GC.GetAllocatedBytesForCurrentThread() == before);
        }
    }

    private static ulong Hash(string text) =>
        text.Aggregate(14695981039346656037, (hash, c) => unchecked((hash ^ c) * 1099511628211));

    private static double Fingerprint(string formula) => (Hash(formula) >> 53) ^ (Hash(formula) & 0x1FFFFFFFFFFFFF);

    private static void Refused(double[] state, string reason)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Plane.Load(state));
        Assert.Equal("state", thrown.ParamName);
        Assert.Contains(reason, thrown.Message, StringComparison.Ordinal);

        // And a model that is there stays as it was.
        Plane plane = Solved(Rows(new Plane(), 0, 30));
        Assert.Throws<ArgumentException>(() => plane.Restore(state));
        Identical(Solved(Rows(new Plane(), 0, 30)), plane);
    }

    private static Plane Rows(Plane plane, int from, int to)
    {
        for (int row = from; row < to; row++)
            plane.Add(Data.Predictors[0][row], Data.Predictors[1][row], Data.Predictors[2][row], Data.Response[row]);
        return plane;
    }

    private static Plane Solved(Plane plane)
    {
        plane.Solve();
        return plane;
    }

    private static double[] State(Plane plane)
    {
        double[] state = new double[Plane.StateSize];
        plane.Save(state);
        return state;
    }

    private static double[] State(Line line)
    {
        double[] state = new double[Line.StateSize];
        line.Save(state);
        return state;
    }

    private static void Identical(Plane expected, Plane actual)
    {
        Assert.Equal(FitStatus.Success, expected.Status);
        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(expected.Count, actual.Count);
        Same.Bits(expected.ResidualSumOfSquares, actual.ResidualSumOfSquares, "RSS");
        Same.Bits(expected.RSquared, actual.RSquared, "R squared");
        for (int i = 0; i < 4; i++)
        {
            Same.Bits(expected.InOrder[i].Estimate, actual.InOrder[i].Estimate, $"estimate {i}");
            Same.Bits(expected.InOrder[i].StandardError, actual.InOrder[i].StandardError, $"standard error {i}");
            for (int j = 0; j < 4; j++)
                Same.Bits(expected.Gram(i, j), actual.Gram(i, j), $"Gram {i}, {j}");
        }
    }
}
