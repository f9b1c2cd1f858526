using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
using Smoothing.Windows;

#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>Fits the local polynomial at a single target from the sums of its window.</summary>
internal static class DirectFit
{
    /// <summary>Fits at one target.</summary>
    public static LocalEstimate At<TKernel>(in Sample sample, in TKernel kernel, double x0, bool withNorm)
        where TKernel : struct, ILocalKernel
    {
        int start = WindowBounds.FirstAbove(sample.X, x0, -kernel.HalfWidth, 0);
        int end = WindowBounds.FirstFrom(sample.X, x0, kernel.HalfWidth, start);
        return At(sample, kernel, x0, start, end, withNorm);
    }

    /// <summary>Fits at one target whose window is known.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x0">The target.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="withNorm">Whether to compute the norm of the equivalent kernel and the effective count.</param>
    /// <returns>The estimate.</returns>
    [SkipLocalsInit]
    public static LocalEstimate At<TKernel>(in Sample sample, in TKernel kernel, double x0, int start, int end, bool withNorm)
        where TKernel : struct, ILocalKernel
    {
        if (start >= end)
        {
            FitStatus reason = kernel.HalfWidth > 0 ? FitStatus.EmptyWindow : FitStatus.NoBandwidth;
            return new LocalEstimate(double.NaN, double.NaN, double.NaN, 0, double.NaN, reason);
        }

        int degree = kernel.Degree;
        int determined = Math.Min(degree, DistinctAbscissas(sample, start, end, degree + 1) - 1);
        bool mayFit = determined == degree || (determined >= 0 && kernel.AllowsLowerDegree);
        if (!mayFit && !withNorm)
        {
            FitStatus failure = determined < 0 ? FitStatus.EmptyWindow : FitStatus.TooFewObservations;
            return new LocalEstimate(
                double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, Failure(sample, kernel, failure, start, end));
        }

        Span<double> sums = stackalloc double[LocalSolver.MostSums * Batch.OneVector];
        Span<double> columns = stackalloc double[LocalFits.Columns * Batch.OneVector];
        Scratch.Poison(columns);
        var fits = new LocalFits(columns, Batch.OneVector);
        FitStatus status = Solve(sample, kernel, x0, start, end, ref determined, mayFit, sums, fits, out double centre, out double offset);

        bool isFitted = status == FitStatus.Success;
        double norm = double.NaN, count = double.NaN;
        if (withNorm)
        {
            Squares(sample, kernel, start, end, centre, offset, fits, determined, out double weights, out double shares);
            norm = isFitted ? Math.Sqrt(shares) : double.NaN;
            count = weights > 0 ? sums[0] * sums[0] / weights : 0;
        }
        return new LocalEstimate(
            isFitted ? fits.Values[0] : double.NaN,
            isFitted ? fits.Slopes[0] * kernel.InverseBandwidth : double.NaN,
            norm,
            count,
            isFitted ? fits.Influences[0] * kernel.Weight(0) : double.NaN,
            isFitted ? status : Failure(sample, kernel, status, start, end));
    }

    // The reason is that robust passes took the weights if the observations' own weights determine an estimate.
    private static FitStatus Failure<TKernel>(in Sample sample, in TKernel kernel, FitStatus failure, int start, int end)
        where TKernel : struct, ILocalKernel
    {
        if (!sample.IsRobust || failure is not (FitStatus.EmptyWindow or FitStatus.TooFewObservations))
            return failure;

        int degree = kernel.Degree;
        int own = DistinctAbscissas(new Sample(sample.X, sample.Y, sample.Precisions), start, end, degree + 1);
        return own > degree || (own > 0 && kernel.AllowsLowerDegree) ? FitStatus.LostWeights
            : own > 0 ? FitStatus.TooFewObservations
            : FitStatus.EmptyWindow;
    }

    /// <summary>The value at one target with a bound on its rounding error.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x0">The target.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="largest">The largest |y| of an observation with weight in the window.</param>
    /// <param name="rounding">The bound, in the units of y.</param>
    /// <returns>The value; NaN if the window does not determine it.</returns>
    public static double ValueAt<TKernel>(
        in Sample sample, in TKernel kernel, double x0, int start, int end, double largest, out double rounding)
        where TKernel : struct, ILocalKernel
    {
        rounding = double.NaN;
        int degree = kernel.Degree;
        int determined = Math.Min(degree, DistinctAbscissas(sample, start, end, degree + 1) - 1);
        if (determined < 0 || (determined < degree && !kernel.AllowsLowerDegree))
            return double.NaN;

        Span<double> sums = stackalloc double[LocalSolver.MostSums * Batch.OneVector];
        Span<double> columns = stackalloc double[LocalFits.Columns * Batch.OneVector];
        var fits = new LocalFits(columns, Batch.OneVector);
        FitStatus status = Solve(
            sample, kernel, x0, start, end, ref determined, mayFit: true, sums, fits, out double centre, out double offset);
        if (status != FitStatus.Success)
            return double.NaN;

        double reach = Math.Max(centre - sample.X[start], sample.X[end - 1] - centre) * kernel.InverseBandwidth;
        rounding = FitRounding.Bound(determined, sums, Batch.OneVector, 0, -offset, end - start, reach, largest);
        return fits.Values[0];
    }

