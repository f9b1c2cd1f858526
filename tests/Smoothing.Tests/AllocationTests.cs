using System;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LeastSquares;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;
using Smoothing.Tests.SavitzkyGolay;

namespace Smoothing.Tests;

/// <summary>
/// Nothing but the first fit allocates. A struct's fits take new storage, since copies may read the old, and nothing beside it.
/// </summary>
public partial class AllocationTests
{
    private readonly double[] _x, _y, _shuffledX, _shuffledY, _at, _fitted, _fittedAt;
    internal double Sink { get; private set; }

    public AllocationTests()
    {
        (_x, _y) = RandomSample.Of(1, 500, ties: 0.2);
        (_shuffledX, _shuffledY) = RandomSample.Of(2, 500, ties: 0.2, isSorted: false);
        _at = RandomSample.Targets(3, 40);
        _fitted = new double[500];
        _fittedAt = new double[40];
    }

    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Local_lines_of_every_kernel(Kernel kernel)
    {
        foreach (Estimator estimator in EstimatorCatalog.Fixed.Where(one => one.Kernel == kernel).Append(EstimatorCatalog.Free(kernel, 1)))
        {
            IFitted fit = estimator.Fit(_shuffledX, _shuffledY);
            AssertNone(() => estimator.Smooth(_x, _y, _fitted.AsSpan()), "Smooth");
            AssertNone(() => estimator.Smooth(_x, _y, _at, _fittedAt.AsSpan()), "Smooth at");
            AssertNone(() => Sink += estimator.Estimate(_x, _y, 5), "Estimate");
            AssertNone(() => Sink += estimator.Evaluate(_x, _y, 5).Value, "Evaluate");
            AssertNone(() => Sink += fit.Predict(5), "Predict");
            AssertNone(() => fit.Predict(_at, _fittedAt), "Predict many");
            AssertNone(() => Sink += fit.Slope(5), "Slope");
            AssertStorage(fit, () => fit.Fit(_x, _y), 16 * 500, "Fit of sorted data");
            AssertStorage(fit, () => fit.Fit(_shuffledX, _shuffledY), 16 * 500, "Fit of unsorted data");
            AssertStorage(fit, () => fit.Fit(_shuffledX.AsSpan(0, 99), _shuffledY.AsSpan(0, 99)), 16 * 99, "Fit of less data");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Local_polynomials_of_every_degree(bool sweep)
    {
        double[] ascending = [.. _at.Order()];
        var estimates = new LocalEstimate[_at.Length];
        using Algorithm algorithm = Algorithm.Swept(sweep);
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All)
        {
            AssertNone(() => estimator.Smooth(_x, _y, ascending, _fittedAt, 2), $"{estimator}, values");
            AssertNone(() => estimator.Smooth(_x, _y, _at, _fittedAt, 2), $"{estimator}, values in no order");
            AssertNone(() => estimator.Smooth(_x, _y, ascending, estimates, 2), $"{estimator}, estimates");
            AssertNone(() => estimator.Smooth(_x, _y, _at, estimates, 2), $"{estimator}, estimates in no order");
            AssertNone(() => Sink += estimator.Evaluate(_x, _y, 5, 2).Value, $"{estimator}, Evaluate");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Weighted_local_polynomials(bool sweep)
    {
        var estimates = new LocalEstimate[_x.Length];
        double[] weights = [.. _x.Select(x => 1 + x)];
        using Algorithm algorithm = Algorithm.Swept(sweep);
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            AssertNone(() => estimator.Smooth(_x, _y, weights, _fitted, 2), $"{estimator}, values");
            AssertNone(() => estimator.Smooth(_x, _y, weights, _x, estimates, 2), $"{estimator}, estimates");
            AssertNone(() => Sink += estimator.Evaluate(_x, _y, weights, 5, 2).Value, $"{estimator}, Evaluate");
        }
        var fit = new Weighted.Epanechnikov1(2);
        AssertNone(() => fit.Fit(_shuffledX, _shuffledY, weights), "Fit of unsorted weighted data");
        AssertNone(() => fit.Fit(_x, _y, weights), "Fit of weighted data");
        AssertNone(() => fit.Predict(_at, _fittedAt), "Predict many");
    }

    /// <summary>The first call warms the pool that doubles are gathered in.</summary>
    [Fact]
    public void Floats_and_missing_values()
    {
        float[] x = [.. _x.Select(value => (float)value)], y = [.. _y.Select(value => (float)value)], fitted = new float[x.Length];
        var estimates = new LocalEstimate[x.Length];
        foreach (FloatEstimator estimator in FloatEstimator.All)
        {
            AssertNone(() => estimator.Smooth(x, y, fitted, 2), $"{estimator}, values");
            AssertNone(() => estimator.Smooth(x, y, x, estimates, 2), $"{estimator}, estimates");
            AssertNone(() => Sink += estimator.Estimate(x, y, 5, 2), $"{estimator}, Estimate");
        }
        double[] gaps = [.. _y];
        gaps[7] = gaps[8] = double.NaN;
        var fit = new Gappy(2);
        AssertNone(() => Gappy.Smooth(_x, gaps, _fitted.AsSpan(), 2), "Smooth of data with gaps");
        AssertNone(() => fit.Fit(_x, gaps), "Fit of data with gaps");
        AssertNone(() => fit.Predict(_at, _fittedAt), "Predict many from data with gaps");
    }

    [LocalLinear(Missing = MissingValues.Skip)]
    internal partial class Gappy;

    /// <summary>The first call warms the pool that the weights' room comes from.</summary>
    [Fact]
    public void Lowess()
    {
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            ILowessFit fit = estimator.Fit(_shuffledX, _shuffledY);
            AssertNone(() => estimator.Smooth(_x, _y, _fitted.AsSpan()), "Smooth");
            AssertNone(() => estimator.Smooth(_x, _y, _at, _fittedAt.AsSpan()), "Smooth at");
            AssertNone(() => Sink += estimator.Estimate(_x, _y, 5), "Estimate");
            AssertNone(() => Sink += fit.Predict(5), "Predict");
            AssertNone(() => fit.Predict(_at, _fittedAt), "Predict many");
            AssertNone(() => Sink += fit.Slope(5), "Slope");
            AssertStorage(fit, () => fit.Fit(_x, _y), 24 * 500, "Fit of sorted data");
            AssertStorage(fit, () => fit.Fit(_shuffledX, _shuffledY), 24 * 500, "Fit of unsorted data");
            AssertStorage(fit, () => fit.Fit(_shuffledX.AsSpan(0, 99), _shuffledY.AsSpan(0, 99)), 24 * 99, "Fit of less data");
        }
    }

    [Fact]
    public void Lowess_of_weighted_and_incomplete_observations()
    {
        double[] weights = [.. _x.Select((_, i) => i % 7 / 2.0)], gaps = [.. _y];
        gaps[7] = gaps[8] = double.NaN;
        var exact = new WeightedLowesses.Exact();
        var incomplete = new WeightedLowesses.Incomplete();
        AssertNone(() => WeightedLowesses.Exact.Smooth(_x, _y, weights, _fitted.AsSpan()), "Smooth");
        AssertNone(() => WeightedLowesses.Exact.Smooth(_x, _y, weights, _at, _fittedAt.AsSpan()), "Smooth at");
        AssertNone(() => Sink += WeightedLowesses.Skipping.Estimate(_x, gaps, weights, 5), "Estimate");
        AssertNone(() => WeightedLowesses.Skipping.Smooth(_x, gaps, weights, _fitted.AsSpan()), "Smooth of data with gaps");
        AssertNone(() => exact.Fit(_shuffledX, _shuffledY, weights), "Fit");
        AssertNone(() => incomplete.Fit(_x, gaps), "Fit of data with gaps");
        AssertNone(() => incomplete.Predict(_at, _fittedAt), "Predict many");
    }

    /// <summary>The first call warms the pool that the sorted copy's room comes from.</summary>
    [Fact]
    public void Densities()
    {
        foreach (DensityCase density in DensityCase.All)
        {
            AssertNone(() => density.Many(_x, _at, _fittedAt, 1), density.Name);
            AssertNone(() => density.Many(_shuffledX, _shuffledX, _fitted, 1), density.Name + " of an unsorted sample");
            AssertNone(() => Sink += density.One(_x, 5, 1), density.Name + " at one point");
        }

        foreach (RuledCase density in RuledCase.All)
        {
            AssertNone(() => density.Many(_shuffledX, _at, _fittedAt), density.ToString());
            AssertNone(() => Sink += density.One(_shuffledX, 5) + density.Bandwidth(_shuffledX), density.ToString());
        }

        foreach (DensityCase density in DensityCase.All.Concat(BoundedCase.All.Select(bounded => bounded.Density)))
        {
            AssertNone(() => density.Many(_shuffledX, _at, _fittedAt, 1), density.Name);
            AssertNone(() => density.LogMany(_shuffledX, _at, _fittedAt, 0.1), density.Name + ", logarithms");
            AssertNone(() => Sink += density.LogOne(_x, -5, 1) + (int)density.Status(_x, 5, 1), density.Name + ", logarithm at one point");
        }

        double[] weights = [.. _shuffledX.Select(x => x + 1)];
        foreach (WeightedCase density in WeightedCase.All)
        {
            AssertNone(() => density.Many(_shuffledX, weights, _at, _fittedAt, 1), density.ToString());
            AssertNone(() => Sink += density.LogOne(_shuffledX, weights, 5, 1) + (int)density.Status(_x, weights, 5, 1), density.ToString());
        }
        AssertNone(() => Sink += WeightedThumb.SelectBandwidth(_shuffledX, weights) + WeightedPlugIn.SelectBandwidth(_shuffledX, weights), "weighted rules");
    }

    [Fact]
    public void Filters()
    {
        foreach (Filter filter in Filter.All)
            AssertNone(() => filter.Apply(_y, _fitted), filter.ToString());
    }

    /// <summary>The first call warms the pool that windows with gaps and scaled series borrow from.</summary>
    [Fact]
    public void Filters_of_gaps_and_of_huge_values()
    {
        double[] gaps = [.. _y], huge = [.. _y.Select(value => Math.ScaleB(value, 1022 - (int)Math.Log2(_y.Max(Math.Abs))))];
        gaps[0] = gaps[100] = gaps[101] = huge[7] = double.NaN;
        float[] floats = [.. gaps.Select(value => (float)value)];
        foreach (double[] y in new[] { gaps, huge })
        {
            AssertNone(() => GapFilters.Skip9x2.Filter(y, _fitted), "Savitzky–Golay, Skip");
            AssertNone(() => GapFilters.Propagate5x2D1.Filter(y, _fitted), "Savitzky–Golay, Propagate");
            AssertNone(() => GapFilters.Quadratic.Smooth(y, _fitted), "a regular grid, Skip");
            AssertNone(() => GapFilters.Holey.Smooth(y, _fitted.AsSpan()), "a regular grid, Propagate");
        }
        AssertNone(() => GapFilters.Floats.Smooth(floats, floats), "floats on a regular grid");
    }

    [Fact]
    public void Regular_grids()
    {
        foreach (GridFilter filter in GridFilter.All)
        {
            AssertNone(() => filter.Apply(_y, _fitted), filter.ToString());
            AssertNone(() => filter.Apply(_y.AsSpan(0, filter.Half), _fitted.AsSpan(0, filter.Half)), filter + ", a short series");
        }

        float[] floats = [.. _y.Select(value => (float)value)];
        AssertNone(() => OnGrid.Floats.Smooth(floats, floats), "floats");
    }

    [Fact]
    public void Least_squares_of_a_class()
    {
        var model = new PlaneThroughOrigin();
        var other = new PlaneThroughOrigin();
        AssertNone(() => model.Fit(_x, _y, _shuffledX, _shuffledY), "Fit");
        AssertNone(() => model.Add(1, 2, 3, 4), "Add");
        AssertNone(() => other.Merge(model), "Merge");
        AssertNone(() => model.Solve(), "Solve");
        AssertNone(() => Sink += model.Coefficients.B.Estimate + model.Coefficients.C.StandardError + model.Coefficients.A.PValue, "Coefficients");
        AssertNone(() => Sink += model.Coefficients.A.ConfidenceInterval(0.9).Upper, "ConfidenceInterval");
        AssertNone(() => Sink += model.Covariance(0, 2) + model.Gram(2, 1), "Covariance and Gram");
        AssertNone(() => Sink += model.Predict(1, 2, 3), "Predict");
        AssertNone(() => Sink += model.RSquared + model.ResidualVariance + model.ResidualStandardError + model.ResidualSumOfSquares + model.Count, "results");
        AssertNone(() => model.Clear(), "Clear");
    }

    [Fact]
    public void Least_squares_of_a_struct()
    {
        LineStruct model = default, other = default;
        AssertNone(() => model.Fit(_x, _y), "Fit");
        AssertNone(() => model.Add(1, 2), "Add");
        AssertNone(() => other.Merge(in model), "Merge");
        AssertNone(() => model.Solve(), "Solve");
        AssertNone(() => Sink += model.Slope + model.Intercept.StandardError + model.Coefficients.X.PValue, "Coefficients");
        AssertNone(() => Sink += model.Covariance(0, 1) + model.Gram(1, 1), "Covariance and Gram");
        AssertNone(() => Sink += model.Predict(1), "Predict");
        AssertNone(() => model.Clear(), "Clear");
    }

    [Fact]
    public void The_counter_counts() => Assert.Throws<Xunit.Sdk.TrueException>(() => AssertNone(() => Sink += new double[1].Length, "an array"));

    /// <summary>A struct's fit allocates its storage and a few objects around it, and that of a class or a record nothing.</summary>
    internal static void AssertStorage(object fit, Action call, long storage, string what)
    {
        if (fit is not ValueType)
        {
            AssertNone(call, what);
            return;
        }
        long allocated = Allocated(call);
        Assert.True(allocated <= storage + 400, $"{what} allocated {allocated} bytes, {storage} for its storage");
    }

    internal static void AssertNone(Action call, string what)
    {
        long allocated = Allocated(call);
        Assert.True(allocated == 0, $"{what} allocated {allocated} bytes");
    }

    private static long Allocated(Action call)
    {
        // Once to compile, then to see; again where a collection emptied the shared pool of arrays in between.
        call();
        long allocated = long.MaxValue;
        for (int attempt = 0; attempt < 3 && allocated > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return allocated;
    }
}
