using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>What a filter emits.</summary>
internal interface IFilter
{
    static abstract void Filter(ReadOnlySpan<double> y, Span<double> filtered);
}

internal delegate void FilterMethod(ReadOnlySpan<double> y, Span<double> filtered);

/// <summary>A filter under test with the arguments of its attribute.</summary>
internal sealed record Filter(int Window, int Degree, int Derivative, double Spacing, FilterMethod Apply)
{
    public static IReadOnlyList<Filter> All { get; } =
    [
        Of<F5x2>(), Of<F5x2D1>(), Of<F5x2D2>(), Of<F7x3>(), Of<F7x3D1>(), Of<F7x3D2>(),
        Of<F11x2>(), Of<F11x2D1>(), Of<F11x2D2>(), Of<F21x4>(), Of<F21x4D1>(), Of<F21x4D2>(),
        Of<F3x0>(), Of<F3x2D2>(), Of<F21x3>(), Of<F25x6D3>(), Of<F27x5>(), Of<F51x4D1>(), Of<F101x5>(), Of<F201x3D2>(), Of<F25x20D13>(),
    ];

    public double[] Filtered(double[] y)
    {
        var filtered = new double[y.Length];
        Apply(y, filtered);
        return filtered;
    }

    public override string ToString() => $"{Window}, {Degree}, {Derivative}";

    private static Filter Of<T>()
        where T : IFilter
    {
        var attribute = (SavitzkyGolayAttribute)typeof(T).GetCustomAttributes(typeof(SavitzkyGolayAttribute), inherit: false).Single();
        return new(attribute.Window, attribute.Degree, attribute.Derivative, attribute.Spacing, T.Filter);
    }
}

[SavitzkyGolay(5, 2)]
internal sealed partial class F5x2 : IFilter;

[SavitzkyGolay(Window = 5, Degree = 2, Derivative = 1, Spacing = 0.1)]
internal sealed partial class F5x2D1 : IFilter;

[SavitzkyGolay(Window = 5, Derivative = 2, Spacing = 0.1)]
internal readonly partial struct F5x2D2 : IFilter;

[SavitzkyGolay(degree: 3, window: 7)]
internal sealed partial class F7x3 : IFilter;

[SavitzkyGolay(7, 3, Derivative = 1, Spacing = 0.1)]
internal partial struct F7x3D1 : IFilter;

[SavitzkyGolay(7, 3, Derivative = 2, Spacing = 0.1)]
internal sealed partial record F7x3D2(string Name) : IFilter;

[SavitzkyGolay(11, 2)]
internal partial record struct F11x2(double Value) : IFilter;

[SavitzkyGolay(11, 2, Derivative = 1, Spacing = 0.1)]
internal sealed partial class F11x2D1 : IFilter;

[SavitzkyGolay(11, 2, Derivative = 2, Spacing = 0.1)]
internal sealed partial class F11x2D2 : IFilter;

[SavitzkyGolay(21, 4)]
internal sealed partial class F21x4 : IFilter;

[SavitzkyGolay(21, 4, Derivative = 1, Spacing = 0.1)]
internal sealed partial class F21x4D1 : IFilter;

[SavitzkyGolay(21, 4, Derivative = 2, Spacing = 0.1)]
internal sealed partial class F21x4D2 : IFilter;

[SavitzkyGolay(3, 0)]
internal sealed partial class F3x0 : IFilter;

[SavitzkyGolay(3, 2, Derivative = 2)]
internal sealed partial class F3x2D2 : IFilter;

[SavitzkyGolay(21, 3)]
internal sealed partial class F21x3 : IFilter;

[SavitzkyGolay(25, 6, Derivative = 3, Spacing = 4)]
internal sealed partial class F25x6D3 : IFilter;

[SavitzkyGolay(27, 5)]
internal sealed partial class F27x5 : IFilter;

[SavitzkyGolay(51, 4, Derivative = 1, Spacing = 1e-3)]
internal sealed partial class F51x4D1 : IFilter;

[SavitzkyGolay(101, 5)]
internal sealed partial class F101x5 : IFilter;

[SavitzkyGolay(201, 3, Derivative = 2, Spacing = 7e5)]
internal sealed partial class F201x3D2 : IFilter;

[SavitzkyGolay(25, 20, Derivative = 13)]
internal sealed partial class F25x20D13 : IFilter;