    /// <summary>The largest |z| in a window that is not empty.</summary>
    public static double Reach<TKernel>(ReadOnlySpan<double> x, in TKernel kernel, int start, int end, double x0)
        where TKernel : struct, ILocalKernel
    {
        double centre = Centre(x, start, end, x0, kernel.Degree);
        return Math.Max(centre - x[start], x[end - 1] - centre) * kernel.InverseBandwidth;
    }

    /// <summary>The equivalent kernel l at one target. The estimate is Σ lᵢ yᵢ.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x0">The target.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="shares">Receives lᵢ for each observation of the window; NaN if the window does not determine the estimate.</param>
    public static void EquivalentKernel<TKernel>(in Sample sample, in TKernel kernel, double x0, int start, int end, Span<double> shares)
        where TKernel : struct, ILocalKernel
    {
        int degree = kernel.Degree;
        int determined = Math.Min(degree, DistinctAbscissas(sample, start, end, degree + 1) - 1);
        bool mayFit = determined == degree || (determined >= 0 && kernel.AllowsLowerDegree);
        Span<double> sums = stackalloc double[LocalSolver.MostSums * Batch.OneVector];
        Span<double> columns = stackalloc double[LocalFits.Columns * Batch.OneVector];
        var fits = new LocalFits(columns, Batch.OneVector);
        if (!mayFit
            || Solve(sample, kernel, x0, start, end, ref determined, mayFit, sums, fits, out double centre, out double offset)
                != FitStatus.Success)
        {
            shares.Fill(double.NaN);
            return;
        }

        Span<double> weight = stackalloc double[Batch.Size];
        double c0 = fits.Coefficients(0)[0];
        double c1 = determined > 0 ? fits.Coefficients(1)[0] : 0;
        double c2 = determined > 1 ? fits.Coefficients(2)[0] : 0;
        double c3 = determined > 2 ? fits.Coefficients(3)[0] : 0;
        for (int i = start, count; i < end; i += count)
        {
            count = Math.Min(end - i, Batch.Size);
            kernel.Weigh(sample, i, count, centre, offset, weight);
            ReadOnlySpan<double> x = sample.X.Slice(i, count);
            Span<double> into = shares.Slice(i - start, count);
            int k = 0;
            for (; k <= count - Simd.Width; k += Simd.Width)
            {
                var z = (Simd.Load(x, k) - Simd.Create(centre)) * kernel.InverseBandwidth;
                var polynomial = ((Simd.Create(c3) * z + Simd.Create(c2)) * z + Simd.Create(c1)) * z + Simd.Create(c0);
                Simd.Store(Simd.Load(weight, k) * polynomial, into, k);
            }
            for (; k < count; k++)
            {
                double z = (x[k] - centre) * kernel.InverseBandwidth;
                into[k] = weight[k] * (((c3 * z + c2) * z + c1) * z + c0);
            }
        }
    }

