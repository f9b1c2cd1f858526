using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Streams;

/// <summary>A stream gives at each push what <c>Evaluate</c> gives at the last of the abscissas pushed.</summary>
public partial class StreamTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> Swept()
    {
        var data = new TheoryData<Kernel, int>();
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All.Where(one => one.IsSwept))
            data.Add(estimator.Kernel, estimator.Degree);
        return data;
    }

    /// <summary>From bandwidths below the spacing of the data to some above its range.</summary>
    [Theory]
    [InlineData(Kernel.Epanechnikov, 1)]
    [InlineData(Kernel.Triangular, 2)]
    [InlineData(Kernel.Tricube, 3)]
    [InlineData(Kernel.Cosine, 0)]
    public void On_data_of_every_shape_for_some(Kernel kernel, int degree) => On_data_of_every_shape(kernel, degree);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Swept))]
    public void On_data_of_every_shape(Kernel kernel, int degree)
    {
        var agreement = new StreamAgreement();
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        foreach (SweepSample sample in SweepSample.Shapes(degree + 40, 300))
        {
            foreach (double share in new[] { 0.001, 0.08, 0.3, 2.5 })
                Compare(agreement, estimator, sample, share * sample.Width);
        }

        agreement.Check(output);
    }

    /// <summary>A kernel's own coefficients, and windows that may determine a lower degree alone.</summary>
    [Fact]
    public void In_pieces_and_in_sparse_windows()
    {
        var agreement = new StreamAgreement();
        foreach (PolynomialEstimator estimator in PolynomialKernelTests.Streams.Concat(SparseTests.Streams))
        {
            foreach (SweepSample sample in SweepSample.Shapes(47, 200).Where(one => !one.IsMixed))
            {
                foreach (double share in new[] { 0.01, 0.2 })
                    Compare(agreement, estimator, sample, share * sample.Width);
            }
        }

        agreement.Check(output);
    }

    [Fact]
    public void With_weights()
    {
        var agreement = new StreamAgreement();
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            foreach (SweepSample sample in SweepSample.Shapes(48, 300).Where(one => !one.IsMixed))
            {
                double bandwidth = 0.2 * sample.Width;
                double[] weights = [.. sample.Y.Select((y, i) => i % 5 == 3 ? 0 : 0.1 + (y * y))];
                LocalEstimate[] streamed = estimator.Streamed(sample.X, sample.Y, weights, bandwidth);
                for (int i = 0; i < streamed.Length; i++)
                {
                    int n = i + 1;
                    LocalEstimate direct = estimator.Evaluate(sample.X[..n], sample.Y[..n], weights[..n], sample.X[i], bandwidth);
                    double[] counted = [.. Enumerable.Range(0, n).Where(k => weights[k] > 0).Select(k => sample.X[k])];
                    agreement.Add(
                        streamed[i], direct, sample.Range, bandwidth,
                        () => 4 * WindowCondition.Of(PolynomialCatalog.Of(estimator.Kernel, estimator.Degree), counted, sample.X[n - 1], bandwidth),
                        () => $"{estimator}, {sample.Name} at {n - 1}");
                }
            }
        }

        agreement.Check(output);
    }

    /// <summary>To the bit: both add up the same window.</summary>
    [Theory]
    [InlineData(Kernel.Gaussian)]
    [InlineData(Kernel.Logistic)]
    public void Kernels_without_moments(Kernel kernel)
    {
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All.Where(one => one.Kernel == kernel))
        {
            foreach (SweepSample sample in SweepSample.Shapes(49, 300))
            {
                double bandwidth = 0.02 * sample.Width;
                LocalEstimate[] streamed = estimator.Streamed(sample.X, sample.Y, bandwidth);
                for (int i = 0; i < streamed.Length; i += 7)
                    Assert.Equal(estimator.Evaluate(sample.X[..(i + 1)], sample.Y[..(i + 1)], sample.X[i], bandwidth), streamed[i]);
            }
        }
    }

    /// <summary>A million pushes away from the start a stream has the digits of one that starts there.</summary>
    [Theory]
    [InlineData(Kernel.Epanechnikov, 1, 1_000_000)]
    [InlineData(Kernel.Cosine, 1, 300_000)]
    [InlineData(Kernel.Tricube, 3, 100_000)]
    public void Nothing_drifts(Kernel kernel, int degree, int pushes)
    {
        const int Reach = 400;
        var random = new Random(50);
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        IStream stream = estimator.Stream(100);
        double[] x = new double[Reach], y = new double[Reach];
        double at = 1.7e9;
        for (int i = 0; i < pushes; i++)
        {
            at += random.NextDouble();
            (x[i % Reach], y[i % Reach]) = (at, random.NextDouble());
            stream.Push(at, y[i % Reach]);
        }

        int oldest = pushes % Reach;
        double[] recent = [.. x[oldest..], .. x[..oldest]], responses = [.. y[oldest..], .. y[..oldest]];
        LocalEstimate expected = estimator.Evaluate(recent, responses, at, 100), last = stream.Current;
        output.WriteLine(FormattableString.Invariant($"{last.Value - expected.Value:E1} in the value, {(last.Slope - expected.Slope) * 100:E1} in the slope times h"));
        Assert.True(recent[0] < at - 100 && stream.WindowCount == recent.Count(one => one > at - 100));
        Assert.Equal(expected.Value, last.Value, 1e-12);
        Assert.Equal(expected.Slope, last.Slope, 1e-13);
    }

    private static void Compare(StreamAgreement agreement, PolynomialEstimator estimator, SweepSample sample, double bandwidth)
    {
        LocalEstimate[] streamed = estimator.Streamed(sample.X, sample.Y, bandwidth);
        for (int i = 0; i < streamed.Length; i++)
        {
            int n = i + 1;
            double at = sample.X[i];
            double[] x = sample.X[..n];
            LocalEstimate direct = estimator.Evaluate(x, sample.Y[..n], at, bandwidth);
            double range = sample.IsMixed ? (sample with { X = x }).RangeAround(at, bandwidth) : sample.Range;
            agreement.Add(
                streamed[i], direct, range, bandwidth,
                () => WindowCondition.Of(estimator, x, at, bandwidth),
                () => FormattableString.Invariant($"{estimator}, {sample.Name}, h = {bandwidth}, at {n - 1}"));
        }
    }
}
