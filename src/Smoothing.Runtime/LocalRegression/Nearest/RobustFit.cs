using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// Data with the weights of robust passes (Cleveland 1979). After each fit, the robustness weight of an observation is the bisquare of its
/// residual. The weights lie in memory from the shared array pool until the fit is disposed.
/// </summary>
/// <remarks>
/// If more than half of the residuals are within the rounding of the fit, their scale is 0. The bisquare then takes its limit: 1 within
/// rounding, 0 beyond. <see cref="ObservationFit"/> defines the residual where the fit is not determined. An observation of weight 0 does
/// not enter the scale.
/// </remarks>
internal ref struct RobustFit
{
    private readonly Workspace _workspace;
    private readonly bool _hasPasses;

    /// <summary>Wraps data without robust passes.</summary>
    public RobustFit(Sample sample)
    {
        _workspace = default;
        _hasPasses = false;
        Sample = sample;
    }

    private RobustFit(in Sample sample, Workspace workspace, int columnOfWeights)
    {
        _workspace = workspace;
        _hasPasses = true;
        Sample = new Sample(sample.X, sample.Y, workspace[columnOfWeights], sample.Weights);
    }

    /// <summary>The data with the weights of the last pass.</summary>
    public readonly Sample Sample;

    /// <summary>Makes the passes.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="iterations">How many passes, one at least.</param>
    /// <returns>The data with its weights.</returns>
    public static RobustFit Of<TKernel>(in Sample sample, double span, int iterations)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        bool isWeighted = !sample.Weights.IsEmpty;
        int columnOfWeights = isWeighted ? 1 : 0;
        var workspace = new Workspace(sample.X.Length, 1 + columnOfWeights);
        Weigh<TKernel>(sample, span, iterations, workspace[0], workspace[columnOfWeights]);
        return new RobustFit(sample, workspace, columnOfWeights);
    }

    /// <summary>Makes the passes for an estimator's own data and keeps the weights in its state.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="fit">The state of the estimator, with new data and without robustness weights.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="iterations">How many passes, one at least.</param>
    public static void Keep<TKernel>(FitState fit, double span, int iterations)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        fit.KeepRobustness();
        Weigh<TKernel>(fit.Given, span, iterations, fit.Robustness, fit.RobustWeights);
    }

    /// <summary>Returns the memory to the pool.</summary>
    public readonly void Dispose()
    {
        if (_hasPasses)
            _workspace.Dispose();
    }

    private static void Weigh<TKernel>(in Sample sample, double span, int iterations, Span<double> robustness, Span<double> weights)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        ReadOnlySpan<double> own = sample.Weights;
        int n = robustness.Length;
        using var workspace = new Workspace(n, 4);
        robustness.Fill(1);
        own.CopyTo(weights);
        for (int pass = 0; pass < iterations; pass++)
        {
            Span<double> fitted = workspace[0], responses = workspace[1], discounts = workspace[2];
            var weighted = new Sample(sample.X, sample.Y, weights, own);
            var fit = ObservationFit.Of<TKernel>(weighted, span, fitted, exact: discounts, takesMean: true);
            int count = 0;
            for (int i = 0; i < n; i++)
            {
                if (!own.IsEmpty && own[i] == 0)
                    continue;

                responses[count] = sample.Y[i];
                fitted[count] = fitted[i];
                if (!fit.HasScale)
                    discounts[count] = discounts[i];
                count++;
            }
            if (fit.HasScale
                && !Bisquare.WeighScaled(responses.Slice(0, count), fitted.Slice(0, count), workspace[3].Slice(0, count), discounts))
                return;

            for (int i = 0, k = 0; i < n; i++)
            {
                if (own.IsEmpty || own[i] > 0)
                    robustness[i] = discounts[k++];
                weights[i] = own.IsEmpty ? robustness[i] : own[i] * robustness[i];
            }
        }
    }
}
