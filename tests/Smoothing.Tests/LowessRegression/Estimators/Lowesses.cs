namespace Smoothing.Tests.LowessRegression.Estimators;

/// <summary>The cases of the golden values, and corners of the attribute; each kind of type in turn.</summary>
internal static partial class Lowesses
{
    [Lowess]
    internal partial class AsInR : ILowess<AsInR>;

    [Lowess(Delta = 0)]
    internal partial struct AsInRExact : ILowess<AsInRExact>;

    [Lowess(RobustIterations = 0)]
    internal partial record AsInROnce : ILowess<AsInROnce>;

    [Lowess(RobustIterations = 0, Delta = 0)]
    internal partial record struct AsInROnceExact : ILowess<AsInROnceExact>;

    [Lowess(0.2)]
    internal partial class Fifth : ILowess<Fifth>;

    [Lowess(Span = 0.2, Delta = 0)]
    internal partial struct FifthExact : ILowess<FifthExact>;

    [Lowess(0.2, RobustIterations = 0)]
    internal partial record FifthOnce : ILowess<FifthOnce>;

    [Lowess(span: 0.2, RobustIterations = 0, Delta = 0)]
    internal partial record struct FifthOnceExact : ILowess<FifthOnceExact>;

    [Lowess(0.3)]
    internal partial class ThreeTenths : ILowess<ThreeTenths>;

    [Lowess(Span = 0.3, Delta = 0)]
    internal partial struct ThreeTenthsExact : ILowess<ThreeTenthsExact>;

    [Lowess(0.3, RobustIterations = 0)]
    internal partial record ThreeTenthsOnce : ILowess<ThreeTenthsOnce>;

    [Lowess(span: 0.3, RobustIterations = 0, Delta = 0)]
    internal partial record struct ThreeTenthsOnceExact : ILowess<ThreeTenthsOnceExact>;

    [Lowess(0.5)]
    internal partial class Half : ILowess<Half>;

    [Lowess(Span = 0.5, Delta = 0)]
    internal partial struct HalfExact : ILowess<HalfExact>;

    [Lowess(0.5, RobustIterations = 0)]
    internal partial record HalfOnce : ILowess<HalfOnce>;

    [Lowess(span: 0.5, RobustIterations = 0, Delta = 0)]
    internal partial record struct HalfOnceExact : ILowess<HalfOnceExact>;

    [Lowess(Span = 1, RobustIterations = 1, Delta = 0)]
    internal partial class Whole : ILowess<Whole>;

    [Lowess(Span = 1, RobustIterations = 6, Delta = 0.3)]
    internal partial struct WholeFarAnchors : ILowess<WholeFarAnchors>;

    [Lowess(Span = 1e-3, RobustIterations = 2, Delta = 0)]
    internal partial record Narrow : ILowess<Narrow>;

    [Lowess(Span = 0.08, RobustIterations = 1, Delta = 0.05)]
    internal partial record struct NarrowAnchors : ILowess<NarrowAnchors>;

    [Lowess(Span = 0.4, RobustIterations = 3, Delta = 2)]
    internal partial class TwoAnchors : ILowess<TwoAnchors>;
}
