using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The data of a local regression, abscissas ascending.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Sample
{
    /// <summary>Creates data without weights.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    public Sample(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        : this(x, y, default)
    {
    }

    /// <summary>Creates weighted data.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa, or none at all.</param>
    public Sample(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
        : this(x, y, weights, weights)
    {
    }

    /// <summary>Creates the data of a robust fit, whose weights in the fit differ from the inverse variances.</summary>
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

    /// <summary>The weights, one for each abscissa; empty if all observations have the same weight.</summary>
    public ReadOnlySpan<double> Weights { get; }

    /// <summary>The wᵢ in the variances σ²/wᵢ of the observations; empty if all variances are equal.</summary>
    internal ReadOnlySpan<double> Precisions { get; }

    /// <summary>Whether the weights include robustness weights.</summary>
    internal bool IsRobust => Weights != Precisions;
}
