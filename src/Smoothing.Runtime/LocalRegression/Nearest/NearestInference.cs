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
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel> =>
        Summary<TKernel>(sample, span, undetermined: 0, FitStatus.Success);

    /// <summary>The summary of an estimator's fit; after robust passes, that of the non-robust fit to the pseudovalues.</summary>
    public static SmootherSummary Summary<TKernel>(FitState fit, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (fit.Robustness.IsEmpty)
            return Summary<TKernel>(fit.Given, span);

        Sample given = fit.Given, robust = fit.Sample;
        using var workspace = new Workspace(fit.Count, 4);
        Span<double> values = workspace[0], exact = workspace[2], weights = workspace[3];
        var atObservations = ObservationFit.Of<TKernel>(robust, span, values, exact, takesMean: false);
        int undetermined = Weigh(given, values, weights, out int first);
        Pseudovalues.Form(
            given.Y, given.Weights, fit.Robustness, atObservations.HasScale ? default : exact, workspace[1], values);
        FitStatus reason = undetermined == 0
            ? FitStatus.Success
            : NearestRegression.At<TKernel>(robust, span, given.X[first], withNorm: false).Status;
        return Summary<TKernel>(new Sample(given.X, values, weights), span, undetermined, reason);
    }

    /// <summary>δ₁²/δ₂. The first call computes δ₂ and keeps it with the fit.</summary>
    public static double DegreesOfFreedom<TKernel>(FitState fit, double span, in SmootherSummary summary)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (!fit.Recall(out double delta2))
        {
            delta2 = Delta2<TKernel>(fit, span, summary);
            fit.Keep(delta2);
        }
        double delta1 = summary.ResidualDegreesOfFreedom;
        return delta1 * delta1 / delta2;
    }

    private static double Delta2<TKernel>(FitState fit, double span, in SmootherSummary summary)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Sample given = fit.Given;
        if (fit.Robustness.IsEmpty)
            return LoessDelta2.Of<TKernel>(given, span, summary);

        using var workspace = new Workspace(fit.Count, 2);
        Span<double> values = workspace[0], weights = workspace[1];
        if (summary.Status == FitStatus.Success)
            values.Clear();
        else
            NearestRegression.Smooth<TKernel>(fit.Sample, span, given.X, values);
        Weigh(given, values, weights, out _);
        return LoessDelta2.Of<TKernel>(new Sample(given.X, given.Y, weights), span, summary);
    }

    private static SmootherSummary Summary<TKernel>(in Sample sample, double span, int undetermined, FitStatus reason)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var sums = new SmootherSums(lanes);
        sums.AddUndetermined(undetermined, reason);
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

    // The weights of the non-robust fit to pseudovalues: the observations' own, or 1, because the kernel of a robust fit reads weights. An
    // observation at which the robust fit is not determined has no pseudovalue, and is left out. Returns the number of such observations.
    private static int Weigh(in Sample given, ReadOnlySpan<double> fitted, Span<double> weights, out int first)
    {
        int undetermined = 0;
        first = -1;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = given.Weights.IsEmpty ? 1 : given.Weights[i];
            if (weights[i] == 0 || Guard.IsFinite(fitted[i]))
                continue;

            weights[i] = 0;
            if (undetermined++ == 0)
                first = i;
        }
        return undetermined;
    }
}
