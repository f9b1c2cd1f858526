using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A local regression on a regular grid. The generator emits an implementation with its coefficients as constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGridFilter
{
    /// <summary>Smooths a series.</summary>
    /// <param name="y">The series, finite.</param>
    /// <param name="fitted">Receives a value for each point of the series. It must not overlap <paramref name="y"/>.</param>
    void Apply(ReadOnlySpan<double> y, Span<double> fitted);
}
