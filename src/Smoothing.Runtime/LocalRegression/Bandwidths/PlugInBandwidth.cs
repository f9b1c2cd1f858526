using System;
using System.Threading;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// Plug-in bandwidths: the asymptotically optimal bandwidth, with its unknowns estimated from the data. For a polynomial of odd degree p it
/// is h²ᵖ⁺³ = C σ² ∫w / Σ m⁽ᵖ⁺¹⁾(xᵢ)² w(xᵢ), C = ((p + 1)!)² ∫K*² / (2(p + 1) (∫uᵖ⁺¹K*)²), with K* the equivalent kernel (Fan and Gijbels
/// 1996, section 3.2.3).
/// </summary>
internal static class PlugInBandwidth
{
    // The settings of Ruppert, Sheather and Wand (1995). A hundredth of the data is left out at either end. There are at most five blocks,
    // of at least twenty observations each. A twentieth of the range at either end does not enter the curvature.
    private const double Trim = 0.01;
    private const int MostBlocks = 5;
    private const int SmallestBlock = 20;
    private const double Edge = 0.05;
    private const int Quartic = 4;

    // 8√π/3, 16√π/15, and 4(½ + 2√2 − 4√3/3)/√(2π).
    private const double CubicPilotFalling = 4.726543602414709;
    private const double CubicPilotRising = 1.8906174409658836;
    private const double LinearPilot = 1.6261303014906712;

