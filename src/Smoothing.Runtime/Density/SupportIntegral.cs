using System;
using Smoothing.CompilerServices;
using Smoothing.Samples;

namespace Smoothing.Density;

/// <summary>
/// The integral of a renormalized density over its support. With m(t) the kernel's mass within the support about t, and g the density
/// without renormalization, ∫ g/m = Σ wᵢ m(xᵢ)/Σw + ∫ g (1/m − 1). The second integrand vanishes but near the bounds. Gauss's rule takes it
/// to rounding, between all points where a derivative may jump.
/// </summary>
internal static class SupportIntegral
{
    // The Gauss-Legendre rule of twelve points on (−1, 1), exact for polynomials of degree 23.
    private static readonly double[] Nodes =
    {
        -0.9815606342467192, -0.9041172563704749, -0.7699026741943047, -0.5873179542866175,
        -0.3678314989981802, -0.1252334085114689, 0.1252334085114689, 0.3678314989981802,
        0.5873179542866175, 0.7699026741943047, 0.9041172563704749, 0.9815606342467192,
    };

    private static readonly double[] Weights =
    {
        0.04717533638651183, 0.10693932599531843, 0.16007832854334622, 0.20316742672306592,
        0.2334925365383548, 0.24914704581340277, 0.24914704581340277, 0.2334925365383548,
        0.20316742672306592, 0.16007832854334622, 0.10693932599531843, 0.04717533638651183,
    };

    // Only the Gaussian and the logistic kernel reach farther than a bandwidth. They have no seams, and twelve points serve two bandwidths.
    private const double SmoothPiece = 2;

    /// <summary>The integral.</summary>
    /// <param name="data">The bounds.</param>
    /// <param name="sample">The observations, not empty.</param>
    /// <param name="kernel">The kernel, with a bandwidth.</param>
    /// <param name="scale">The factor that makes a sum a density.</param>
    public static double Of<TKernel, TSum, TMethod>(in DensityData data, scoped in DensitySample sample, in TKernel kernel, double scale)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        bool isSmooth = kernel.HalfWidth * kernel.InverseBandwidth > 1.5;
        ReadOnlySpan<double> x = sample.Sample.X, weights = sample.Sample.Weights;
        DoubleDouble masses = 0, rest = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double weight = weights.IsEmpty ? 1 : weights[i];
            DoubleDouble.AddProduct(ref masses, weight, Mass<TKernel, TSum>(data, kernel, x[i]));
            if (!isSmooth)
                DoubleDouble.AddProduct(ref rest, weight, AboutObservation<TKernel, TSum>(data, kernel, x[i]));
        }
        double sum = isSmooth ? Smooth<TKernel, TSum, TMethod>(data, sample, kernel) : rest.High;
        return masses.High / sample.Total + sum * scale;
    }

    private static double Mass<TKernel, TSum>(in DensityData data, in TKernel kernel, double at)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel> =>
        default(TSum).Mass(kernel, (at - data.Lower) * kernel.InverseBandwidth, (data.Upper - at) * kernel.InverseBandwidth);

    // ∫ K((x − t)/h) (1/m(t) − 1) dt. The seams are the observation and where the reach of the bounds ends.
    private static double AboutObservation<TKernel, TSum>(in DensityData data, in TKernel kernel, double x)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
    {
        double reach = kernel.HalfWidth;
        if (x - data.Lower >= 2 * reach && data.Upper - x >= 2 * reach)
            return 0;

        double to = Math.Min(data.Upper, x + reach), sum = 0;
        for (double from = Math.Max(data.Lower, x - reach); from < to;)
        {
            double end = Seam(from, x, Seam(from, data.Lower + reach, Seam(from, data.Upper - reach, to)));
            for (int k = 0; k < Nodes.Length; k++)
            {
                double t = from + (end - from) * (0.5 + 0.5 * Nodes[k]);
                double excess = 1 / Mass<TKernel, TSum>(data, kernel, t) - 1;
                sum += 0.5 * (end - from) * Weights[k] * excess * kernel.Weight((x - t) * kernel.InverseBandwidth);
            }
            from = end;
        }
        return sum;
    }

    // The nearer one of an end and a seam before it.
    private static double Seam(double from, double seam, double end) => seam > from && seam < end ? seam : end;

    // ∫ Σ wᵢ K((xᵢ − t)/h) (1/m(t) − 1) dt over what the bounds reach.
    private static double Smooth<TKernel, TSum, TMethod>(in DensityData data, scoped in DensitySample sample, in TKernel kernel)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        double low = data.Lower + kernel.HalfWidth, high = data.Upper - kernel.HalfWidth;
        return low < high
            ? Smooth<TKernel, TSum, TMethod>(data, sample, kernel, data.Lower, low)
                + Smooth<TKernel, TSum, TMethod>(data, sample, kernel, high, data.Upper)
            : Smooth<TKernel, TSum, TMethod>(data, sample, kernel, data.Lower, data.Upper);
    }

    private static double Smooth<TKernel, TSum, TMethod>(
        in DensityData data, scoped in DensitySample sample, in TKernel kernel, double from, double to)
        where TKernel : struct, IKernel
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        // A bound that is not there reaches nothing.
        if (double.IsInfinity(from) || double.IsInfinity(to))
            return 0;

        Span<double> targets = stackalloc double[Nodes.Length], sums = stackalloc double[Nodes.Length];
        int pieces = Math.Max(1, (int)Math.Ceiling((to - from) * kernel.InverseBandwidth / SmoothPiece));
        double length = (to - from) / pieces, total = 0;
        for (int piece = 0; piece < pieces; piece++)
        {
            for (int k = 0; k < Nodes.Length; k++)
                targets[k] = from + length * (piece + 0.5 + 0.5 * Nodes[k]);
            default(TMethod).Run(sample.Sample, kernel, 1, targets, sums);
            for (int k = 0; k < Nodes.Length; k++)
                total += 0.5 * length * Weights[k] * sums[k] * (1 / Mass<TKernel, TSum>(data, kernel, targets[k]) - 1);
        }
        return total;
    }
}