    // Fits the polynomial of the degree that the number of distinct abscissas determines. If the sums lose digits about the usual centre,
    // as those of two distant clusters of unequal weight do, they are taken anew about the centre of gravity of the weights. If the sums do
    // not determine the polynomial and the kernel allows a lower degree, the degree decreases until they do.
    private static FitStatus Solve<TKernel>(
        in Sample sample, in TKernel kernel, double x0, int start, int end, ref int determined, bool mayFit, Span<double> sums,
        LocalFits fits, out double centre, out double offset)
        where TKernel : struct, ILocalKernel
    {
        int degree = kernel.Degree;
        centre = Centre(sample.X, start, end, x0, degree);
        offset = (centre - x0) * kernel.InverseBandwidth;
        Span<double> at = stackalloc double[Batch.OneVector];
        sums.Clear();
        at.Clear();
        at[0] = -offset;
        kernel.AddWindow(sample, start, end, centre, offset, sums, Batch.OneVector);
        if (!mayFit)
            return determined < 0 ? FitStatus.EmptyWindow : FitStatus.TooFewObservations;

        LocalSolver.Lower(sums, Batch.OneVector, degree, determined);
        double share = LocalSolver.Share(determined, sums, Batch.OneVector, 0);
        if (share < LocalSolver.SufficientShare)
        {
            double balance = centre + sums[Batch.OneVector] / sums[0] / kernel.InverseBandwidth;
            double shareAtBalance = Sum(sample, kernel, x0, start, end, balance, determined, sums);
            if (shareAtBalance > share)
                (centre, share) = (balance, shareAtBalance);
            else
                Sum(sample, kernel, x0, start, end, centre, determined, sums);
            offset = (centre - x0) * kernel.InverseBandwidth;
            at[0] = -offset;
        }
        FitStatus status = Solve(determined, sums, at, share, fits);
        while (status != FitStatus.Success && determined > 0 && kernel.AllowsLowerDegree)
        {
            LocalSolver.Lower(sums, Batch.OneVector, determined, --determined);
            status = Solve(determined, sums, at, LocalSolver.Share(determined, sums, Batch.OneVector, 0), fits);
        }
        return status;
    }

    private static FitStatus Solve(int degree, ReadOnlySpan<double> sums, ReadOnlySpan<double> at, double share, LocalFits fits)
    {
        LocalSolver.Solve(degree, 1, sums, Batch.OneVector, at, details: true, fits);
        return !Guard.IsFinite(fits.Values[0]) ? LocalSolver.Failure(degree, sums, Batch.OneVector, 0)
            : share < LocalSolver.SufficientShare ? FitStatus.IllConditioned
            : FitStatus.Success;
    }

    // Sums the window about a centre. Returns the share of the sums that remains.
    private static double Sum<TKernel>(
        in Sample sample, in TKernel kernel, double x0, int start, int end, double centre, int degree, Span<double> sums)
        where TKernel : struct, ILocalKernel
    {
        sums.Clear();
        kernel.AddWindow(sample, start, end, centre, (centre - x0) * kernel.InverseBandwidth, sums, Batch.OneVector);
        LocalSolver.Lower(sums, Batch.OneVector, kernel.Degree, degree);
        return LocalSolver.Share(degree, sums, Batch.OneVector, 0);
    }

    /// <summary>
    /// The centre of the sums. For degrees 0 and 1 it is the point of the window's range nearest to the target. Inside the range this is
    /// the target itself. At the end of the range the z of ties is exactly zero, and a cluster far from the target has small powers of z.
    /// Degrees 2 and 3 use the middle of the range, about which the powers of z are least correlated.
    /// </summary>
    public static double Centre(ReadOnlySpan<double> x, int start, int end, double x0, int degree) =>
        degree >= 2 ? x[start] / 2 + x[end - 1] / 2 : Math.Min(Math.Max(x0, x[start]), x[end - 1]);

    /// <summary>The number of distinct abscissas of positive weight in a window, counted up to <paramref name="most"/>.</summary>
    public static int DistinctAbscissas(in Sample sample, int start, int end, int most) => sample.Weights.IsEmpty
        ? DistinctAbscissas(sample.X, start, end, most)
        : DistinctAbscissas(sample.X, sample.Weights, start, end, most);

    private static int DistinctAbscissas(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int start, int end, int most)
    {
        int distinct = 0;
        double last = double.NaN;
        for (int i = start; i < end && distinct < most; i++)
        {
            if (weights[i] > 0 && x[i] != last)
            {
                last = x[i];
                distinct++;
            }
        }
        return distinct;
    }

    private static int DistinctAbscissas(ReadOnlySpan<double> x, int start, int end, int most)
    {
        if (start >= end)
            return 0;

        int distinct = 1;
        for (int i = start; distinct < most; distinct++)
        {
            i = i + 1 < end && x[i + 1] > x[i] ? i + 1 : WindowBounds.FirstAbove(x.Slice(0, end), x[i], 0, i);
            if (i >= end)
                break;
        }
        return distinct;
    }

