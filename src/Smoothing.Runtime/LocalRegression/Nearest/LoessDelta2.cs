using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// δ₂ = tr ((I − L)(I − L)ᵀ)² = ‖I − S‖², S = L + Lᵀ − LLᵀ (Cleveland and Devlin 1988), with L taken as W^½LW^−½ where observations have
/// weights. Every element of S is a product of two rows over the observations that their windows share.
/// </summary>
/// <remarks>
/// Nothing of the size of L is held: rows stand in blocks and are computed anew for each block they meet. All pairs take some
/// n · window²/2 multiplications. Where these are more than 2²⁸ only every k-th row is met with every k-th, k at most 1/64 of a window, over
/// which S is smooth: ‖S‖², about as large as tr L, is then known to a few hundredths, and δ₂ = 2δ₁ − n + ‖S‖² of thousands of observations so
/// closely that Student's quantile keeps six digits and more.
/// </remarks>
internal static class LoessDelta2
{
    private const double MostProducts = 1 << 28;

    // Of a sample of the rows; fewer, since their number is a choice then.
    private const double EnoughProducts = 1 << 26;

    private const int RowsOfWindow = 64;

    /// <summary>δ₂.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <param name="summary">The fit's summary, which is determined.</param>
    /// <returns>δ₂, positive; NaN where rounding leaves none.</returns>
    public static double Of<TKernel>(in Sample sample, double span, in SmootherSummary summary)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        int n = sample.X.Length;
        double window = NearestKernels<TKernel>.CountOf(n, span);
        double products = n * window * Math.Min(window, n / 2.0) / 2;
        int step = products <= MostProducts ? 1
            : (int)Math.Max(1, Math.Min(Math.Ceiling(Math.Sqrt(products / EnoughProducts)), window / RowsOfWindow));
        return Of<TKernel>(sample, span, summary, step);
    }

    /// <summary>δ₂ from every step-th row.</summary>
    internal static double Of<TKernel>(in Sample sample, double span, in SmootherSummary summary, int step)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        int n = sample.X.Length;
        double sum = SumOfSquares<TKernel>(sample, span, step, out int rows);
        double scale = (double)n / rows;
        double delta = step == 1 ? sum : 2 * summary.ResidualDegreesOfFreedom - summary.Count + scale * scale * sum;
        return delta > 0 ? delta : double.NaN;
    }

    // ‖I − S‖² over all rows, ‖S‖² over every step-th.
    private static double SumOfSquares<TKernel>(in Sample sample, double span, int step, out int rows)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        int n = sample.X.Length, first = step / 2;
        rows = (n - first + step - 1) / step;
        var block = new SmootherMatrixRows<TKernel>(sample, span, SmootherMatrixRows<TKernel>.Most);
        var single = new SmootherMatrixRows<TKernel>(sample, span, 1);
        try
        {
            double sum = 0;
            for (int i = first; i < n; i += block.Count * step)
            {
                block.Fill(sample, i, step);
                sum += SumOfSquares(sample, ref block, ref single, i, step);
            }
            return sum;
        }
        finally
        {
            block.Dispose();
            single.Dispose();
        }
    }

    // A block's rows with themselves and all that follow, these twice.
    private static double SumOfSquares<TKernel>(in Sample sample, ref SmootherMatrixRows<TKernel> block, ref SmootherMatrixRows<TKernel> single, int i, int step)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        double identity = step == 1 ? 1 : 0;
        Span<double> products = stackalloc double[SmootherMatrixRows<TKernel>.Most];
        double sum = 0;
        for (int j = i; j < sample.X.Length; j += step)
        {
            single.MoveTo(sample, j);
            if (single.Start >= block.End && !SmootherMatrixRows<TKernel>.ReachesBack)
                break;
            if (single.Start >= block.End || single.End <= block.Start)
                continue;

            single.Fill(sample, j, step);
            block.Multiply(single, products);
            for (int b = 0; b < block.Count && i + b * step <= j; b++)
            {
                int row = i + b * step;
                if (!sample.Weights.IsEmpty && (sample.Weights[row] == 0 || sample.Weights[j] == 0))
                    continue;

                double s = block[b, j] + single[0, row] - products[b];
                sum += row == j ? (identity - s) * (identity - s) : 2 * (s * s);
            }
        }
        return sum;
    }
}
