using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The data of a local regression, abscissas ascending.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Sample
{
    /// <summary>Data without weights.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    public Sample(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        : this(x, y, default)
    {
    }

    /// <summary>Weighted data.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa, or none at all.</param>
    public Sample(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
        : this(x, y, weights, weights)
    {
    }

    /// <summary>Data whose weights in the fit are not what their variances say: those of a robust fit.</summary>
    internal Sample(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> precisions)
    {
        X = x;
        Y = y;
        Weights = weights;
        Precisions = precisions;
    }

    /// <summary>The abscissas, ascending.</summary>
    public ReadOnlySpan<double> X { get; }

    /// <summary>The responses, one for each abscissa.</summary>
    public ReadOnlySpan<double> Y { get; }

    /// <summary>The weights, one for each abscissa; empty where every observation counts the same.</summary>
    public ReadOnlySpan<double> Weights { get; }

    /// <summary>wᵢ, where the variance of an observation is σ²/wᵢ; empty where all have the same.</summary>
    internal ReadOnlySpan<double> Precisions { get; }
}
