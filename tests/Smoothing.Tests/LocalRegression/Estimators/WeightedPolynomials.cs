using System;
using System.Collections.Generic;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The members of a local polynomial of weighted data whose bandwidth is an argument; emitted code implements them.</summary>
internal interface IWeightedPolynomial<TSelf>
    where TSelf : IWeightedPolynomial<TSelf>
{
    static abstract TSelf Create(double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, Span<double> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<LocalEstimate> estimates, double bandwidth);

    static abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double at, double bandwidth);

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    void Push(double x, double y, double weight);

    LocalEstimate Current { get; }
}

/// <summary>An emitted local polynomial of weighted data, with the choice of its algorithm.</summary>
internal abstract record WeightedEstimator(Kernel Kernel, int Degree)
{
    /// <summary>Of each degree, and of each way a kernel's sums are put together.</summary>
    public static IReadOnlyList<WeightedEstimator> All { get; } =
    [
        new WeightedEstimator<Weighted.Uniform0>(Kernel.Uniform, 0),
        new WeightedEstimator<Weighted.Tricube0>(Kernel.Tricube, 0),
        new WeightedEstimator<Weighted.Triangular1>(Kernel.Triangular, 1),
        new WeightedEstimator<Weighted.Epanechnikov1>(Kernel.Epanechnikov, 1),
        new WeightedEstimator<Weighted.Gaussian1>(Kernel.Gaussian, 1),
        new WeightedEstimator<Weighted.Biweight2>(Kernel.Biweight, 2),
        new WeightedEstimator<Weighted.Cosine2>(Kernel.Cosine, 2),
        new WeightedEstimator<Weighted.Epanechnikov3>(Kernel.Epanechnikov, 3),
        new WeightedEstimator<Weighted.Tricube3>(Kernel.Tricube, 3),
        new WeightedEstimator<Weighted.Logistic3>(Kernel.Logistic, 3),
    ];

    public abstract void Smooth(double[] x, double[] y, double[] weights, double[] fitted, double bandwidth);

    public abstract void Smooth(double[] x, double[] y, double[] weights, double[] at, double[] fitted, double bandwidth);

    public abstract void Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates, double bandwidth);

    public abstract LocalEstimate Evaluate(double[] x, double[] y, double[] weights, double at, double bandwidth);

    /// <summary>Fits, and predicts.</summary>
    public abstract double[] Predicted(double[] x, double[] y, double[] weights, double[] at, double bandwidth);

    /// <summary>The estimates of a stream, one at each push.</summary>
    public abstract LocalEstimate[] Streamed(double[] x, double[] y, double[] weights, double bandwidth);

    public double[] Values(double[] x, double[] y, double[] weights, double[] at, double bandwidth, bool? sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var fitted = new double[at.Length];
        Smooth(x, y, weights, at, fitted, bandwidth);
        return fitted;
    }

    public LocalEstimate[] Estimates(double[] x, double[] y, double[] weights, double[] at, double bandwidth, bool? sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var estimates = new LocalEstimate[at.Length];
        Smooth(x, y, weights, at, estimates, bandwidth);
        return estimates;
    }
}

internal sealed record WeightedEstimator<T>(Kernel Kernel, int Degree) : WeightedEstimator(Kernel, Degree)
    where T : IWeightedPolynomial<T>
{
    public override LocalEstimate[] Streamed(double[] x, double[] y, double[] weights, double bandwidth)
    {
        T stream = T.Create(bandwidth);
        var estimates = new LocalEstimate[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            stream.Push(x[i], y[i], weights[i]);
            estimates[i] = stream.Current;
        }

        return estimates;
    }

    public override void Smooth(double[] x, double[] y, double[] weights, double[] fitted, double bandwidth) =>
        T.Smooth(x, y, weights, fitted.AsSpan(), bandwidth);

    public override void Smooth(double[] x, double[] y, double[] weights, double[] at, double[] fitted, double bandwidth) =>
        T.Smooth(x, y, weights, at, fitted.AsSpan(), bandwidth);

    public override void Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates, double bandwidth) =>
        T.Smooth(x, y, weights, at, estimates.AsSpan(), bandwidth);

    public override LocalEstimate Evaluate(double[] x, double[] y, double[] weights, double at, double bandwidth) => T.Evaluate(x, y, weights, at, bandwidth);

    public override double[] Predicted(double[] x, double[] y, double[] weights, double[] at, double bandwidth)
    {
        T fit = T.Create(bandwidth);
        var fitted = new double[at.Length];
        fit.Fit(x, y, weights);
        fit.Predict(at, fitted);
        return fitted;
    }
}

internal static partial class Weighted
{
    [LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Weighted = true, Capacity = 1000)]
    internal partial class Uniform0 : IWeightedPolynomial<Uniform0>
    {
        public static Uniform0 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Tricube, Weighted = true, Capacity = 1000)]
    internal partial class Tricube0 : IWeightedPolynomial<Tricube0>
    {
        public static Tricube0 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Triangular, Weighted = true, Capacity = 1000)]
    internal partial class Triangular1 : IWeightedPolynomial<Triangular1>
    {
        public static Triangular1 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Epanechnikov, Weighted = true, Capacity = 1000)]
    internal partial class Epanechnikov1 : IWeightedPolynomial<Epanechnikov1>
    {
        public static Epanechnikov1 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Gaussian, Weighted = true, Capacity = 1000)]
    internal partial class Gaussian1 : IWeightedPolynomial<Gaussian1>
    {
        public static Gaussian1 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Weighted = true, Capacity = 1000)]
    internal partial class Biweight2 : IWeightedPolynomial<Biweight2>
    {
        public static Biweight2 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Weighted = true, Capacity = 1000)]
    internal partial class Cosine2 : IWeightedPolynomial<Cosine2>
    {
        public static Cosine2 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Epanechnikov, Weighted = true, Capacity = 1000)]
    internal partial class Epanechnikov3 : IWeightedPolynomial<Epanechnikov3>
    {
        public static Epanechnikov3 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Weighted = true, Capacity = 1000)]
    internal partial class Tricube3 : IWeightedPolynomial<Tricube3>
    {
        public static Tricube3 Create(double bandwidth) => new(bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Logistic, Weighted = true, Capacity = 1000)]
    internal partial class Logistic3 : IWeightedPolynomial<Logistic3>
    {
        public static Logistic3 Create(double bandwidth) => new(bandwidth);
    }
}
