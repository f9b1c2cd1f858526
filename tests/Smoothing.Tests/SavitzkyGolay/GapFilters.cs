namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>Filters of signals with missing values.</summary>
internal static partial class GapFilters
{
    [SavitzkyGolay(9, 2, Missing = MissingValues.Skip)]
    internal sealed partial class Skip9x2 : IFilter;

    [SavitzkyGolay(9, 2, Derivative = 1, Spacing = 0.25, Missing = MissingValues.Skip)]
    internal partial struct Skip9x2D1 : IFilter;

    [SavitzkyGolay(27, 20, Derivative = 2, Spacing = 4, Missing = MissingValues.Skip)]
    internal static partial class Skip27x20D2;

    [SavitzkyGolay(5, 2, Derivative = 1, Missing = MissingValues.Propagate)]
    internal sealed partial class Propagate5x2D1 : IFilter;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Bandwidth = 0.1, Spacing = 0.02, Missing = MissingValues.Skip)]
    internal sealed partial class Quadratic : LocalRegression.Estimators.IGridFilter;

    [LocalPolynomial(
        Degree = 3, Bandwidth = 5.5, Spacing = 1, Sparse = SparseWindow.LowerDegree, Missing = MissingValues.Skip)]
    internal sealed partial class Lowered : LocalRegression.Estimators.IGridFilter;

    [LocalLinear(Bandwidth = 2.5, Spacing = 1, Scalar = typeof(float), Missing = MissingValues.Skip)]
    internal sealed partial class Floats;

    // The points next to the centre have no weight.
    [LocalPolynomial(Degree = 0, Bandwidth = 2.5, Spacing = 1, Missing = MissingValues.Propagate), PolynomialKernel(1, 0, -12.5, 0, 39.0625)]
    internal sealed partial class Holey;

    [LocalPolynomial(Degree = 0, Bandwidth = 1, Spacing = 2, Missing = MissingValues.Skip)]
    internal sealed partial class Alone : LocalRegression.Estimators.IGridFilter;
}

// The same without missing values.
[SavitzkyGolay(9, 2)]
internal sealed partial class F9x2 : IFilter;

[SavitzkyGolay(5, 2, Derivative = 1)]
internal sealed partial class F5x2D1Plain : IFilter;
