using System;
using System.Collections.Generic;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression.Inference;

/// <summary>A local polynomial of weighted data.</summary>
internal interface IWeightedSmoother : ISummary
{
    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights);

    void Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates);
}

/// <summary>Weighted local polynomials: swept in one piece, in two, in waves, and window by window.</summary>
internal static partial class WeightedSmoothers
{
    public static IReadOnlyDictionary<string, (Kernel Kernel, int Degree, Func<double, IWeightedSmoother> Create)> All { get; } = new Dictionary<string, (Kernel, int, Func<double, IWeightedSmoother>)>
    {
        ["Uniform1"] = (Kernel.Uniform, 1, h => new Uniform1(h)),
        ["Uniform2"] = (Kernel.Uniform, 2, h => new Uniform2(h)),
        ["Epanechnikov0"] = (Kernel.Epanechnikov, 0, h => new Epanechnikov0(h)),
        ["Epanechnikov1"] = (Kernel.Epanechnikov, 1, h => new Epanechnikov1(h)),
        ["Epanechnikov2"] = (Kernel.Epanechnikov, 2, h => new Epanechnikov2(h)),
        ["Epanechnikov3"] = (Kernel.Epanechnikov, 3, h => new Epanechnikov3(h)),
        ["Tricube1"] = (Kernel.Tricube, 1, h => new Tricube1(h)),
        ["Tricube2"] = (Kernel.Tricube, 2, h => new Tricube2(h)),
        ["Cosine0"] = (Kernel.Cosine, 0, h => new Cosine0(h)),
        ["Cosine1"] = (Kernel.Cosine, 1, h => new Cosine1(h)),
        ["Cosine2"] = (Kernel.Cosine, 2, h => new Cosine2(h)),
        ["Cosine3"] = (Kernel.Cosine, 3, h => new Cosine3(h)),
        ["Gaussian0"] = (Kernel.Gaussian, 0, h => new Gaussian0(h)),
        ["Gaussian1"] = (Kernel.Gaussian, 1, h => new Gaussian1(h)),
        ["Gaussian2"] = (Kernel.Gaussian, 2, h => new Gaussian2(h)),
        ["Gaussian3"] = (Kernel.Gaussian, 3, h => new Gaussian3(h)),
    };

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Uniform, Weighted = true)]
    internal partial class Uniform1 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Uniform, Weighted = true)]
    internal partial class Uniform2 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Epanechnikov, Weighted = true)]
    internal partial class Epanechnikov0 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Epanechnikov, Weighted = true)]
    internal partial class Epanechnikov1 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Epanechnikov, Weighted = true)]
    internal partial class Epanechnikov2 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Epanechnikov, Weighted = true)]
    internal partial class Epanechnikov3 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Tricube, Weighted = true)]
    internal partial class Tricube1 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Weighted = true)]
    internal partial class Tricube2 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Cosine, Weighted = true)]
    internal partial class Cosine0 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Cosine, Weighted = true)]
    internal partial class Cosine1 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Weighted = true)]
    internal partial class Cosine2 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Cosine, Weighted = true)]
    internal partial class Cosine3 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Gaussian, Weighted = true)]
    internal partial class Gaussian0 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Gaussian, Weighted = true)]
    internal partial class Gaussian1 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Gaussian, Weighted = true)]
    internal partial class Gaussian2 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Gaussian, Weighted = true)]
    internal partial class Gaussian3 : IWeightedSmoother
    {
        void IWeightedSmoother.Smooth(double[] x, double[] y, double[] weights, double[] at, LocalEstimate[] estimates) =>
            Smooth(x, y, weights, at, estimates.AsSpan(), Bandwidth);
    }
}
