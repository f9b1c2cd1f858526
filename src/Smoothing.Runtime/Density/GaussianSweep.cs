using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.Density;

/// <summary>
/// Gaussian sums by boxes of observations: the fast Gauss transform (Greengard and Strain 1991), with an expansion of the exponential
/// instead of Hermite functions. The cost is O(n + m) for every bandwidth. The relative error of each sum is about 10⁻¹⁴, without a grid or
/// a tolerance.
/// </summary>
internal static class GaussianSweep
{
    // The number of targets in a block. Blocks give the scratch memory a fixed size.
    private const int Targets = 2048;

    // For fewer targets the moments of the boxes cost more than they save.
    private const int FewestTargets = 8;

    // Observations of a window outside its whole boxes lie more than eight bandwidths away, where K < 7.2·10⁻¹⁵. If their weight is below
    // this multiple of the sum, they change it by less than 10⁻¹⁴ of itself.
    private const double MostLeftOut = 1.375;

    /// <summary>Whether boxes cost less than windows.</summary>
    public static bool IsFaster(int observations, int targets) =>
        SweepCostModel.Forced ?? (observations >= SweepCostModel.SmallestSample && targets >= FewestTargets);

    /// <summary>The densities at many targets, in any order.</summary>
    [SkipLocalsInit]
    public static void Run<TKernel, TSum>(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
    {
        using var masses = new CumulativeWeights(sample.Weights);
        Span<double> room = stackalloc double[Targets + Lanes.Count];
        Span<double> sumRoom = stackalloc double[Targets + Lanes.Count];
        Span<int> order = stackalloc int[Targets];
        Span<int> firsts = stackalloc int[Targets];
        Span<int> ends = stackalloc int[Targets];
        Span<double> scratch = stackalloc double[GaussianBox.Size];
        Scratch.Poison(scratch);
        Scratch.Poison(firsts);
        var box = new GaussianBox(scratch);
        for (int j = 0, count; j < at.Length; j += count)
        {
            count = Math.Min(Targets, at.Length - j);
            room.Clear();
            Span<double> targets = room.Slice(0, count);
            at.Slice(j, count).CopyTo(targets);
            bool isAscending = Scan.FirstDescent(targets) == count;
            if (!isAscending)
                SortedTargets.Sort(targets, order.Slice(0, count));

            sumRoom.Clear();
            ends.Clear();
            AddBoxes(sample, kernel, ref box, room, count, sumRoom, firsts, ends);
            AddRest<TKernel, TSum>(sample, masses, kernel, targets, sumRoom, firsts, ends);
            for (int k = 0; k < count; k++)
                density[j + (isAscending ? k : order[k])] = sumRoom[k] * scale;
        }
    }

    // Adds each box to the targets whose windows hold all of it. Records the first and the last observation of the boxes of each target.
    private static void AddBoxes<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped ref GaussianBox box, Span<double> room, int count, Span<double> sums,
        Span<int> firsts, Span<int> ends)
        where TKernel : struct, IKernel
    {
        ReadOnlySpan<double> x = sample.X;
        ReadOnlySpan<double> targets = room.Slice(0, count);
        double reach = kernel.HalfWidth, width = GaussianBox.Width / kernel.InverseBandwidth;
        int stop = WindowBounds.FirstFrom(x, targets[count - 1], reach, 0);
        int low = 0, high = 0;
        for (int start = WindowBounds.FirstAbove(x, targets[0], -reach, 0), end; start < stop; start = end)
        {
            end = WindowBounds.FirstAbove(x.Slice(0, stop), x[start], width, start);
            low = WindowBounds.FirstAbove(targets, x[end - 1], -reach, low);
            high = WindowBounds.FirstFrom(targets, x[start], reach, Math.Max(low, high));
            if (low >= high)
                continue;

            box.Add(sample, start, end, kernel.InverseBandwidth, room, low, high, sums);
            for (int j = low; j < high; j++)
            {
                if (ends[j] == 0)
                    firsts[j] = start;
                ends[j] = end;
            }
        }
    }

    private static void AddRest<TKernel, TSum>(
        scoped in Sample sample, scoped in CumulativeWeights masses, in TKernel kernel, ReadOnlySpan<double> targets, Span<double> sums,
        ReadOnlySpan<int> firsts, ReadOnlySpan<int> ends)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
    {
        ReadOnlySpan<double> x = sample.X;
        int start = 0, end = 0;
        for (int j = 0; j < targets.Length; j++)
        {
            start = WindowBounds.FirstAbove(x, targets[j], -kernel.HalfWidth, start);
            end = WindowBounds.FirstFrom(x, targets[j], kernel.HalfWidth, Math.Max(start, end));
            int first = ends[j] == 0 ? end : firsts[j], last = ends[j] == 0 ? end : ends[j];
            int left = Math.Max(0, first - start), right = Math.Max(0, end - last);
            if (masses.Between(start, start + left) + masses.Between(end - right, end) <= MostLeftOut * sums[j])
                continue;

            if (left > 0)
                sums[j] += default(TSum).Sum(kernel, sample, start, first, targets[j]);
            if (right > 0)
                sums[j] += default(TSum).Sum(kernel, sample, last, end, targets[j]);
        }
    }
}
