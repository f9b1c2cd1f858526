using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>An emitted estimator over the nearest observations.</summary>
internal abstract record NearestEstimator(Kernel Kernel, int Degree, double Span, int RobustIterations)
{
    public abstract INearest Create();

    public abstract void Smooth(double[] x, double[] y, Span<double> fitted);

    public abstract void Smooth(double[] x, double[] y, double[] at, double[] fitted);

    public abstract void Smooth(double[] x, double[] y, double[] at, LocalEstimate[] estimates);

    public abstract double Estimate(double[] x, double[] y, double at);

    public abstract LocalEstimate Evaluate(double[] x, double[] y, double at);

    public INearest Fit(double[] x, double[] y)
    {
        INearest fit = Create();
        fit.Fit(x, y);
        return fit;
    }

    public double[] Smoothed(double[] x, double[] y)
    {
        var fitted = new double[x.Length];
        Smooth(x, y, fitted.AsSpan());
        return fitted;
    }

    public LocalEstimate[] Estimates(double[] x, double[] y, double[] at)
    {
        var estimates = new LocalEstimate[at.Length];
        Smooth(x, y, at, estimates);
        return estimates;
    }
}

internal sealed record NearestEstimator<T>(Kernel Kernel, int Degree, double Span, int RobustIterations) : NearestEstimator(Kernel, Degree, Span, RobustIterations)
    where T : INearest<T>, new()
{
    public override INearest Create() => new T();

    public override void Smooth(double[] x, double[] y, Span<double> fitted) => T.Smooth(x, y, fitted);

    public override void Smooth(double[] x, double[] y, double[] at, double[] fitted) => T.Smooth(x, y, at, fitted.AsSpan());

    public override void Smooth(double[] x, double[] y, double[] at, LocalEstimate[] estimates) => T.Smooth(x, y, at, estimates.AsSpan());

    public override double Estimate(double[] x, double[] y, double at) => T.Estimate(x, y, at);

    public override LocalEstimate Evaluate(double[] x, double[] y, double at) => T.Evaluate(x, y, at);
}

internal static class NearestCatalog
{
    /// <summary>R's loess.</summary>
    public static IReadOnlyList<NearestEstimator> Loess { get; } =
    [
        new NearestEstimator<Line20>(Kernel.Tricube, 1, 0.2, 0),
        new NearestEstimator<RobustLine20>(Kernel.Tricube, 1, 0.2, 3),
        new NearestEstimator<Line50>(Kernel.Tricube, 1, 0.5, 0),
        new NearestEstimator<RobustLine50>(Kernel.Tricube, 1, 0.5, 3),
        new NearestEstimator<Quadratic20>(Kernel.Tricube, 2, 0.2, 0),
        new NearestEstimator<RobustQuadratic20>(Kernel.Tricube, 2, 0.2, 3),
        new NearestEstimator<Quadratic30>(Kernel.Tricube, 2, 0.3, 0),
        new NearestEstimator<RobustQuadratic30>(Kernel.Tricube, 2, 0.3, 3),
        new NearestEstimator<Quadratic50>(Kernel.Tricube, 2, 0.5, 0),
        new NearestEstimator<RobustQuadratic50>(Kernel.Tricube, 2, 0.5, 3),
        new NearestEstimator<Quadratic67>(Kernel.Tricube, 2, 2.0 / 3, 0),
        new NearestEstimator<RobustQuadratic67>(Kernel.Tricube, 2, 2.0 / 3, 3),
    ];

    /// <summary>Each of the other kernels, and the other degrees.</summary>
    public static IReadOnlyList<NearestEstimator> Kernels { get; } =
    [
        new NearestEstimator<Uniform0>(Kernel.Uniform, 0, 0.6, 0),
        new NearestEstimator<Tricube0>(Kernel.Tricube, 0, 0.6, 0),
        new NearestEstimator<Triangular1>(Kernel.Triangular, 1, 0.6, 0),
        new NearestEstimator<Epanechnikov2>(Kernel.Epanechnikov, 2, 0.6, 0),
        new NearestEstimator<Biweight3>(Kernel.Biweight, 3, 0.6, 0),
        new NearestEstimator<Triweight1>(Kernel.Triweight, 1, 0.6, 0),
        new NearestEstimator<Cosine2>(Kernel.Cosine, 2, 0.6, 0),
        new NearestEstimator<Tricube3>(Kernel.Tricube, 3, 0.6, 0),
        new NearestEstimator<Gaussian1>(Kernel.Gaussian, 1, 0.2, 0),
        new NearestEstimator<Logistic2>(Kernel.Logistic, 2, 0.2, 0),
    ];