    // Computes Σ w²/p and Σ l²/p, l = w Σ c_j zʲ, in a second pass over the window. The variance of an observation is σ²/p.
    [SkipLocalsInit]
    private static void Squares<TKernel>(
        in Sample sample, in TKernel kernel, int start, int end, double centre, double offset, LocalFits fits, int degree,
        out double weights, out double shares)
        where TKernel : struct, ILocalKernel
    {
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            SquaresInLanes(sample, kernel, start, end, centre, offset, fits, degree, out weights, out shares);
            return;
        }
#endif
        Span<double> abscissas = stackalloc double[Batch.Size];
        Scratch.Poison(abscissas);
        Span<double> owns = stackalloc double[Batch.Size];
        Scratch.Poison(owns);
        Span<double> weight = stackalloc double[Batch.Size];
        Scratch.Poison(weight);
        Span<double> share = stackalloc double[Batch.Size];
        Scratch.Poison(share);
        weights = shares = 0;
        ReadOnlySpan<double> precisions = sample.Precisions;
        bool isWeighted = !precisions.IsEmpty;
        var zero = Simd.Create(0);
        var one = Simd.One;
        var centres = Simd.Create(centre);
        var c0 = Simd.Create(fits.Coefficients(0)[0]);
        var c1 = Simd.Create(degree > 0 ? fits.Coefficients(1)[0] : 0);
        var c2 = Simd.Create(degree > 1 ? fits.Coefficients(2)[0] : 0);
        var c3 = Simd.Create(degree > 2 ? fits.Coefficients(3)[0] : 0);
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            kernel.Weigh(sample, start, count, centre, offset, weight);
            sample.X.Slice(start, count).CopyTo(abscissas);
            if (isWeighted)
                precisions.Slice(start, count).CopyTo(owns);
            for (int i = 0; i < count; i += Simd.Width)
            {
                var z = (Simd.Load(abscissas, i) - centres) * kernel.InverseBandwidth;
                var w = Simd.Load(weight, i);
                var l = w * (((c3 * z + c2) * z + c1) * z + c0);
                var own = one;
                if (isWeighted)
                {
                    own = Simd.Load(owns, i);
                    own = Simd.WhereGreater(own, zero, own, one);
                }
                Simd.Store(w * w / own, weight, i);
                Simd.Store(l * l / own, share, i);
            }
            weights += PrefixSums.Sum(weight.Slice(0, count));
            shares += PrefixSums.Sum(share.Slice(0, count));
        }
    }

#if NET8_0_OR_GREATER
    // Computes the same sums in the same order, and keeps the terms in registers instead of columns.
    [SkipLocalsInit]
    private static void SquaresInLanes<TKernel>(
        in Sample sample, in TKernel kernel, int start, int end, double centre, double offset, LocalFits fits, int degree,
        out double weights, out double shares)
        where TKernel : struct, ILocalKernel
    {
        Span<double> weight = stackalloc double[Batch.Size];
        Scratch.Poison(weight);
        ReadOnlySpan<double> precisions = sample.Precisions;
        var one = Vector512<double>.One;
        var centres = Vector512.Create(centre);
        double s0 = fits.Coefficients(0)[0], s1 = degree > 0 ? fits.Coefficients(1)[0] : 0;
        double s2 = degree > 1 ? fits.Coefficients(2)[0] : 0, s3 = degree > 2 ? fits.Coefficients(3)[0] : 0;
        var c0 = Vector512.Create(s0);
        var c1 = Vector512.Create(s1);
        var c2 = Vector512.Create(s2);
        var c3 = Vector512.Create(s3);
        weights = shares = 0;
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            kernel.Weigh(sample, start, count, centre, offset, weight);
            var lanesOfWeights = Vector512<double>.Zero;
            var lanesOfShares = Vector512<double>.Zero;
            int i = 0;
            for (; i <= count - Lanes.Count; i += Lanes.Count)
            {
                var z = (Lanes.Load(sample.X, start + i) - centres) * kernel.InverseBandwidth;
                var w = Lanes.Load(weight, i);
                var share = w * (((c3 * z + c2) * z + c1) * z + c0);
                if (precisions.IsEmpty)
                {
                    lanesOfWeights += w * w;
                    lanesOfShares += share * share;
                    continue;
                }
                var own = Lanes.Load(precisions, start + i);
                own = Vector512.ConditionalSelect(Vector512.GreaterThan(own, Vector512<double>.Zero), own, one);
                lanesOfWeights += w * w / own;
                lanesOfShares += share * share / own;
            }
            double sumOfWeights = Lanes.Sum(lanesOfWeights), sumOfShares = Lanes.Sum(lanesOfShares);
            for (; i < count; i++)
            {
                double z = (sample.X[start + i] - centre) * kernel.InverseBandwidth;
                double share = weight[i] * (((s3 * z + s2) * z + s1) * z + s0);
                double own = precisions.IsEmpty || !(precisions[start + i] > 0) ? 1 : precisions[start + i];
                sumOfWeights += weight[i] * weight[i] / own;
                sumOfShares += share * share / own;
            }
            weights += sumOfWeights;
            shares += sumOfShares;
        }
    }
#endif
}
