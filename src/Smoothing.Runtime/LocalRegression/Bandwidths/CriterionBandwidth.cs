using System;
using System.Threading;
using Smoothing.CompilerServices;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// The bandwidth that minimizes a criterion. A grid, even in log h, runs from the smallest bandwidth at which the window at every
/// observation determines the fit to the range of x. A golden-section search (Kiefer 1953) between the neighbours of the best grid point
/// then finds h to a thousandth.
/// </summary>
/// <remarks>
/// A few abscissas at an end of the data may lie farther from the rest than the rest's whole range. Every bandwidth that reaches from them
/// to the rest takes all of the rest into each window, so they would leave nothing to choose. The criterion leaves out such observations:
/// at each end at most as many abscissas as need others for their windows. The bandwidths then compared never join them with the rest.
/// </remarks>
internal static class CriterionBandwidth
{
    // Observations more than four bandwidths away weigh too little to determine a fit, even if the half-width of the kernel is larger.
    private const double FarthestReach = 4;

    // At the smallest bandwidth itself, an observation that the fit needs lies at the edge of the window and has weight 0.
    private const double Margin = 1.01;

    // log 1.25.
    private const double GridStep = 0.22314355131420976;
    private const int MostGridSteps = 60;

    private const double Tolerance = 1e-3;
    private const double GoldenSection = 0.6180339887498949;
    private const double GridShare = 0.8;

    /// <summary>Searches with windows that share moments. Each pass is O(n) for every bandwidth.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data.</param>
    /// <param name="rule">The criterion: leave-one-out, generalized cross-validation or the corrected Akaike criterion.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the search between two passes.</param>
    /// <returns>h; NaN if no bandwidth determines the criterion.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static double Swept<TKernel>(in Sample sample, BandwidthRule rule, IProgress<double>? progress, CancellationToken cancellation)
        where TKernel : struct, ILocalKernel, IMomentExpansion, IWithBandwidth<TKernel> =>
        Search(sample, default(SweptFits<TKernel>), default(TKernel).WithBandwidth(1), rule, progress, cancellation);

    /// <summary>Searches with windows that are summed directly. Each pass is O(n · window).</summary>
    public static double Direct<TKernel>(in Sample sample, BandwidthRule rule, IProgress<double>? progress, CancellationToken cancellation)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel> =>
        Search(sample, default(DirectFits<TKernel>), default(TKernel).WithBandwidth(1), rule, progress, cancellation);

    private static double Search<TFits, TKernel>(
        in Sample given, TFits fits, in TKernel kernel, BandwidthRule rule, IProgress<double>? progress, CancellationToken cancellation)
        where TFits : struct, IFits
        where TKernel : struct, ILocalKernel
    {
        // An observation is predicted from p + 1 other abscissas.
        int others = Math.Max(1, kernel.Degree);
        Sample core = Core(given, rule == BandwidthRule.LeaveOneOut ? kernel.Degree + 1 : others);
        return SearchCore(core, fits, kernel, rule, progress, cancellation);
    }

    private static double SearchCore<TFits, TKernel>(
        in Sample sample, TFits fits, in TKernel kernel, BandwidthRule rule, IProgress<double>? progress, CancellationToken cancellation)
        where TFits : struct, IFits
        where TKernel : struct, ILocalKernel
    {
        double smallest = Margin * Smallest(sample, kernel.Degree, Math.Min(kernel.HalfWidth, FarthestReach));
        if (!(smallest > 0))
            return double.NaN;

        double low = Elementary.Log(smallest);
        double high = Math.Max(low, Elementary.Log(sample.X[sample.X.Length - 1] - sample.X[0]));
        int steps = Math.Min(MostGridSteps, Math.Max(1, (int)Math.Ceiling((high - low) / GridStep)));
        double step = (high - low) / steps;
        double best = double.PositiveInfinity, centre = double.NaN;
        for (int k = 0; k <= steps; k++)
        {
            double at = low + k * step;
            double value = Criterion(sample, fits, rule, at, cancellation);
            if (value < best)
                (best, centre) = (value, at);
            progress?.Report(GridShare * (k + 1) / (steps + 1));
        }

        if (!double.IsNaN(centre))
            centre = Golden(sample, fits, rule, Math.Max(low, centre - step), Math.Min(high, centre + step), centre, best, cancellation);
        progress?.Report(1);
        return Elementary.Exp(centre);
    }

    // Returns the grid point itself if the search finds nothing better, because the criterion may have more than one minimum between its
    // neighbours.
    private static double Golden<TFits>(
        in Sample sample, TFits fits, BandwidthRule rule, double low, double high, double centre, double best,
        CancellationToken cancellation)
        where TFits : struct, IFits
    {
        double left = high - GoldenSection * (high - low), right = low + GoldenSection * (high - low);
        double atLeft = Criterion(sample, fits, rule, left, cancellation), atRight = Criterion(sample, fits, rule, right, cancellation);
        while (high - low > Tolerance)
        {
            if (atLeft < atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - GoldenSection * (high - low);
                atLeft = Criterion(sample, fits, rule, left, cancellation);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + GoldenSection * (high - low);
                atRight = Criterion(sample, fits, rule, right, cancellation);
            }
        }
        if (atLeft < best)
            (best, centre) = (atLeft, left);
        return atRight < best ? right : centre;
    }

