using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LeastSquares;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;
using Smoothing.Tests.SavitzkyGolay;

namespace Smoothing.Tests;

/// <summary>The bits of many results in a few characters each, to compare across processes.</summary>
internal static class Digest
{
    /// <summary>One line for each kernel, one for each density, one each for bandwidth rules, weights, floats, nearest observations, streams, lowess (without weights and with), least squares, filters, regular grids, and their gaps.</summary>
    public static IEnumerable<string> Lines() =>
        Enum.GetValues<Kernel>().Select(kernel => $"{kernel} {Of(Local(kernel).Concat(Polynomials(kernel))):X16}")
            .Concat(DensityCase.All.Select(density => $"{density} density {Of(Densities(density)):X16}"))
            .Append($"Bandwidths {Of(Bandwidths()):X16}")
            .Append($"Weighted {Of(WeightedPolynomials()):X16}")
            .Append($"Floats {Of(FloatPolynomials()):X16}")
            .Append($"Nearest {Of(Nearest()):X16}")
            .Append($"Streams {Of(Streams()):X16}")
            .Append($"Lowess {Of(Lowess()):X16}")
            .Append($"Weighted lowess {Of(WeightedLowess()):X16}")
            .Append($"Ols {Of(LeastSquares()):X16}")
            .Append($"SavitzkyGolay {Of(Filters()):X16}")
            .Append($"Grids {Of(Grids()):X16}")
            .Append($"Filters of gaps and of huge values {Of(Gaps()):X16}")
            .Append($"Weighted densities {Of(WeightedDensities()):X16}")
            .Append($"Bounded densities {Of(BoundedCase.All.SelectMany(bounded => Densities(bounded.Density, mostBandwidth: 3))):X16}")
            .Append($"Logarithms of densities {Of(LogDensities()):X16}");

    private static IEnumerable<double> Local(Kernel kernel)
    {
        foreach (int n in new[] { 0, 1, 2, 7, 8, 9, 15, 16, 17, 100, 1001 })
        {
            (double[] x, double[] y) = RandomSample.Of(n, n, ties: n % 2 * 0.4);
            double[] at = RandomSample.Targets(n, 60);
            foreach (Estimator estimator in new[] { 0.05, 0.4, 3, 40 }.Select(bandwidth => EstimatorCatalog.Free(kernel, bandwidth))
                .Concat(EstimatorCatalog.Fixed.Where(estimator => estimator.Kernel == kernel)))
            {
                IFitted fit = estimator.Fit(x, y);
                foreach (double value in estimator.Smoothed(x, y).Concat(estimator.Smoothed(x, y, at)).Concat(at.Select(fit.Slope)))
                    yield return value;
                foreach (LocalEstimate estimate in at.Take(20).Select(one => estimator.Evaluate(x, y, one)))
                {
                    yield return estimate.Value;
                    yield return estimate.NormOfEquivalentKernel;
                    yield return estimate.EffectiveCount;
                }
            }
        }
    }

    /// <summary>Fits over the nearest observations, with their intervals.</summary>
    private static IEnumerable<double> Nearest()
    {
        foreach (int n in new[] { 12, 233 })
        {
            (double[] x, double[] y) = RandomSample.Of(21, n, ties: 0.1);
            double[] weights = [.. y.Select(Math.Abs)], at = RandomSample.Targets(22, 40), fitted = new double[n];
            var robust = new RobustQuadraticOfNearest();
            robust.Fit(x, y);
            var weighted = new WeightedLineOfNearest();
            weighted.Fit(x, y, weights);
            RobustQuadraticOfNearest.Smooth(x, y, fitted);
            foreach (double value in fitted)
                yield return value;
            foreach (double one in at)
            {
                Interval curve = robust.ConfidenceInterval(one), observation = weighted.PredictionInterval(one);
                foreach (double value in new[] { curve.Lower, curve.Upper, observation.Lower, observation.Upper, robust.Slope(one), weighted.Predict(one) })
                    yield return value;
            }
        }
    }

