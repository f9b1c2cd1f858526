using System;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The static members of a local polynomial whose bandwidth is an argument; emitted code implements them.</summary>
internal interface ILocalPolynomial<TSelf> : ISmoother, IStream
    where TSelf : ILocalPolynomial<TSelf>
{
    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates, double bandwidth);

    static abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double bandwidth);
}

/// <summary>An emitted local polynomial, with the choice of its algorithm.</summary>
internal abstract record PolynomialEstimator(Kernel Kernel, int Degree)
{
    /// <summary>Whether the moment sweep exists for the kernel.</summary>
    public bool IsSwept => Kernel is not (Kernel.Gaussian or Kernel.Logistic);

    public abstract LocalEstimate Evaluate(double[] x, double[] y, double at, double bandwidth);

    public abstract ISmoother Create(double bandwidth);

    /// <summary>A stream with nothing in it.</summary>
    public IStream Stream(double bandwidth) => (IStream)Create(bandwidth);

    /// <summary>The estimates of a stream, one at each push.</summary>
    public LocalEstimate[] Streamed(double[] x, double[] y, double bandwidth)
    {
        IStream stream = Stream(bandwidth);
        var estimates = new LocalEstimate[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            stream.Push(x[i], y[i]);
            estimates[i] = stream.Current;
        }

        return estimates;
    }

    public ISmoother Fit(double[] x, double[] y, double bandwidth)
    {
        ISmoother fit = Create(bandwidth);
        fit.Fit(x, y);
        return fit;
    }

    /// <summary>The values at many targets by one of the two algorithms, or by the faster one.</summary>
    public double[] Values(double[] x, double[] y, double[] at, double bandwidth, bool? sweep)
    {
        var fitted = new double[at.Length];
        By(sweep, () => Smooth(x, y, at, fitted, bandwidth));
        return fitted;
    }

    /// <summary>The estimates at many targets by one of the two algorithms, or by the faster one.</summary>
    public LocalEstimate[] Estimates(double[] x, double[] y, double[] at, double bandwidth, bool? sweep)
    {
        var estimates = new LocalEstimate[at.Length];
        By(sweep, () => Smooth(x, y, at, estimates, bandwidth));
        return estimates;
    }

    public abstract void Smooth(double[] x, double[] y, double[] at, double[] fitted, double bandwidth);

    public abstract void Smooth(double[] x, double[] y, double[] at, LocalEstimate[] estimates, double bandwidth);

    private static void By(bool? sweep, Action smooth)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        smooth();
    }
}

internal sealed record PolynomialEstimator<T>(Kernel Kernel, int Degree) : PolynomialEstimator(Kernel, Degree)
    where T : ILocalPolynomial<T>
{
    public override ISmoother Create(double bandwidth) => (ISmoother)Activator.CreateInstance(typeof(T), bandwidth)!;

    public override LocalEstimate Evaluate(double[] x, double[] y, double at, double bandwidth) => T.Evaluate(x, y, at, bandwidth);

    public override void Smooth(double[] x, double[] y, double[] at, double[] fitted, double bandwidth) =>
        T.Smooth(x, y, at, fitted.AsSpan(), bandwidth);

    public override void Smooth(double[] x, double[] y, double[] at, LocalEstimate[] estimates, double bandwidth) =>
        T.Smooth(x, y, at, estimates.AsSpan(), bandwidth);
}
