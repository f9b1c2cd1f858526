using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Windows;

namespace Smoothing.Density;

/// <summary>
/// Densities of weighted observations and of bounded support, and their logarithms: Σ wᵢ K(uᵢ)/(h ∫K Σw). Reflection adds the sums at the
/// mirror images of a target. Renormalization divides by the part of the kernel's mass within the support.
/// </summary>
internal static class GeneralDensity
{
    // The number of targets in a block. Blocks give the scratch memory a fixed size.
    private const int Targets = 1024;

    // A density below this bound may have lost digits of its logarithm to the subnormal numbers.
    private const double LeastNormal = 1e-290;

    // The cut of the tails may change the sum by this share: 2⁻⁴⁶.
    private const double MostCut = 1.0 / (1L << 46);

    /// <summary>The kernel at the bandwidth of the data; the kernel itself where its type fixes the bandwidth.</summary>
    public static TKernel Kernel<TKernel>(in DensityData data, scoped in DensitySample sample)
        where TKernel : struct, IKernel, IWithBandwidth<TKernel>
    {
        if (!data.HasBandwidth)
            return default;
        if (data.Rule != BandwidthRule.None)
            return default(TKernel).WithBandwidth(DensityBandwidth.Select(sample, data.Rule, data.CanonicalFactor));

        TKernel kernel = default(TKernel).WithBandwidth(data.Bandwidth);
        if (!data.IsRenormalized)
            Guard.Reflections(kernel.HalfWidth, data.Upper - data.Lower, MirrorImages.Most, "bandwidth");
        return kernel;
    }

    /// <summary>The reason why the density at a target is NaN or 0.</summary>
    public static FitStatus Status<TKernel>(in DensityData data, scoped in DensitySample sample, in TKernel kernel, double at)
        where TKernel : struct, IKernel
    {
        if (sample.Sample.X.IsEmpty)
            return FitStatus.TooFewObservations;
        if (!HasBandwidth(data, kernel))
            return FitStatus.NoBandwidth;
        if (at < data.Lower || at > data.Upper)
            return FitStatus.EmptyWindow;

        var images = new MirrorImages(data.Lower, data.Upper);
        (int first, int last) = Depths(data, images, kernel.HalfWidth);
        for (int depth = first; depth <= last; depth++)
        {
            double image = images.Of(at, depth);
            int start = WindowBounds.FirstAbove(sample.Sample.X, image, -kernel.HalfWidth, 0);
            if (start < WindowBounds.FirstFrom(sample.Sample.X, image, kernel.HalfWidth, start))
                return FitStatus.Success;
        }
        return FitStatus.EmptyWindow;
    }

    /// <summary>The densities at many targets, or their logarithms.</summary>
    /// <param name="data">The data as it was given, checked.</param>
    /// <param name="sample">The observations that count.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="density">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    public static void Run<TKernel, TSum, TMethod>(
        in DensityData data, scoped in DensitySample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        if (sample.Sample.X.IsEmpty || !HasBandwidth(data, kernel))
        {
            density.Fill(double.NaN);
            return;
        }