    /// <summary>
    /// The bandwidth of local lines (Ruppert, Sheather and Wand 1995, section 4). Mallows' C_p chooses the number of blocks with a quartic
    /// in each. The quartics give the pilot bandwidths of a local cubic for the curvature and of a local line for the variance. Both pilots
    /// use the Gaussian kernel.
    /// </summary>
    /// <param name="sample">The data, without weights.</param>
    /// <param name="roughness">∫K² of the kernel scaled to integrate to 1.</param>
    /// <param name="variance">∫u²K of the kernel scaled to integrate to 1.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the work between two pilot fits.</param>
    /// <returns>h; NaN if the data does not determine it.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double Direct(
        in Sample sample, double roughness, double variance, IProgress<double>? progress, CancellationToken cancellation)
    {
        int trimmed = (int)Math.Floor(Trim * sample.X.Length);
        ReadOnlySpan<double> x = sample.X.Slice(trimmed, sample.X.Length - 2 * trimmed);
        ReadOnlySpan<double> y = sample.Y.Slice(trimmed, x.Length);
        int n = x.Length;
        int blocks = Blocks(x, y);
        if (blocks == 0)
            return double.NaN;

        double range = x[n - 1] - x[0];
        Quartics(x, y, blocks, out double residual, out double product);
        double pilotVariance = residual / (n - (Quartic + 1) * blocks);
        double theta24 = product / n;
        double cubic = Root(pilotVariance * range / (Math.Abs(theta24) * n) / (theta24 < 0 ? CubicPilotFalling : CubicPilotRising), 7);
        progress?.Report(0.1);

        double curvature = Curvature(new Sample(x, y), cubic, progress, cancellation);
        double ratio = pilotVariance / (curvature * n);
        double linear = Root(LinearPilot * ratio * ratio * range, 9);
        cancellation.ThrowIfCancellationRequested();
        double noise = Guard.IsFinite(linear) && linear > 0
            ? PilotFits.ResidualVariance(new Sample(x, y), linear, cancellation)
            : double.NaN;
        progress?.Report(1);
        return Usable(Root(roughness / (variance * variance) * noise * range / (curvature * n), 5));
    }

    /// <summary>
    /// The rule of thumb (Fan and Gijbels 1996, section 4.2). A polynomial of degree p + 3 over all of the data gives the unknowns. The
    /// weight function w is 1 over the range.
    /// </summary>
    /// <param name="sample">The data, without weights.</param>
    /// <param name="degree">
    /// p, odd. An even degree uses the bandwidth of the next one, whose bias and variance inside the data are of the same order.
    /// </param>
    /// <param name="roughness">∫K*².</param>
    /// <param name="moment">∫uᵖ⁺¹K*.</param>
    /// <returns>h, at most the range of x; NaN if the data does not determine it.</returns>
    public static double RuleOfThumb(in Sample sample, int degree, double roughness, double moment)
    {
        ReadOnlySpan<double> x = sample.X;
        int n = x.Length, order = degree + 3;
        if (n <= order + 1 || DirectFit.DistinctAbscissas(new Sample(x, default), 0, n, order + 1) <= order)
            return double.NaN;

        Span<double> memory = stackalloc double[PolynomialFit.Size];
        var fit = new PolynomialFit(x, sample.Y, order, memory);
        double variance = fit.ResidualSumOfSquares(x, sample.Y) / (n - order - 1);
        Span<double> batch = stackalloc double[Batch.Size];
        double derivatives = 0;
        for (int start = 0, count; start < n; start += count)
        {
            count = Math.Min(Batch.Size, n - start);
            fit.Derivatives(x.Slice(start, count), degree + 1, batch);
            for (int i = 0; i < count; i++)
                derivatives += batch[i] * batch[i];
        }
        double factorial = degree == 1 ? 2 : 24;
        double constant = factorial * factorial * roughness / (2 * (degree + 1) * moment * moment);
        double range = x[n - 1] - x[0];
        double bandwidth = Root(constant * variance * range / derivatives, 2 * degree + 3);
        return bandwidth > range ? range : Usable(bandwidth);
    }

    /// <summary>The number of blocks by Mallows' C_p; 0 if the data has too few distinct abscissas for one block.</summary>
    private static int Blocks(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int n = x.Length, most = Math.Max(1, Math.Min(n / SmallestBlock, MostBlocks));
        while (most > 0 && !AreDetermined(x, most))
            most--;
        if (most == 0 || n <= (Quartic + 1) * most)
            return 0;

        double full = Residual(x, y, most);
        int best = 0;
        double smallest = double.PositiveInfinity;
        for (int blocks = 1; blocks <= most; blocks++)
        {
            if (!AreDetermined(x, blocks))
                continue;

            double residual = Residual(x, y, blocks);
            double criterion = (n - (Quartic + 1) * most) * residual / full + 2 * (Quartic + 1) * blocks;
            if (criterion < smallest)
                (best, smallest) = (blocks, criterion);
        }
        return best;
    }

    private static bool AreDetermined(ReadOnlySpan<double> x, int blocks)
    {
        for (int block = 0; block < blocks; block++)
        {
            (int start, int end) = Block(x.Length, block, blocks);
            if (DirectFit.DistinctAbscissas(new Sample(x, default), start, end, Quartic + 1) <= Quartic)
                return false;
        }
        return true;
    }

    // The last block includes the remainder of the division.
    private static (int Start, int End) Block(int n, int block, int blocks) =>
        (block * (n / blocks), block == blocks - 1 ? n : (block + 1) * (n / blocks));

    /// <summary>Fits a quartic in each block. Returns the residual sum of squares.</summary>
    private static double Residual(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int blocks)
    {
        Span<double> memory = stackalloc double[PolynomialFit.Size];
        double residual = 0;
        for (int block = 0; block < blocks; block++)
        {
            (int start, int end) = Block(x.Length, block, blocks);
            ReadOnlySpan<double> xs = x.Slice(start, end - start), ys = y.Slice(start, end - start);
            residual += new PolynomialFit(xs, ys, Quartic, memory).ResidualSumOfSquares(xs, ys);
        }
        return residual;
    }

    /// <summary>Fits a quartic in each block. Returns the residual sum of squares and Σ m″(xᵢ) m⁗(xᵢ).</summary>
    private static void Quartics(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int blocks, out double residual, out double product)
    {
        Span<double> memory = stackalloc double[PolynomialFit.Size];
        Span<double> second = stackalloc double[Batch.Size];
        Span<double> fourth = stackalloc double[Batch.Size];
        residual = product = 0;
        for (int block = 0; block < blocks; block++)
        {
            (int start, int end) = Block(x.Length, block, blocks);
            ReadOnlySpan<double> xs = x.Slice(start, end - start), ys = y.Slice(start, end - start);
            var fit = new PolynomialFit(xs, ys, Quartic, memory);
            residual += fit.ResidualSumOfSquares(xs, ys);
            for (int j = 0, count; j < xs.Length; j += count)
            {
                count = Math.Min(Batch.Size, xs.Length - j);
                fit.Derivatives(xs.Slice(j, count), 2, second);
                fit.Derivatives(xs.Slice(j, count), 4, fourth);
                for (int i = 0; i < count; i++)
                    product += second[i] * fourth[i];
            }
        }
    }

    /// <summary>n⁻¹ Σ m″(xᵢ)² by a local cubic. The sum leaves out observations near the edges.</summary>
    private static double Curvature(in Sample sample, double bandwidth, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (!(bandwidth > 0) || !Guard.IsFinite(bandwidth))
            return double.NaN;

        ReadOnlySpan<double> x = sample.X;
        double range = x[x.Length - 1] - x[0];
        int first = WindowBounds.FirstFrom(x, x[0], Edge * range, 0);
        int last = WindowBounds.FirstAbove(x, x[x.Length - 1], -Edge * range, x.Length - 1);
        return PilotFits.SquaredSecondDerivatives(sample, bandwidth, first, last, progress, cancellation) / x.Length;
    }

    private static double Root(double value, int degree) => Elementary.Exp(Elementary.Log(value) / degree);

    private static double Usable(double bandwidth) =>
        bandwidth > 0 && Guard.IsFinite(bandwidth) && Guard.IsFinite(1 / bandwidth) ? bandwidth : double.NaN;
}