    /// <summary>All degrees by the moment sweep and by the direct algorithm.</summary>
    private static IEnumerable<double> Polynomials(Kernel kernel)
    {
        (double[] x, double[] y) = RandomSample.Of(5, 900, ties: 0.1);
        double[] at = [.. RandomSample.Targets(6, 70), .. x.Take(300)];
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All.Where(one => one.Kernel == kernel))
        {
            foreach (double bandwidth in new[] { 0.3, 2, 30 })
            {
                foreach (bool sweep in new[] { false, true })
                {
                    foreach (double value in estimator.Values(x, y, at, bandwidth, sweep))
                        yield return value;
                    foreach (LocalEstimate estimate in estimator.Estimates(x, y, at, bandwidth, sweep))
                    {
                        yield return estimate.Value;
                        yield return estimate.Slope;
                        yield return estimate.NormOfEquivalentKernel;
                        yield return estimate.Leverage;
                    }
                }
            }
        }
    }

    private static IEnumerable<double> WeightedPolynomials()
    {
        (double[] x, double[] y) = RandomSample.Of(15, 700, ties: 0.1);
        double[] weights = [.. y.Select(value => value * value)];
        double[] at = [.. RandomSample.Targets(16, 70), .. x.Take(250)];
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            foreach (bool sweep in new[] { false, true })
            {
                foreach (double value in estimator.Values(x, y, weights, at, 1.5, sweep))
                    yield return value;
                foreach (LocalEstimate estimate in estimator.Estimates(x, y, weights, at, 1.5, sweep))
                {
                    yield return estimate.Slope;
                    yield return estimate.NormOfEquivalentKernel;
                    yield return estimate.EffectiveCount;
                }
            }
        }
    }

    private static IEnumerable<double> FloatPolynomials()
    {
        (double[] x, double[] y) = RandomSample.Of(17, 700, ties: 0.1);
        float[] floats = [.. x.Select(value => (float)value)], responses = [.. y.Select(value => (float)value)];
        return
            from estimator in FloatEstimator.All
            from sweep in new[] { false, true }
            from value in estimator.Values(floats, responses, floats, 1.5, sweep)
            select (double)value;
    }

    private static IEnumerable<double> Streams()
    {
        (double[] x, double[] y) = RandomSample.Of(18, 700, ties: 0.1);
        double[] weights = [.. y.Select(value => value * value)];
        var streams = PolynomialCatalog.All.SelectMany(estimator => estimator.Streamed(x, y, 1.2))
            .Concat(WeightedEstimator.All.SelectMany(estimator => estimator.Streamed(x, y, weights, 1.2)));
        return
            from estimate in streams
            from value in new[] { estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel, estimate.Leverage }
            select value;
    }

    private static IEnumerable<double> Densities(DensityCase density, double mostBandwidth = double.PositiveInfinity)
    {
        foreach (int n in new[] { 0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 100, 1001 })
        {
            double[] sample = RandomSample.Of(n, n, ties: n % 2 * 0.4, isSorted: n % 2 == 0).X;
            double[] at = [.. RandomSample.Targets(n, 60), .. sample];
            foreach (double bandwidth in new[] { 0.05, 0.4, 3, 40 }.Where(bandwidth => bandwidth <= mostBandwidth))
            {
                foreach (double value in new bool?[] { null, false, true }.SelectMany(sweep => density.Values(sample, at, bandwidth, sweep)))
                    yield return value;
                foreach (double one in at.Take(20))
                    yield return density.One(sample, one, bandwidth);
            }
        }
    }

    private static IEnumerable<double> WeightedDensities()
    {
        foreach (int n in new[] { 0, 1, 2, 7, 8, 9, 17, 100, 1001 })
        {
            (double[] sample, double[] y) = RandomSample.Of(n, n, ties: n % 2 * 0.4, isSorted: n % 2 == 0);
            double[] weights = [.. y.Select(Math.Abs)], at = [.. RandomSample.Targets(n, 60), .. sample];
            yield return WeightedThumb.SelectBandwidth(sample, weights);
            yield return WeightedPlugIn.SelectBandwidth(sample, weights);
            foreach (WeightedCase density in WeightedCase.All)
            {
                foreach (double bandwidth in new[] { 0.05, 0.4, 3 })
                {
                    foreach (double value in new bool?[] { null, false, true }.SelectMany(sweep => density.Values(sample, weights, at, bandwidth, sweep)))
                        yield return value;
                    foreach (double one in at.Take(10))
                        yield return density.LogOne(sample, weights, one, bandwidth);
                }
            }
        }
    }

    private static IEnumerable<double> LogDensities()
    {
        double[] sample = RandomSample.Of(11, 300, ties: 0.2).X, at = [.. RandomSample.Targets(12, 60), -300, 0.5, 25, 4000], logs = new double[at.Length];
        foreach (DensityCase density in DensityCase.All.Concat(BoundedCase.All.Select(bounded => bounded.Density)))
        {
            foreach (double bandwidth in new[] { 0.05, 0.4, 3 })
            {
                density.LogMany(sample, at, logs, bandwidth);
                foreach (double value in logs)
                    yield return value;
            }
        }
    }

    private static IEnumerable<double> Bandwidths() =>
        from n in new[] { 0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 129, 400 }
        let sample = RandomSample.Of(n, n, ties: n % 2 * 0.4, isSorted: false).X
        from density in RuledCase.All
        select density.Bandwidth(sample);

    private static IEnumerable<double> Lowess()
    {
        foreach (int n in new[] { 0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 100, 1001 })
        {
            (double[] x, double[] y) = RandomSample.Of(n, n, ties: n % 2 * 0.4);
            double[] at = RandomSample.Targets(n, 60);
            foreach (LowessEstimator estimator in LowessCatalog.All)
            {
                ILowessFit fit = estimator.Fit(x, y);
                foreach (double value in estimator.Smoothed(x, y).Concat(estimator.Smoothed(x, y, at)).Concat(at.Select(fit.Slope)))
                    yield return value;
            }
        }
    }

    /// <summary>Lowess of weighted observations, some of which do not count.</summary>
    private static IEnumerable<double> WeightedLowess()
    {
        foreach (int n in new[] { 9, 16, 100, 1001 })
        {
            (double[] x, double[] y) = RandomSample.Of(n, n, ties: n % 2 * 0.4);
            double[] weights = [.. y.Select((value, i) => i % 5 == 0 ? 0 : Math.Abs(value))], fitted = new double[n];
            WeightedLowesses.Exact.Smooth(x, y, weights, fitted.AsSpan());
            foreach (double value in fitted)
                yield return value;
            y[4] = double.NaN;
            WeightedLowesses.Skipping.Smooth(x, y, weights, fitted.AsSpan());
            foreach (double value in fitted)
                yield return value;
        }
    }

    private static IEnumerable<double> LeastSquares()
    {
        foreach (int n in new[] { 3, 10, 1000 })
        {
            (double[] a, double[] b) = RandomSample.Of(n, n, isSorted: false);
            (double[] c, double[] y) = RandomSample.Of(n + 1, n, isSorted: false);
            var line = new DigestLine();
            line.Fit(a, y);
            DigestPlane plane = default;
            plane.Fit(a, b, c, y);

            // far from 0, where columns are taken about an origin; the last but one value is not, so that its block goes row by row
            double[] far = [.. b.Select(value => 1e6 + value)];
            if (n > 3)
                far[^2] = 1e-3 / 3;
            var space = new DigestSpace();
            space.Fit(a, far, c, y);
            var curve = new DigestCurve();
            for (int i = 0; i < n; i++)
                curve.Add(far[i], c[i], y[i]);
            curve.Solve();
            yield return space.ConditionNumber;
            yield return space.Covariance(0, 2);
            yield return curve.Gram(3, 4);
            foreach (Coefficient coefficient in new[] { line.Intercept, line.Slope, plane.Coefficients.A, plane.Coefficients.B, plane.Coefficients.C, space.Coefficients.Intercept, space.Coefficients.B, curve.Coefficients.Intercept, curve.Coefficients.APow3B })
            {
                yield return coefficient.Estimate;
                yield return coefficient.StandardError;
                yield return coefficient.PValue;
            }

            yield return line.RSquared;
            yield return plane.ResidualSumOfSquares;
            yield return plane.Covariance(0, 2);
        }
    }

    private static IEnumerable<double> Filters() =>
        from filter in Filter.All
        from extra in new[] { 0, 1, 2, 3, 6, 7, 8, 9, 14, 15, 16, 17, 31, 33, 500 }
        from value in filter.Filtered(RandomSample.Of(extra, filter.Window + extra).Y)
        select value;

    private static IEnumerable<double> Grids() =>
        from filter in GridFilter.All
        from n in new[] { 0, 1, 5, 11, 24 }.Concat(new[] { 0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 33, 500 }.Select(extra => 2 * filter.Half + extra))
        from value in filter.Filtered(RandomSample.Of(n, n).Y)
        select value;

    private static IEnumerable<double> Gaps()
    {
        foreach (int n in new[] { 9, 30, 500 })
        {
            double[] y = RandomSample.Of(n, n).Y, fitted = new double[n];
            for (int i = 3; i < n; i += 1 + (i % 11))
                y[i] = double.NaN;
            foreach (double scale in new[] { 1, 1e307 })
            {
                double[] scaled = [.. y.Select(value => scale * value)];
                foreach (GridMethod filter in new GridMethod[] { GapFilters.Skip9x2D1.Filter, GapFilters.Skip27x20D2.Filter, GapFilters.Quadratic.Smooth, GapFilters.Lowered.Smooth })
                {
                    filter(scaled, fitted);
                    foreach (double value in fitted)
                        yield return value;
                }
            }
        }
    }

    /// <summary>FNV-1a over the bits (Fowler, Noll and Vo 1991).</summary>
    private static ulong Of(IEnumerable<double> values)
    {
        ulong hash = 14695981039346656037;
        foreach (double value in values)
        {
            // NaN is one value here, whatever its payload.
            ulong bits = BitConverter.DoubleToUInt64Bits(double.IsNaN(value) ? double.NaN : value);
            for (int shift = 0; shift < 64; shift += 8)
                hash = (hash ^ ((bits >> shift) & 0xFF)) * 1099511628211;
        }

        return hash;
    }
}
