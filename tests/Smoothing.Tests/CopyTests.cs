using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.LeastSquares;
using Smoothing.Tests.LeastSquares.Inference;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LocalRegression.Bandwidths;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests;

/// <summary>
/// Copies of an estimator are independent: whatever one does, each answers to the bit as an instance that was never copied. Copies are made
/// by assignment, by value and by <c>with</c>.
/// </summary>
public partial class CopyTests
{
    private static readonly double[] At = [0.1, 2.5, 5, 7.5, 9.9];

    public static TheoryData<string> Fits => [.. FitCases.Keys];

    public static TheoryData<string> Streams => [.. StreamCases.Keys];

    private static Dictionary<string, Action> FitCases { get; } = new()
    {
        ["LocalLinear, struct"] = () => Fit(() => new FreeBandwidth.Triangular(2), one => one, (ref FreeBandwidth.Triangular f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["LocalLinear, record"] = () => Fit(() => new FreeBandwidth.Epanechnikov(2), one => one with { }, (ref FreeBandwidth.Epanechnikov f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["LocalLinear, record struct"] = () => Fit(() => new FreeBandwidth.Biweight(2), one => one with { }, (ref FreeBandwidth.Biweight f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["LocalLinear, bandwidth rule, struct"] = () => Fit(() => new Selectors.LineGcv(), one => one, (ref Selectors.LineGcv f, double[] x, double[] y) => f.Fit(x, y), f => [.. Answers(f), f.Bandwidth, f.ResidualVariance, f.ConfidenceInterval(5).Lower]),
        ["LocalLinear, bandwidth rule, record"] = () => Fit(() => new Selectors.LineAicc(), one => one with { }, (ref Selectors.LineAicc f, double[] x, double[] y) => f.Fit(x, y), f => [.. Answers(f), f.Bandwidth, f.ResidualVariance, f.ConfidenceInterval(5).Lower]),
        ["LocalPolynomial, robust and weighted, struct"] = () => Fit(() => default(RobustStruct), one => one, (ref RobustStruct f, double[] x, double[] y) => f.Fit(x, y, Weights(x)), f => [.. At.Select(at => f.Predict(at)), f.Count, f.ResidualVariance, f.ConfidenceInterval(5).Lower]),
        ["LocalPolynomial, robust and weighted, generic record"] = () => Fit(() => new RobustRecord<int>(7), one => one with { Tag = 7 }, (ref RobustRecord<int> f, double[] x, double[] y) => f.Fit(x, y, Weights(x)), f => [.. At.Select(at => f.Predict(at)), f.Tag, f.Count, f.ResidualVariance, f.ConfidenceInterval(5).Lower]),
        ["LocalPolynomial, robust and weighted, derived record"] = () => Fit(() => new DerivedRecord(3), one => one with { }, (ref DerivedRecord f, double[] x, double[] y) => f.Fit(x, y, Weights(x)), f => [.. At.Select(at => f.Predict(at)), f.Tag, f.Count, f.ResidualVariance]),
        ["Lowess, struct"] = () => Fit(() => default(Lowesses.AsInRExact), one => one, (ref Lowesses.AsInRExact f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["Lowess, record"] = () => Fit(() => new Lowesses.AsInROnce(), one => one with { }, (ref Lowesses.AsInROnce f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["Lowess, record struct"] = () => Fit(() => default(Lowesses.AsInROnceExact), one => one with { }, (ref Lowesses.AsInROnceExact f, double[] x, double[] y) => f.Fit(x, y), f => Answers(f)),
        ["Ols, struct"] = () => Fit(() => default(LineStruct), one => one, (ref LineStruct f, double[] x, double[] y) => f.Fit(x, y), f => [f.Intercept.Estimate, f.Slope, f.ResidualVariance, f.Count]),
        ["Ols, record"] = () => Fit(() => new LineRecord(), one => one with { }, (ref LineRecord f, double[] x, double[] y) => f.Fit(x, y), f => [f.Intercept.Estimate, f.Slope.Estimate, f.ResidualVariance, f.Count]),
    };

    private static Dictionary<string, Action<int>> StreamCases { get; } = new()
    {
        ["struct"] = seed => Stream(() => default(StreamStruct), one => one, (ref StreamStruct s, double x, double y) => s.Push(x, y), (ref StreamStruct s) => s.Restart(), s => (s.Current, s.WindowCount, s.DroppedCount, s.SkippedPushCount), seed),
        ["struct, weighted, with a kernel that is summed"] = seed => Stream(() => default(SummedStruct), one => one, (ref SummedStruct s, double x, double y) => s.Push(x, y, 2), (ref SummedStruct s) => s.Restart(), s => (s.Current, s.WindowCount, s.DroppedCount, s.SkippedPushCount), seed),
        ["record struct"] = seed => Stream(() => new StreamRecordStruct<int>(), one => one with { }, (ref StreamRecordStruct<int> s, double x, double y) => s.Push(x, y), (ref StreamRecordStruct<int> s) => s.Restart(), s => (s.Current, s.WindowCount, s.DroppedCount, s.SkippedPushCount), seed),
        ["record"] = seed => Stream(() => new StreamRecord("one"), one => one with { Name = "two" }, (ref StreamRecord s, double x, double y) => s.Push(x, y), (ref StreamRecord s) => s.Restart(), s => (s.Current, s.WindowCount, s.DroppedCount, s.SkippedPushCount), seed),
    };

    [Theory]
    [MemberData(nameof(Fits))]
    public void Copies_of_a_fit(string estimator) => FitCases[estimator]();

    [Theory]
    [MemberData(nameof(Streams))]
    public void Copies_of_a_stream(string target)
    {
        for (int seed = 0; seed < 20; seed++)
            StreamCases[target](seed);
    }

    /// <summary>The field of another object that is readonly keeps its value: C# lets the call work on a copy.</summary>
    [Fact]
    public void A_readonly_field()
    {
        (double[] x, double[] y) = RandomSample.Of(1, 50);
        var fitted = default(RobustStruct);
        fitted.Fit(x, y, Weights(x));
        var holder = new Holder(fitted);
        double before = fitted.Predict(5);
        holder.Refit(x, [.. y.Select(value => value + 1)]);
        Assert.Equal((before, before), (holder.Predict(5), fitted.Predict(5)));
    }

    /// <summary>The owner of a record pays for a copy once, and then keeps its storage again.</summary>
    [Fact]
    public void A_record_allocates_after_a_copy_only()
    {
        (double[] x, double[] y) = RandomSample.Of(1, 50);
        var record = new RobustRecord<int>(1);
        double[] weights = Weights(x);
        AllocationTests.AssertNone(() => record.Fit(x, y, weights), "Fit");
        RobustRecord<int> copy = record with { };
        Assert.Equal(record, copy);
        long before = GC.GetAllocatedBytesForCurrentThread();
        record.Fit(x, y, weights);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() > before);
        AllocationTests.AssertNone(() => record.Fit(x, y, weights), "Fit after the one that left its storage to the copy");

        var stream = new StreamRecord("one");
        double at = 0;
        AllocationTests.AssertNone(() => stream.Push(at += 0.1, 1), "Push");
    }

    /// <summary>A push to a struct allocates what it changes, whatever the capacity.</summary>
    [Fact]
    public void A_push_to_a_struct_costs_no_window()
    {
        var stream = default(WideStruct);
        for (int i = 0; i < 2000; i++)
            stream.Push(i * 0.01, i % 7);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 2000; i < 4000; i++)
            stream.Push(i * 0.01, i % 7);
        long perPush = (GC.GetAllocatedBytesForCurrentThread() - before) / 2000;
        Assert.InRange(perPush, 1, 1000);
    }

    private delegate void Fitting<T>(ref T fit, double[] x, double[] y);

    private delegate void Pushing<T>(ref T stream, double x, double y);

    private delegate void Restarting<T>(ref T stream);

    private static double[] Answers(IFitted fit) => [.. At.Select(fit.Predict), .. At.Select(fit.Slope), fit.Count];

    private static double[] Answers(ISmoother fit) => [.. At.Select(fit.Predict), .. At.Select(fit.Slope), fit.Count];

    private static double[] Answers(ILowessFit fit) => [.. At.Select(fit.Predict), .. At.Select(fit.Slope), fit.Count];

    private static double[] Weights(double[] x) => [.. x.Select(value => 1 + value)];

    // A fit is copied twice. Then the original and one of the copies are fitted to other data, less or more of it, in either order.
    private static void Fit<T>(Func<T> create, Func<T, T> copy, Fitting<T> fit, Func<T, double[]> answers)
    {
        double[] Alone(int seed, int n)
        {
            T instance = create();
            (double[] x, double[] y) = RandomSample.Of(seed, n);
            fit(ref instance, x, y);
            return answers(instance);
        }

        foreach (int n in new[] { 30, 60, 90 })
        {
            foreach (bool originalFirst in new[] { true, false })
            {
                T original = create();
                (double[] x, double[] y) = RandomSample.Of(1, 60);
                fit(ref original, x, y);
                T second = copy(original), third = copy(original);
                Assert.Equal(Alone(1, 60), answers(second));
                (x, y) = RandomSample.Of(2, n);
                fit(ref originalFirst ? ref original : ref second, x, y);
                Assert.Equal(Alone(2, n), answers(originalFirst ? original : second));
                Assert.Equal(Alone(1, 60), answers(originalFirst ? second : original));
                Assert.Equal(Alone(1, 60), answers(third));
                (x, y) = RandomSample.Of(3, n);
                fit(ref originalFirst ? ref second : ref original, x, y);
                Assert.Equal(Alone(3, n), answers(originalFirst ? second : original));
                Assert.Equal(Alone(2, n), answers(originalFirst ? original : second));
                Assert.Equal(Alone(1, 60), answers(third));
            }
        }
    }

    // Five variables are pushed to, restarted and assigned to each other at random. Each has the history of what it must be.
    private static void Stream<T>(
        Func<T> create, Func<T, T> copy, Pushing<T> push, Restarting<T> restart, Func<T, (LocalEstimate, int, long, long)> answers, int seed)
    {
        var random = new Random(seed);
        T[] streams = [.. Enumerable.Range(0, 5).Select(_ => create())];
        List<(double X, double Y)>[] histories = [.. streams.Select(_ => new List<(double X, double Y)>())];
        for (int step = 0; step < 400; step++)
        {
            int k = random.Next(5), from = random.Next(5);
            int what = random.Next(20);
            if (what == 0)
            {
                restart(ref streams[k]);
                histories[k].Clear();
            }
            else if (what < 4)
            {
                streams[k] = k == from ? streams[k] : copy(streams[from]);
                histories[k] = [.. histories[from]];
            }
            else
            {
                double newest = histories[k].Count == 0 ? 0 : histories[k][^1].X;
                double x = newest + (random.Next(4) == 0 ? 0 : 0.3 * random.NextDouble()), y = random.Next(9) == 0 ? double.NaN : random.NextDouble();
                push(ref streams[k], x, y);
                histories[k].Add((x, y));
            }
        }
        for (int k = 0; k < streams.Length; k++)
        {
            T alone = create();
            foreach ((double x, double y) in histories[k])
                push(ref alone, x, y);
            Assert.Equal(answers(alone), answers(streams[k]));
        }
    }

    private sealed class Holder(RobustStruct fit)
    {
        private readonly RobustStruct _fit = fit;

        public void Refit(double[] x, double[] y) => _fit.Fit(x, y, Weights(x));

        public double Predict(double at) => _fit.Predict(at);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 2, Weighted = true)]
    private partial struct RobustStruct;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 2, Weighted = true)]
    private partial record RobustRecord<T>(T Tag);

    private record Tagged(int Tag);

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 2, Weighted = true)]
    private sealed partial record DerivedRecord(int Tag) : Tagged(Tag);

    [LocalLinear(Bandwidth = 1, Capacity = 8, Missing = MissingValues.Skip)]
    private partial struct StreamStruct;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 0.2, Capacity = 8, Missing = MissingValues.Skip, Weighted = true)]
    private partial struct SummedStruct;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Bandwidth = 1, Capacity = 8, Missing = MissingValues.Skip)]
    private partial record struct StreamRecordStruct<T>;

    [LocalLinear(Bandwidth = 1, Capacity = 8, Missing = MissingValues.Skip)]
    private sealed partial record StreamRecord(string Name);

    [LocalLinear(Bandwidth = 1, Capacity = 4096)]
    private partial struct WideStruct;
}