    public static IEnumerable<NearestEstimator> All => Loess.Concat(Kernels);

    public static NearestEstimator Of(int degree, double span, int robustIterations) =>
        Loess.First(one => one.Degree == degree && Math.Abs(one.Span - span) < 1e-9 && one.RobustIterations == robustIterations);
}

// Windows of these hold too few distinct abscissas on the cars: R takes a lower degree there.
[LocalLinear(Kernel = Kernel.Tricube, Span = 0.2, Sparse = SparseWindow.LowerDegree)]
internal partial class Line20 : INearest<Line20>;

[LocalPolynomial(Kernel = Kernel.Tricube, Span = 0.2, RobustIterations = 3, Sparse = SparseWindow.LowerDegree)]
internal partial class RobustLine20 : INearest<RobustLine20>;

[LocalLinear(Kernel = Kernel.Tricube, Span = 0.5)]
internal partial class Line50 : INearest<Line50>;

[LocalLinear(Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3, Extrapolation = Extrapolation.Linear)]
internal partial class RobustLine50 : INearest<RobustLine50>;

[LocalLinear(Kernel = Kernel.Tricube, Span = 0.3, RobustIterations = 3)]
internal partial class RobustLine30;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.2, Sparse = SparseWindow.LowerDegree)]
internal partial class Quadratic20 : INearest<Quadratic20>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.2, RobustIterations = 3, Sparse = SparseWindow.LowerDegree)]
internal partial class RobustQuadratic20 : INearest<RobustQuadratic20>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.3)]
internal partial class Quadratic30 : INearest<Quadratic30>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.3, RobustIterations = 3)]
internal partial class RobustQuadratic30 : INearest<RobustQuadratic30>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5)]
internal partial class Quadratic50 : INearest<Quadratic50>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3, Extrapolation = Extrapolation.Nearest)]
internal partial class RobustQuadratic50 : INearest<RobustQuadratic50>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 2.0 / 3)]
internal partial class Quadratic67 : INearest<Quadratic67>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 2.0 / 3, RobustIterations = 3)]
internal partial class RobustQuadratic67 : INearest<RobustQuadratic67>;

[LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Span = 0.6)]
internal partial class Uniform0 : INearest<Uniform0>;

[LocalPolynomial(Degree = 0, Kernel = Kernel.Tricube, Span = 0.6)]
internal partial class Tricube0 : INearest<Tricube0>;

[LocalLinear(Kernel = Kernel.Triangular, Span = 0.6)]
internal partial class Triangular1 : INearest<Triangular1>;

[LocalPolynomial(Degree = 2, Span = 0.6)]
internal partial class Epanechnikov2 : INearest<Epanechnikov2>;

[LocalPolynomial(Degree = 3, Kernel = Kernel.Biweight, Span = 0.6)]
internal partial class Biweight3 : INearest<Biweight3>;

[LocalLinear(Kernel = Kernel.Triweight, Span = 0.6)]
internal partial class Triweight1 : INearest<Triweight1>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Span = 0.6)]
internal partial class Cosine2 : INearest<Cosine2>;

[LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Span = 0.6)]
internal partial class Tricube3 : INearest<Tricube3>;

[LocalLinear(Kernel = Kernel.Gaussian, Span = 0.2)]
internal partial class Gaussian1 : INearest<Gaussian1>;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Logistic, Span = 0.2)]
internal partial class Logistic2 : INearest<Logistic2>;

/// <summary>Weights, floats and missing values at once.</summary>
[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3, Weighted = true, Scalar = typeof(float), Missing = MissingValues.Skip)]
internal partial class WeightedFloats;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, Weighted = true)]
internal partial class WeightedQuadratic50;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3, Weighted = true)]
internal partial class WeightedRobustQuadratic50;

/// <summary>A kernel of reach 2: the tricube in other units.</summary>
[LocalPolynomial(Degree = 2, Span = 0.5)]
internal partial class WideTricube
{
    [KernelFunction(Support = 2)]
    private static double Weight(double u)
    {
        double half = Math.Abs(u) / 2, rest = 1 - (half * half * half);
        return rest * rest * rest;
    }
}
