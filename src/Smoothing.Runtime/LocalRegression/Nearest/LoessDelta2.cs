using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// δ₂ = tr ((I − L)(I − L)ᵀ)² = ‖I − S‖², S = L + Lᵀ − LLᵀ (Cleveland and Devlin 1988). If observations have weights, W^½LW^−½ takes the
/// place of L. Every element of LLᵀ is the product of two rows over the observations that their windows share.
/// </summary>
/// <remarks>
/// The computation never holds all of L. It keeps a block of rows and recomputes every other row for each block. All pairs take about
/// n · window²/2 multiplications. If these exceed 2²⁸, only every k-th row is paired with every k-th. k is at most 1/64 of a window, and
/// S is smooth over this distance. ‖S‖², which is about tr L, then has an error of a few hundredths. The error of δ₂ = 2δ₁ − n + ‖S‖² for
/// thousands of observations is so small that Student's quantile keeps six digits or more.
/// </remarks>
internal static class LoessDelta2
{
    private const double MostProducts = 1 << 28;

    // The number of products when only a sample of the rows is paired. It is smaller than the limit because the sample size is free.
    private const double EnoughProducts = 1 << 26;

    private const int RowsOfWindow = 64;

    /// <summary>δ₂.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <param name="summary">The summary of the fit. Its residual degrees of freedom are determined.</param>
    /// <returns>δ₂, positive; NaN if rounding makes the sum zero or negative.</returns>
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

    // ‖I − S‖² over all rows if step is 1, else ‖S‖² over every step-th row.
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

    // The squares of S at the rows of a block and at the columns from the diagonal on. S is symmetric, so off-diagonal squares count twice.
    private static double SumOfSquares<TKernel>(
        in Sample sample, ref SmootherMatrixRows<TKernel> block, ref SmootherMatrixRows<TKernel> single, int i, int step)
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

                // A row of a window that determines no estimate is NaN, and no part of I − L.
                double s = block[b, j] + single[0, row] - products[b];
                if (double.IsNaN(s))
                    continue;

                sum += row == j ? (identity - s) * (identity - s) : 2 * (s * s);
            }
        }
        return sum;
    }
}
