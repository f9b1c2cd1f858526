using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// Data with the weights that robust passes leave (Cleveland 1979), in room borrowed from the shared array pool until disposed: after each fit an
/// observation's weight is the bisquare of its residual.
/// </summary>
/// <remarks>
/// Passes end early where the residuals have no scale. Where a fit at an observation is not determined there is no residual, every weight
/// is NaN and so is every estimate. An observation of weight 0 has no say in the scale.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RobustFit
{
    private readonly Workspace _workspace;
    private readonly ReadOnlySpan<double> _x, _y, _own;
    private readonly int _columnOfWeights;

    private RobustFit(in Sample sample, Workspace workspace, int columnOfWeights)
    {
        _workspace = workspace;
        _x = sample.X;
        _y = sample.Y;
        _own = sample.Weights;
        _columnOfWeights = columnOfWeights;
    }

    /// <summary>The data as it is to be fitted.</summary>
    public readonly Sample Sample => new(_x, _y, _workspace[_columnOfWeights], _own);

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

    /// <summary>Makes the passes for an estimator's own data and keeps the weights with it.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, just set.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="iterations">How many passes, one at least.</param>
    public static void Keep<TKernel>(in FittedSample sample, double span, int iterations)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        sample.KeepRobustness();
        Weigh<TKernel>(sample.Given, span, iterations, sample.Robustness, sample.RobustWeights);
    }

    /// <summary>Gives the room back.</summary>
    public readonly void Dispose() => _workspace.Dispose();

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
            Span<double> fitted = workspace[0];
            NearestRegression.Smooth<TKernel>(new Sample(sample.X, sample.Y, weights, own), span, sample.X, fitted);

            // Those that count, side by side.
            int count = 0;
            Span<double> responses = workspace[1], discounts = workspace[2];
            for (int i = 0; i < n; i++)
            {
                if (!own.IsEmpty && own[i] == 0)
                    continue;
                if (double.IsNaN(fitted[i]))
                {
                    robustness.Fill(double.NaN);
                    weights.Fill(double.NaN);
                    return;
                }
                responses[count] = sample.Y[i];
                fitted[count++] = fitted[i];
            }
            if (!Bisquare.Weigh(responses.Slice(0, count), fitted.Slice(0, count), workspace[3].Slice(0, count), discounts))
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
