using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LowessRegression.Estimators;

/// <summary>The emitted lowesses with what their attributes say.</summary>
internal static class LowessCatalog
{
    public static IReadOnlyList<LowessEstimator> All { get; } =
    [
        new LowessEstimator<Lowesses.AsInR>(2.0 / 3, 3, 0.01),
        new LowessEstimator<Lowesses.AsInRExact>(2.0 / 3, 3, 0),
        new LowessEstimator<Lowesses.AsInROnce>(2.0 / 3, 0, 0.01),
        new LowessEstimator<Lowesses.AsInROnceExact>(2.0 / 3, 0, 0),
        new LowessEstimator<Lowesses.Fifth>(0.2, 3, 0.01),
        new LowessEstimator<Lowesses.FifthExact>(0.2, 3, 0),
        new LowessEstimator<Lowesses.FifthOnce>(0.2, 0, 0.01),
        new LowessEstimator<Lowesses.FifthOnceExact>(0.2, 0, 0),
        new LowessEstimator<Lowesses.ThreeTenths>(0.3, 3, 0.01),
        new LowessEstimator<Lowesses.ThreeTenthsExact>(0.3, 3, 0),
        new LowessEstimator<Lowesses.ThreeTenthsOnce>(0.3, 0, 0.01),
        new LowessEstimator<Lowesses.ThreeTenthsOnceExact>(0.3, 0, 0),
        new LowessEstimator<Lowesses.Half>(0.5, 3, 0.01),
        new LowessEstimator<Lowesses.HalfExact>(0.5, 3, 0),
        new LowessEstimator<Lowesses.HalfOnce>(0.5, 0, 0.01),
        new LowessEstimator<Lowesses.HalfOnceExact>(0.5, 0, 0),
        new LowessEstimator<Lowesses.Whole>(1, 1, 0),
        new LowessEstimator<Lowesses.WholeFarAnchors>(1, 6, 0.3),
        new LowessEstimator<Lowesses.Narrow>(1e-3, 2, 0),
        new LowessEstimator<Lowesses.NarrowAnchors>(0.08, 1, 0.05),
        new LowessEstimator<Lowesses.TwoAnchors>(0.4, 3, 2),
    ];

    /// <summary>The estimator of a golden case, whose span may be rounded to 15 digits.</summary>
    public static LowessEstimator Of(double span, int robustIterations, double delta) =>
        All.Single(one => Math.Abs(one.Span - span) < 1e-12 && one.RobustIterations == robustIterations && one.Delta == delta);
}
