using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Estimators;

internal interface IGridFilter
{
    static abstract void Smooth(ReadOnlySpan<double> y, Span<double> fitted);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);
}

internal delegate void GridMethod(ReadOnlySpan<double> y, Span<double> fitted);

internal delegate void DataMethod(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

/// <summary>A regression under test that is a filter, with the arguments of its attribute.</summary>
/// <param name="Half">The points on one side of a window, counted by hand.</param>
internal sealed record GridFilter(string Name, LocalPolynomialAttribute Attribute, int Half, GridMethod Apply, DataMethod Smooth)
{
    public static IReadOnlyList<GridFilter> All { get; } =
    [
        Of<OnGrid.Uniform0>(4), Of<OnGrid.Uniform3>(9), Of<OnGrid.Triangular1>(3), Of<OnGrid.Triangular2>(6),
        Of<OnGrid.Epanechnikov0>(1), Of<OnGrid.Epanechnikov1>(9), Of<OnGrid.Epanechnikov2>(13), Of<OnGrid.Epanechnikov3>(2),
        Of<OnGrid.Biweight2>(4), Of<OnGrid.Triweight3>(12), Of<OnGrid.Tricube0>(20), Of<OnGrid.Tricube1>(1), Of<OnGrid.Tricube2>(9), Of<OnGrid.Tricube3>(40),
        Of<OnGrid.Cosine1>(7), Of<OnGrid.Cosine3>(14), Of<OnGrid.Gaussian0>(8), Of<OnGrid.Gaussian2>(25), Of<OnGrid.Logistic1>(26), Of<OnGrid.Logistic3>(25),
        Of<OnGrid.Coefficients1>(5), Of<OnGrid.Lowered3>(1), Of<OnGrid.Alone2>(0), Of<OnGrid.Alone0>(0),
    ];

    public double[] Filtered(double[] y)
    {
        var fitted = new double[y.Length];
        Apply(y, fitted);
        return fitted;
    }

    /// <summary>What the data's abscissas give.</summary>
    public double[] Smoothed(double[] y)
    {
        double[] x = [.. Enumerable.Range(0, y.Length).Select(i => i * Attribute.Spacing)];
        var fitted = new double[y.Length];
        Smooth(x, y, fitted);
        return fitted;
    }

    public override string ToString() => Name;

    private static GridFilter Of<T>(int half)
        where T : IGridFilter
    {
        var attribute = (LocalPolynomialAttribute)typeof(T).GetCustomAttributes(typeof(LocalPolynomialAttribute), inherit: false).Single();
        return new(typeof(T).Name, attribute, half, T.Smooth, T.Smooth);
    }
}

/// <summary>Every kernel and every degree; windows that are a statement a coefficient and windows that are a loop.</summary>
internal static partial class OnGrid
{
    [LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Bandwidth = 0.45, Spacing = 0.1)]
    internal sealed partial class Uniform0 : IGridFilter;

    // the tenth point lies at |u| = 1, outside the window
    [LocalPolynomial(Degree = 3, Kernel = Kernel.Uniform, Bandwidth = 10, Spacing = 1)]
    internal sealed partial class Uniform3 : IGridFilter;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Triangular, Bandwidth = 0.4, Spacing = 0.1)]
    internal partial struct Triangular1 : IGridFilter;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Triangular, Bandwidth = 20, Spacing = 3)]
    internal sealed partial class Triangular2 : IGridFilter;

    [LocalPolynomial(Degree = 0, Bandwidth = 1.5, Spacing = 1)]
    internal sealed partial record Epanechnikov0 : IGridFilter;

    [LocalPolynomial(Degree = 1, Bandwidth = 0.1, Spacing = 0.01)]
    internal sealed partial class Epanechnikov1 : IGridFilter;

    [LocalPolynomial(Degree = 2, Bandwidth = 1.4e9, Spacing = 1e8)]
    internal sealed partial class Epanechnikov2 : IGridFilter;

    [LocalPolynomial(Degree = 3, Bandwidth = 2.5, Spacing = 1)]
    internal sealed partial class Epanechnikov3 : IGridFilter;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Bandwidth = 1, Spacing = 0.2)]
    internal sealed partial class Biweight2 : IGridFilter;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Triweight, Bandwidth = 4, Spacing = 0.32)]
    internal sealed partial class Triweight3 : IGridFilter;

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Tricube, Bandwidth = 0.021, Spacing = 0.001)]
    internal sealed partial class Tricube0 : IGridFilter;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Tricube, Bandwidth = 1.9, Spacing = 1)]
    internal sealed partial class Tricube1 : IGridFilter;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Bandwidth = 0.1, Spacing = 0.01)]
    internal sealed partial class Tricube2 : IGridFilter;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = 4.05, Spacing = 0.1)]
    internal sealed partial class Tricube3 : IGridFilter;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Cosine, Bandwidth = 0.8, Spacing = 0.1)]
    internal sealed partial class Cosine1 : IGridFilter;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Cosine, Bandwidth = 1.45, Spacing = 0.1)]
    internal sealed partial class Cosine3 : IGridFilter;

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Gaussian, Bandwidth = 1, Spacing = 1)]
    internal sealed partial class Gaussian0 : IGridFilter;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Gaussian, Bandwidth = 0.3, Spacing = 0.1)]
    internal sealed partial class Gaussian2 : IGridFilter;

    [LocalPolynomial(Degree = 1, Kernel = Kernel.Logistic, Bandwidth = 0.7, Spacing = 1)]
    internal sealed partial class Logistic1 : IGridFilter;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Logistic, Bandwidth = 2, Spacing = 3)]
    internal sealed partial class Logistic3 : IGridFilter;

    // does not vanish at |u| = 1
    [LocalPolynomial(Degree = 1, Bandwidth = 0.55, Spacing = 0.1), PolynomialKernel(1, -0.5, 0, 0.25)]
    internal sealed partial class Coefficients1 : IGridFilter;

    // three points give a parabola, and two at an end a line
    [LocalPolynomial(Degree = 3, Kernel = Kernel.Biweight, Bandwidth = 1.9, Spacing = 1, Sparse = SparseWindow.LowerDegree)]
    internal sealed partial class Lowered3 : IGridFilter;

    [LocalPolynomial(Degree = 2, Bandwidth = 0.5, Spacing = 1, Sparse = SparseWindow.LowerDegree)]
    internal sealed partial class Alone2 : IGridFilter;

    [LocalPolynomial(Degree = 0, Bandwidth = 1, Spacing = 2)]
    internal sealed partial class Alone0 : IGridFilter;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 0.4, Spacing = 0.1, Scalar = typeof(float))]
    internal sealed partial class Floats;
}
