using System;
using System.ComponentModel;

namespace Smoothing.Numerics;

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
    {
        X = x;
        Y = y;
        Weights = weights;
    }

    /// <summary>The abscissas, ascending.</summary>
    public ReadOnlySpan<double> X { get; }

    /// <summary>The responses, one for each abscissa.</summary>
    public ReadOnlySpan<double> Y { get; }

    /// <summary>The weights, one for each abscissa; empty where every observation counts the same.</summary>
    public ReadOnlySpan<double> Weights { get; }
}
