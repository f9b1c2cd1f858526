using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// The errors of a fit over the nearest observations. With δ₁ = tr (I − L)(I − L)ᵀ and δ₂ = tr ((I − L)(I − L)ᵀ)² the residual variance is
/// RSS/δ₁, and its degrees of freedom are δ₁²/δ₂ (Cleveland and Devlin 1988). After robust passes, L is the smoother matrix of the first
/// fit and RSS is the residual sum of squares of the pseudovalues (Cleveland, Grosse and Shyu 1992).
/// </summary>
internal static class NearestInference
{
    /// <summary>The summary of the fit to a sample, O(n · window).</summary>
    public static SmootherSummary Summary<TKernel>(in Sample sample, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var sums = new SmootherSums(lanes);
        var kernels = new NearestKernels<TKernel>(sample.X, span);
        LocalEstimate estimate = default;
        for (int i = 0; i < sample.X.Length; i++)
        {
            if (i == 0 || sample.X[i] > sample.X[i - 1])
                estimate = kernels.EstimateAt(sample, sample.X[i], withNorm: true);
            sums.Add(sample, estimate);
        }
        return sums.Summary;
    }

    /// <summary>The summary of an estimator's fit; after robust passes, that of the non-robust fit to the pseudovalues.</summary>
    public static SmootherSummary Summary<TKernel>(FitState fit, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (fit.Robustness.IsEmpty)
            return Summary<TKernel>(fit.Given, span);

        Sample given = fit.Given;
        using var workspace = new Workspace(fit.Count, 3);
        Span<double> values = workspace[0], exact = workspace[2];
        var atObservations = ObservationFit.Of<TKernel>(fit.Sample, span, values, exact);
        if (!atObservations.IsDetermined)
            values.Fill(double.NaN);
        Pseudovalues.Form(
            given.Y, given.Weights, fit.Robustness, atObservations.HasScale ? default : exact, workspace[1], values);
        using var weights = new UnitWeights(fit);
        return Summary<TKernel>(weights.Sample(new Sample(given.X, values, given.Weights)), span);
    }

    /// <summary>δ₁²/δ₂. The first call computes δ₂ and keeps it with the fit.</summary>
    public static double DegreesOfFreedom<TKernel>(FitState fit, double span, in SmootherSummary summary)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (!fit.Recall(out double delta2))
        {
            using var weights = new UnitWeights(fit);
            delta2 = LoessDelta2.Of<TKernel>(weights.Sample(fit.Given), span, summary);
            fit.Keep(delta2);
        }
        double delta1 = summary.ResidualDegreesOfFreedom;
        return delta1 * delta1 / delta2;
    }

    /// <summary>Weights of 1 for a robust fit without observation weights, because the kernel of a robust fit reads weights.</summary>
    private readonly ref struct UnitWeights
    {
        private readonly Workspace _workspace;
        private readonly bool _isNeeded;

        public UnitWeights(FitState fit)
        {
            _isNeeded = !fit.Robustness.IsEmpty && fit.Given.Weights.IsEmpty;
            _workspace = _isNeeded ? new Workspace(fit.Count, 1) : default;
            if (_isNeeded)
                _workspace[0].Fill(1);
        }

        public Sample Sample(in Sample sample) => _isNeeded ? new Sample(sample.X, sample.Y, _workspace[0]) : sample;

        public void Dispose()
        {
            if (_isNeeded)
                _workspace.Dispose();
        }
    }
}