    private static double Criterion<TFits>(
        in Sample sample, TFits fits, BandwidthRule rule, double logarithm, CancellationToken cancellation)
        where TFits : struct, IFits
    {
        cancellation.ThrowIfCancellationRequested();
        double value = fits.Summary(sample, Elementary.Exp(logarithm)).Criterion(rule);
        return double.IsNaN(value) ? double.PositiveInfinity : value;
    }

    /// <summary>The data without isolated ends, as many observations as are isolated together; all of it if none are.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="most">The largest number of abscissas of an isolated end.</param>
    private static Sample Core(in Sample sample, int most)
    {
        ReadOnlySpan<double> x = sample.X;
        int start = 0, end = x.Length, left = 0;
        for (int lower = 0; lower <= most && left < x.Length; lower++)
        {
            int right = x.Length - 1;
            for (int upper = 0; upper <= most && right > left; upper++)
            {
                if (right + 1 - left < end - start && AreIsolated(x, left, right, most))
                    (start, end) = (left, right + 1);
                right = StartOfTies(x, right) - 1;
            }
            left = EndOfTies(x, left);
        }
        return end - start == x.Length ? sample : Part(sample, start, end - start);
    }

    // Whether the observations beyond left and right are fewer than those between, and farther from them than their range. Those between
    // must determine a fit and its error by themselves.
    private static bool AreIsolated(ReadOnlySpan<double> x, int left, int right, int most)
    {
        double range = x[right] - x[left];
        return 2 * (right - left + 1) > x.Length
            && (left == 0 || x[left] - x[left - 1] > range)
            && (right == x.Length - 1 || x[right + 1] - x[right] > range)
            && DirectFit.DistinctAbscissas(new Sample(x, default), left, right + 1, most + 2) == most + 2;
    }

    private static Sample Part(in Sample sample, int start, int count) => new(
        sample.X.Slice(start, count), sample.Y.Slice(start, count), sample.Weights.IsEmpty ? default : sample.Weights.Slice(start, count));

    /// <summary>
    /// The smallest h at which the window at every observation holds as many distinct abscissas as the polynomial has coefficients; NaN if
    /// there is none.
    /// </summary>
    private static double Smallest(in Sample sample, int degree, double reach)
    {
        ReadOnlySpan<double> x = sample.X;
        double farthest = 0;
        for (int i = 0; i < x.Length; i = EndOfTies(x, i))
        {
            // A local average needs a second abscissa, because a single observation does not determine the error of its prediction.
            double distance = Distance(x, i, Math.Max(1, degree));
            farthest = Math.Max(farthest, distance);
        }
        return farthest > 0 && !double.IsInfinity(farthest) ? farthest / reach : double.NaN;
    }

    /// <summary>
    /// The distance from x[i] to the nearest of the other distinct abscissas, or to the second or third nearest, by
    /// <paramref name="others"/>; infinite if there are fewer.
    /// </summary>
    private static double Distance(ReadOnlySpan<double> x, int i, int others)
    {
        int left = i - 1, right = EndOfTies(x, i);
        double distance = 0;
        for (; others > 0; others--)
        {
            double below = left >= 0 ? x[i] - x[left] : double.PositiveInfinity;
            double above = right < x.Length ? x[right] - x[i] : double.PositiveInfinity;
            distance = Math.Min(below, above);
            if (double.IsInfinity(distance))
                break;
            if (below <= above)
                left = StartOfTies(x, left) - 1;
            else
                right = EndOfTies(x, right);
        }
        return distance;
    }

    private static int EndOfTies(ReadOnlySpan<double> x, int i) => WindowBounds.FirstAbove(x, x[i], 0, i);

    private static int StartOfTies(ReadOnlySpan<double> x, int i) => WindowBounds.FirstFrom(x, x[i], 0, i);

    /// <summary>The fits of one kernel with every bandwidth.</summary>
    private interface IFits
    {
        SmootherSummary Summary(in Sample sample, double bandwidth);
    }

    private readonly struct SweptFits<TKernel> : IFits
        where TKernel : struct, ILocalKernel, IMomentExpansion, IWithBandwidth<TKernel>
    {
        public SmootherSummary Summary(in Sample sample, double bandwidth) =>
            MomentSweep.Summary(sample, default(TKernel).WithBandwidth(bandwidth));
    }

    private readonly struct DirectFits<TKernel> : IFits
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        public SmootherSummary Summary(in Sample sample, double bandwidth) =>
            DirectRegression.Summary(sample, default(TKernel).WithBandwidth(bandwidth));
    }
}
