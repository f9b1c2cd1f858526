using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A filter of a series on a regular grid. The generator emits an implementation with its coefficients as constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGridFilter
{
    /// <summary>The largest |y| with which no sum overflows.</summary>
    double Largest { get; }

    /// <summary>A bound on the rounding error of a result, in units of the largest |y|.</summary>
    double Rounding { get; }

    /// <summary>Filters a series.</summary>
    /// <param name="y">The series, finite. A NaN may give any result where its window holds it, and does not matter elsewhere.</param>
    /// <param name="fitted">Receives a value for each point of the series. It must not overlap <paramref name="y"/>.</param>
    void Apply(ReadOnlySpan<double> y, Span<double> fitted);
}
