using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The static members of a local polynomial of floats whose bandwidth is an argument; emitted code implements them.</summary>
internal interface IFloatPolynomial<TSelf>
    where TSelf : IFloatPolynomial<TSelf>
{
    static abstract void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> at, Span<float> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> at, Span<LocalEstimate> estimates, double bandwidth);

    static abstract float Estimate(ReadOnlySpan<float> x, ReadOnlySpan<float> y, double at, double bandwidth);
}

/// <summary>An emitted local polynomial of floats, beside the one of doubles.</summary>
internal abstract record FloatEstimator(Kernel Kernel, int Degree)
{
    public static IReadOnlyList<FloatEstimator> All { get; } =
    [
        new FloatEstimator<Floats.Uniform0>(Kernel.Uniform, 0),
        new FloatEstimator<Floats.Epanechnikov1>(Kernel.Epanechnikov, 1),
        new FloatEstimator<Floats.Gaussian1>(Kernel.Gaussian, 1),
        new FloatEstimator<Floats.Cosine2>(Kernel.Cosine, 2),
        new FloatEstimator<Floats.Tricube3>(Kernel.Tricube, 3),
    ];

    public abstract void Smooth(float[] x, float[] y, float[] fitted, double bandwidth);

    public abstract void Smooth(float[] x, float[] y, float[] at, float[] fitted, double bandwidth);

    public abstract void Smooth(float[] x, float[] y, float[] at, LocalEstimate[] estimates, double bandwidth);

    public abstract float Estimate(float[] x, float[] y, double at, double bandwidth);

    public float[] Values(float[] x, float[] y, float[] at, double bandwidth, bool? sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var fitted = new float[at.Length];
        Smooth(x, y, at, fitted, bandwidth);
        return fitted;
    }

    public static double[] Widened(float[] values) => [.. values.Select(value => (double)value)];
}

internal sealed record FloatEstimator<T>(Kernel Kernel, int Degree) : FloatEstimator(Kernel, Degree)
    where T : IFloatPolynomial<T>
{
    public override void Smooth(float[] x, float[] y, float[] fitted, double bandwidth) => T.Smooth(x, y, fitted.AsSpan(), bandwidth);

    public override void Smooth(float[] x, float[] y, float[] at, float[] fitted, double bandwidth) => T.Smooth(x, y, at, fitted.AsSpan(), bandwidth);

    public override void Smooth(float[] x, float[] y, float[] at, LocalEstimate[] estimates, double bandwidth) => T.Smooth(x, y, at, estimates.AsSpan(), bandwidth);

    public override float Estimate(float[] x, float[] y, double at, double bandwidth) => T.Estimate(x, y, at, bandwidth);
}

internal static partial class Floats
{
    [LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Scalar = typeof(float))]
    internal partial class Uniform0 : IFloatPolynomial<Uniform0>;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Epanechnikov, Scalar = typeof(float), Capacity = 64)]
    internal partial class Epanechnikov1 : IFloatPolynomial<Epanechnikov1>;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Gaussian, Scalar = typeof(float))]
    internal partial class Gaussian1 : IFloatPolynomial<Gaussian1>;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Scalar = typeof(float))]
    internal partial class Cosine2 : IFloatPolynomial<Cosine2>;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Scalar = typeof(float))]
    internal partial class Tricube3 : IFloatPolynomial<Tricube3>;
}
