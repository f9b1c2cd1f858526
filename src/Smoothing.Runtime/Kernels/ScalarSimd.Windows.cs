using System;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

// Sums over the observations of one window, weighted by a kernel, one observation after the other. Every sum runs in the eight lanes of
// Lanes, so that it has the bits of sums with vectors.
public static partial class ScalarSimd
{
    // S₀ … S₆ and T₀ … T₃ of a cubic.
    internal const int MostSums = 11;

    /// <summary>The sums of a local polynomial.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="sample">The data.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="sums">Receives S₀ … S₂ₚ, T₀ … Tₚ.</param>
    /// <param name="stride">The length of a column.</param>
    [SkipLocalsInit]
    public static void AddWindow<TKernel>(
        in TKernel kernel, in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride)
        where TKernel : struct, ILocalKernel
    {
        Span<double> lanes = stackalloc double[MostSums * Lanes.Count];
        lanes = lanes.Slice(0, (3 * kernel.Degree + 2) * Lanes.Count);
        lanes.Clear();
        AddOneByOne(kernel, sample, start, start, end, centre, offset, lanes);
        Lanes.Total(lanes, sums, stride);
    }

    /// <summary>The weights of consecutive observations.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="sample">The data.</param>
    /// <param name="start">The first observation.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="weights">Receives K(uᵢ), times the observation's own weight.</param>
    public static void Weigh<TKernel>(
        in TKernel kernel, in Sample sample, int start, int count, double centre, double offset, Span<double> weights)
        where TKernel : struct, IKernel =>
        WeighOneByOne(kernel, sample, start, 0, count, centre, offset, weights);

    /// <summary>Σ K(uᵢ) over one window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="at">x₀, in the units of x.</param>
    /// <returns>The sum; 0 over an empty window.</returns>
    public static double SumWindow<TKernel>(in TKernel kernel, ReadOnlySpan<double> x, int start, int end, double at)
        where TKernel : struct, IKernel
    {
        Span<double> lanes = stackalloc double[Lanes.Count];
        lanes.Clear();
        SumOneByOne(kernel, x, start, start, end, at, lanes);
        return Lanes.Total(lanes);
    }

    /// <summary>Σ wᵢ K(uᵢ) over one window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="weights">The weights, one for each observation.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="at">x₀, in the units of x.</param>
    /// <returns>The sum; 0 over an empty window.</returns>
    public static double SumWindow<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int start, int end, double at)
        where TKernel : struct, IKernel
    {
        Span<double> lanes = stackalloc double[Lanes.Count];
        lanes.Clear();
        SumOneByOne(kernel, x, weights, start, start, end, at, lanes);
        return Lanes.Total(lanes);
    }

    // Adds observations from i on to lanes that may hold sums of those before.
    internal static void AddOneByOne<TKernel>(
        in TKernel kernel, in Sample sample, int i, int start, int end, double centre, double offset, Span<double> lanes)
        where TKernel : struct, ILocalKernel
    {
        ReadOnlySpan<double> x = sample.X, y = sample.Y, weights = sample.Weights;
        int degree = kernel.Degree;
        int responses = (2 * degree + 1) * Lanes.Count;
        for (; i < end; i++)
        {
            int lane = Lanes.Of(i, start, end);
            double z = (x[i] - centre) * kernel.InverseBandwidth;
            double power = kernel.Weight(z + offset);
            if (!weights.IsEmpty)
                power *= weights[i];
            for (int k = 0; k <= 2 * degree; k++)
            {
                lanes[k * Lanes.Count + lane] += power;
                if (k <= degree)
                    lanes[responses + k * Lanes.Count + lane] += power * y[i];
                power *= z;
            }
        }
    }

    internal static void WeighOneByOne<TKernel>(
        in TKernel kernel, in Sample sample, int start, int i, int count, double centre, double offset, Span<double> weights)
        where TKernel : struct, IKernel
    {
        ReadOnlySpan<double> x = sample.X, own = sample.Weights;
        for (; i < count; i++)
        {
            double weight = kernel.Weight((x[start + i] - centre) * kernel.InverseBandwidth + offset);
            weights[i] = own.IsEmpty ? weight : weight * own[start + i];
        }
    }

    internal static void SumOneByOne<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int i, int start, int end, double at, Span<double> lanes)
        where TKernel : struct, IKernel
    {
        for (; i < end; i++)
            lanes[Lanes.Of(i, start, end)] += kernel.Weight((x[i] - at) * kernel.InverseBandwidth) * weights[i];
    }

    internal static void SumOneByOne<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, int i, int start, int end, double at, Span<double> lanes)
        where TKernel : struct, IKernel
    {
        for (; i < end; i++)
            lanes[Lanes.Of(i, start, end)] += kernel.Weight((x[i] - at) * kernel.InverseBandwidth);
    }
}
