using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression.Streams;

/// <summary>What a stream refuses, what it forgets, and whose it is.</summary>
public partial class StreamContractTests
{
    public static TheoryData<Kernel> Kernels => [Kernel.Epanechnikov, Kernel.Tricube, Kernel.Gaussian];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_refused_observation_changes_nothing(Kernel kernel)
    {
        IStream stream = PolynomialCatalog.Of(kernel, 1).Stream(2);
        for (int i = 0; i < 20; i++)
            stream.Push(i * 0.3, i % 4);
        (LocalEstimate before, int count) = (stream.Current, stream.WindowCount);

        Assert.Equal("x", Assert.Throws<ArgumentException>(() => stream.Push(double.NaN, 1)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => stream.Push(double.PositiveInfinity, 1)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => stream.Push(9, double.NaN)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => stream.Push(9, double.NegativeInfinity)).ParamName);
        ArgumentException descent = Assert.Throws<ArgumentException>(() => stream.Push(5.5, 1));
        Assert.Equal("x", descent.ParamName);
        Assert.StartsWith("x must be ascending, but 5.5 is below 5.7, the one before it.", descent.Message, StringComparison.Ordinal);
        Assert.Equal((before, count), (stream.Current, stream.WindowCount));

        stream.Push(5.7, 1);
        Assert.Equal(count + 1, stream.WindowCount);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Nothing_is_known_before_the_first_and_after_a_restart(Kernel kernel)
    {
        IStream stream = PolynomialCatalog.Of(kernel, 1).Stream(2);
        for (int turn = 0; turn < 2; turn++)
        {
            Assert.Equal((FitStatus.NotFitted, 0, 0L), (stream.Current.Status, stream.WindowCount, stream.DroppedCount));
            Assert.True(double.IsNaN(stream.Current.Value));
            stream.Push(7, 1);
            Assert.Equal((FitStatus.TooFewObservations, 1), (stream.Current.Status, stream.WindowCount));
            stream.Push(8, 3);
            Assert.Equal(3, stream.Current.Value, 1e-14);
            Assert.Equal(2, stream.Current.Slope, 1e-14);
            stream.Restart();
        }
    }

    /// <summary>The newest thousand remain, and are what is fitted.</summary>
    [Theory]
    [InlineData(Kernel.Epanechnikov, 0)]
    [InlineData(Kernel.Uniform, 1)]
    [InlineData(Kernel.Tricube, 2)]
    [InlineData(Kernel.Gaussian, 1)]
    public void Where_there_is_no_room_the_oldest_leave(Kernel kernel, int degree)
    {
        (double[] x, double[] y) = RandomSample.Of(51, 3500, ties: 0.1);
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        IStream stream = estimator.Stream(6);
        long dropped = 0;
        for (int i = 0; i < x.Length; i++)
        {
            stream.Push(x[i], y[i]);
            int start = Math.Max(0, i - 999);
            if (i >= 1000 && (kernel == Kernel.Gaussian || x[start - 1] > x[i] - 6))
                dropped++;
            if (i % 50 != 49)
                continue;

            LocalEstimate expected = estimator.Evaluate(x[start..(i + 1)], y[start..(i + 1)], x[i], 6);
            Assert.Equal(expected.Value, stream.Current.Value, 1e-10);
            Assert.Equal(expected.EffectiveCount, stream.Current.EffectiveCount, 1e-9);
        }

        Assert.Equal((1000, 2500L), (stream.WindowCount, stream.DroppedCount));
        Assert.Equal(2500, dropped);
    }

    /// <summary>As many ties as there is room for, after an observation away from them has left.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Ties_determine_no_slope(int degree)
    {
        IStream stream = PolynomialCatalog.Of(Kernel.Epanechnikov, degree).Stream(1);
        stream.Push(0, 5);
        for (int i = 0; i < 3000; i++)
            stream.Push(1.0 / 3, i % 2);

        Assert.Equal(degree == 0 ? FitStatus.Success : FitStatus.TooFewObservations, stream.Current.Status);
        Assert.Equal(degree == 0 ? 0.5 : double.NaN, stream.Current.Value, 1e-14);
        Assert.Equal(1000, stream.Current.EffectiveCount, 1e-9);
    }

    [Fact]
    public void A_struct_without_a_bandwidth_estimates_nothing()
    {
        Struct stream = default;
        Assert.Equal(FitStatus.NotFitted, stream.Current.Status);
        stream.Push(1, 1);
        stream.Push(2, 1);
        Assert.Equal((FitStatus.NoBandwidth, 0), (stream.Current.Status, stream.WindowCount));
        Assert.True(double.IsNaN(stream.Current.Value));
        Assert.Throws<ArgumentException>(() => stream.Push(1, 1));
    }

    /// <summary>A fit and a stream keep apart.</summary>
    [Fact]
    public void A_fit_is_not_a_stream()
    {
        (double[] x, double[] y) = RandomSample.Of(52, 200);
        var estimator = new Struct(1);
        estimator.Fit(x, y);
        double predicted = estimator.Predict(4);
        estimator.Push(-3, 1e9);
        Assert.Equal((200, predicted), (estimator.Count, estimator.Predict(4)));
        estimator.Fit(x.AsSpan(0, 10), y.AsSpan(0, 10));
        Assert.Equal(1, estimator.WindowCount);
    }

    /// <summary>Single precision in, double precision through.</summary>
    [Fact]
    public void Floats_are_doubles()
    {
        (double[] x, double[] y) = RandomSample.Of(53, 100);
        var stream = new Floats.Epanechnikov1(1.5);
        for (int i = 0; i < x.Length; i++)
            stream.Push((float)x[i], (float)y[i]);
        LocalEstimate expected = Floats.Epanechnikov1.Evaluate([.. x.Select(one => (float)one)], [.. y.Select(one => (float)one)], (float)x[^1], 1.5);
        Assert.Equal(expected.Value, stream.Current.Value, 1e-12);
    }

    /// <summary>Nothing but the first push allocates, whatever the window does.</summary>
    [Theory]
    [InlineData(Kernel.Epanechnikov, 1)]
    [InlineData(Kernel.Tricube, 3)]
    [InlineData(Kernel.Cosine, 2)]
    [InlineData(Kernel.Gaussian, 1)]
    public void It_allocates_at_the_first_push_only(Kernel kernel, int degree)
    {
        IStream stream = PolynomialCatalog.Of(kernel, degree).Stream(40);
        double sink = Run(stream, 3000);
        stream.Restart();
        long before = GC.GetAllocatedBytesForCurrentThread();
        sink += Run(stream, 3000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(double.IsFinite(sink));
    }

    private static double Run(IStream stream, int pushes)
    {
        double sum = 0, x = 0;
        for (int i = 0; i < pushes; i++)
        {
            // ties, steps, gaps, and crowds that leave no room
            x += i % 500 == 0 ? 100 : i % 7 == 0 ? 0 : i / 500 % 2 == 0 ? 1 : 0.01;
            stream.Push(x, i % 11);
            sum += stream.Current is { Status: FitStatus.Success } estimate ? estimate.Value : 0;
        }

        return sum;
    }

    [LocalLinear(Capacity = 8)]
    private partial struct Struct;
}