        double scale = default(TSum).Normalization(kernel) * kernel.InverseBandwidth / sample.Total;
        if (!data.IsBounded && data.Form == DensityForm.Density)
        {
            default(TMethod).Run(sample.Sample, kernel, scale, at, density);
            return;
        }
        if (data.IsRenormalized)
            scale /= SupportIntegral.Of<TKernel, TSum, TMethod>(data, sample, kernel, scale);
        for (int j = 0, count; j < at.Length; j += count)
        {
            count = Math.Min(Targets, at.Length - j);
            Block<TKernel, TSum, TMethod>(data, sample, kernel, scale, at.Slice(j, count), density.Slice(j, count));
        }
    }

    // Images of images need not reach farther than the rule on them allows.
    private static bool HasBandwidth<TKernel>(in DensityData data, in TKernel kernel)
        where TKernel : struct, IKernel =>
        Guard.IsFinite(kernel.InverseBandwidth)
        && (data.IsRenormalized || !(kernel.HalfWidth > MirrorImages.Most * (data.Upper - data.Lower)));

    private static (int First, int Last) Depths(in DensityData data, in MirrorImages images, double reach) =>
        data.IsRenormalized ? (0, 0) : images.Depths(reach);

    [SkipLocalsInit]
    private static void Block<TKernel, TSum, TMethod>(
        in DensityData data, scoped in DensitySample sample, in TKernel kernel, double scale, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        Span<double> targets = stackalloc double[at.Length], sums = stackalloc double[at.Length], cuts = stackalloc double[at.Length];
        at.CopyTo(targets);
        sums.Clear();
        cuts.Clear();
        bool hasTails = data.Form is DensityForm.LogOfGaussian or DensityForm.LogOfLogistic;
        var tail = new KernelTail(data.Form);
        double reach = hasTails ? tail.Reach / kernel.InverseBandwidth : kernel.HalfWidth;
        var images = new MirrorImages(data.Lower, data.Upper);
        (int first, int last) = Depths(data, images, reach);
        for (int depth = first; depth <= last; depth++)
        {
            AddImages<TKernel, TMethod>(data, sample.Sample, kernel, images, depth, targets, sums);
            if (hasTails)
                AddCuts(data, sample.Sample, kernel, tail, reach, images, depth, targets, cuts);
        }

        double perBandwidth = kernel.InverseBandwidth;
        for (int j = 0; j < targets.Length; j++)
        {
            double x0 = targets[j];
            if (x0 < data.Lower || x0 > data.Upper)
            {
                density[j] = data.Form == DensityForm.Density ? 0 : double.NegativeInfinity;
                continue;
            }

            double mass = data.IsRenormalized
                ? default(TSum).Mass(kernel, (x0 - data.Lower) * perBandwidth, (data.Upper - x0) * perBandwidth)
                : 1;
            double value = sums[j] * scale / mass;
            if (data.Form == DensityForm.Density)
                density[j] = value;
            else if (hasTails && !(cuts[j] + sample.Total * tail.CutAtReach <= MostCut * sums[j]))
                density[j] = LogOfTails(data, sample.Sample, kernel, tail, images, x0) + (Elementary.Log(scale) - Elementary.Log(mass));
            else if (value >= LeastNormal)
                density[j] = Elementary.Log(value);
            else
                density[j] = Elementary.Log(sums[j]) + (Elementary.Log(scale) - Elementary.Log(mass));
        }
    }

    // Adds the sums at the images of one depth, where they reach an observation. Images of ascending targets are taken in ascending order.
    [SkipLocalsInit]
    private static void AddImages<TKernel, TMethod>(
        in DensityData data, scoped in Sample sample, in TKernel kernel, in MirrorImages images, int depth, ReadOnlySpan<double> targets,
        Span<double> sums)
        where TKernel : struct, IKernel
        where TMethod : struct, IDensityMethod<TKernel>
    {
        Span<double> points = stackalloc double[targets.Length];
        Span<int> places = stackalloc int[targets.Length];
        Scratch.Poison(points);
        double lowest = sample.X[0], highest = sample.X[sample.X.Length - 1];
        int count = 0;
        for (int k = 0; k < targets.Length; k++)
        {
            int j = MirrorImages.IsReversed(depth) ? targets.Length - 1 - k : k;
            double image = images.Of(targets[j], depth);
            if (targets[j] >= data.Lower && targets[j] <= data.Upper
                && lowest - image < kernel.HalfWidth && image - highest < kernel.HalfWidth)
            {
                points[count] = image;
                places[count++] = j;
            }
        }
        if (count == 0)
            return;

        default(TMethod).Run(sample, kernel, 1, points.Slice(0, count), points.Slice(0, count));
        for (int k = 0; k < count; k++)
            sums[places[k]] += points[k];
    }

    // Bounds what the cut of the tails leaves out of the sums: the observations beyond the windows that are near enough to matter.
    private static void AddCuts<TKernel>(
        in DensityData data, scoped in Sample sample, in TKernel kernel, in KernelTail tail, double reach, in MirrorImages images, int depth,
        ReadOnlySpan<double> targets, Span<double> cuts)
        where TKernel : struct, IKernel
    {
        ReadOnlySpan<double> x = sample.X;
        double cut = sample.Weights.IsEmpty ? tail.Cut : 2 * tail.Cut;
        int first = 0, start = 0, end = 0, last = 0;
        for (int j = 0; j < targets.Length; j++)
        {
            double image = images.Of(targets[j], depth);
            first = WindowBounds.FirstAbove(x, image, -reach, first);
            start = WindowBounds.FirstAbove(x, image, -kernel.HalfWidth, Math.Max(first, start));
            end = WindowBounds.FirstFrom(x, image, kernel.HalfWidth, Math.Max(start, end));
            last = WindowBounds.FirstFrom(x, image, reach, Math.Max(end, last));
            cuts[j] += cut * ((start - first) + (last - end));
        }
    }

    private static double LogOfTails<TKernel>(
        in DensityData data, scoped in Sample sample, in TKernel kernel, in KernelTail tail, in MirrorImages images, double at)
        where TKernel : struct, IKernel
    {
        double sum = tail.LogOfSum(sample, kernel.InverseBandwidth, at);
        (int first, int last) = Depths(data, images, double.MaxValue);
        bool isDone = false;
        for (int depth = 1; !isDone && (depth <= last || -depth >= first); depth++)
        {
            double before = sum;
            if (depth <= last)
                sum = KernelTail.Join(sum, tail.LogOfSum(sample, kernel.InverseBandwidth, images.Of(at, depth)));
            if (-depth >= first)
                sum = KernelTail.Join(sum, tail.LogOfSum(sample, kernel.InverseBandwidth, images.Of(at, -depth)));

            // The images of the next depths are farther away than these.
            isDone = sum == before && depth > 1;
        }
        return sum;
    }
}
