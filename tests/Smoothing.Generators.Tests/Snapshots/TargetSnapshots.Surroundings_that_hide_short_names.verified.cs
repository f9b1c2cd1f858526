#nullable enable annotations
#nullable disable warnings
#pragma warning disable

using System;
using System.Runtime.CompilerServices;
using Smoothing;
using Smoothing.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using Simd = Smoothing.CompilerServices.VectorSimd;
#else
using Simd = Smoothing.CompilerServices.ScalarSimd;
#endif

namespace Shop
{
    partial class Trend
    {
        // members
    }
}

private LocalFit _fit;

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), at, fitted);

public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), at, estimates);

public static double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) =>
    LocalFit.Estimate(LocalKernel.Smoother, new(x, y), at);

public static LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) =>
    LocalFit.Evaluate(LocalKernel.Smoother, new(x, y), at);

public int Count => _fit.Count;

public double Bandwidth => 0.2;

public FitStatus Status => _fit.Status(LocalKernel.Smoother);

public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => _fit.Set(new(x, y));

public double Predict(double at) => _fit.Predict(LocalKernel.Smoother, at);

public void Predict(ReadOnlySpan<double> at, Span<double> fitted) => _fit.Predict(LocalKernel.Smoother, at, fitted);

public double Slope(double at) => _fit.Slope(LocalKernel.Smoother, at);

public double ResidualVariance => _fit.ResidualVariance(LocalKernel.Smoother);

public double EffectiveDegreesOfFreedom => _fit.EffectiveDegreesOfFreedom(LocalKernel.Smoother);

public double LeaveOneOutError => _fit.LeaveOneOutError(LocalKernel.Smoother);

public double GeneralizedCrossValidation => _fit.GeneralizedCrossValidation(LocalKernel.Smoother);

public double Aicc => _fit.Aicc(LocalKernel.Smoother);

public Interval ConfidenceInterval(double at, double level = 0.95) => _fit.ConfidenceInterval(LocalKernel.Smoother, at, level);

public void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.ConfidenceInterval(LocalKernel.Smoother, at, intervals, level);

public Interval PredictionInterval(double at, double level = 0.95) => _fit.PredictionInterval(LocalKernel.Smoother, at, level);

public void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95) =>
    _fit.PredictionInterval(LocalKernel.Smoother, at, intervals, level);
