using System;
using System.Threading;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// The pilot fits of the direct plug-in rule, with the Gaussian kernel. They cost O(n): where windows hold many observations, boxes of
/// observations share the sums, with the same result to rounding.
/// </summary>
internal static class PilotFits
{
    // Sums over boxes have errors of 2⁻⁵³ of the window's mass. A pivot below these fractions of the mass has fewer than ten digits left.
    // Such a window is narrow in bandwidths, as one observation with ties is, and is summed by itself.
    private const double LeastLinearPivot = 1.0 / (1 << 12);
    private const double LeastCubicPivot = 1.0 / (1 << 16);

    /// <summary>Σ m″(xᵢ)² by a local cubic.</summary>
    /// <param name="sample">The data, without weights.</param>
    /// <param name="bandwidth">The pilot bandwidth, positive and finite.</param>
    /// <param name="first">The first observation to include.</param>
    /// <param name="last">One past the last observation to include.</param>
    /// <param name="progress">Receives the fraction done; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static double SquaredSecondDerivatives(
        in Sample sample, double bandwidth, int first, int last, IProgress<double>? progress, CancellationToken cancellation)
    {
        var kernel = new PilotKernel(3, bandwidth);
        if (PilotSums.IsFaster(sample.X, bandwidth))
            return SharedSecondDerivatives(sample, kernel, bandwidth, first, last, progress, cancellation);

        double sum = 0;
        Span<double> sums = stackalloc double[LocalSolver.MostSums];
        for (int i = first, start = 0, end = 0; i < last; i++)
        {
            if (i % Batch.Size == 0)
                Report(i, sample.X.Length, progress, cancellation);
            double derivative = SecondDerivative(sample, kernel, i, ref start, ref end, sums);
            sum += derivative * derivative;
        }
        return sum;
    }

    /// <summary>The residual variance of a local line.</summary>
    /// <param name="sample">The data, without weights.</param>
    /// <param name="bandwidth">The pilot bandwidth, positive and finite.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static double ResidualVariance(in Sample sample, double bandwidth, CancellationToken cancellation)
    {
        var kernel = new PilotKernel(1, bandwidth);
        if (!PilotSums.IsFaster(sample.X, bandwidth))
            return DirectRegression.Summary(sample, kernel).ResidualVariance;

        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var summary = new SmootherSums(lanes);
        Span<double> sums = stackalloc double[5 * Batch.Size];
        Span<double> squares = stackalloc double[3 * Batch.Size];
        Span<double> at = stackalloc double[Batch.Size];
        at.Clear();
        var fits = new LocalFits(stackalloc double[LocalFits.Columns * Batch.Size], Batch.Size);
        var pilot = new PilotSums(sample, bandwidth, isSquared: false);
        var square = new PilotSums(sample, bandwidth, isSquared: true);
        try
        {
            while (pilot.Next() && square.Next())
            {
                cancellation.ThrowIfCancellationRequested();
                for (int j = pilot.Start, count; j < pilot.End; j += count)
                {
                    count = Math.Min(Batch.Size, pilot.End - j);
                    pilot.Sum(j, count, 1, sums);
                    square.Sum(j, count, 1, squares);
                    LocalSolver.Solve(1, count, sums, Batch.Size, at, details: true, fits);
                    for (int k = 0; k < count; k++)
                        summary.Add(sample, Estimate(sample, kernel, j + k, k, sums, squares, fits, pilot.IsNarrow));
                }
            }
        }
        finally
        {
            pilot.Dispose();
            square.Dispose();
        }
        return summary.Summary.ResidualVariance;
    }

    // The squared norm of the equivalent kernel l = w (c₀ + c₁ u) is Σ w² (c₀ + c₁ u)². The sums of w² are in powers of √2 u.
    private static LocalEstimate Estimate(
        in Sample sample, in PilotKernel kernel, int i, int k, ReadOnlySpan<double> sums, ReadOnlySpan<double> squares, LocalFits fits,
        bool isNarrow)
    {
        double mass = sums[k], first = sums[Batch.Size + k], second = sums[2 * Batch.Size + k];
        if (!isNarrow && !(second - first / mass * first > LeastLinearPivot * mass))
            return DirectFit.At(sample, kernel, sample.X[i], withNorm: true);

        double c0 = fits.Coefficients(0)[k], c1 = fits.Coefficients(1)[k] / Math.Sqrt(2);
        double norm = c0 * c0 * squares[k] + 2 * c0 * c1 * squares[Batch.Size + k] + c1 * c1 * squares[2 * Batch.Size + k];
        return new LocalEstimate(
            fits.Values[k], double.NaN, Math.Sqrt(norm), double.NaN, fits.Influences[k], FitStatus.Success);
    }

    private static double SharedSecondDerivatives(
        in Sample sample, in PilotKernel kernel, double bandwidth, int first, int last, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        Span<double> columns = stackalloc double[11 * Batch.Size];
        Span<double> sums = stackalloc double[LocalSolver.MostSums];
        var pilot = new PilotSums(sample, bandwidth, isSquared: false);
        double total = 0;
        try
        {
            int start = 0, end = 0;
            while (pilot.Next())
            {
                Report(pilot.Start, sample.X.Length, progress, cancellation);
                int to = Math.Min(pilot.End, last);
                for (int j = Math.Max(pilot.Start, first), count; j < to; j += count)
                {
                    count = Math.Min(Batch.Size, to - j);
                    pilot.Sum(j, count, 3, columns);
                    for (int k = 0; k < count; k++)
                    {
                        for (int column = 0; column < 11; column++)
                            sums[column] = columns[column * Batch.Size + k];
                        double derivative = SecondDerivative(sums, out double pivot);
                        derivative *= kernel.InverseBandwidth * kernel.InverseBandwidth;
                        if (!pilot.IsNarrow && !(pivot > LeastCubicPivot * columns[k]))
                            derivative = SecondDerivative(sample, kernel, j + k, ref start, ref end, sums);
                        total += derivative * derivative;
                    }
                }
            }
        }
        finally
        {
            pilot.Dispose();
        }
        return total;
    }

    private static void Report(int done, int of, IProgress<double>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(0.1 + 0.6 * done / of);
    }

    private static double SecondDerivative(
        in Sample sample, in PilotKernel kernel, int i, ref int start, ref int end, Span<double> sums)
    {
        ReadOnlySpan<double> x = sample.X;
        start = WindowBounds.FirstAbove(x, x[i], -kernel.HalfWidth, start);
        end = WindowBounds.FirstFrom(x, x[i], kernel.HalfWidth, Math.Max(start, end));
        kernel.AddWindow(sample, start, end, x[i], 0, sums, 1);
        return SecondDerivative(sums, out _) * kernel.InverseBandwidth * kernel.InverseBandwidth;
    }

    // 2β₂ of the cubic whose normal equations are S β = T, S_{ij} = S_{i+j}. The elimination needs no pivoting because S is positive
    // definite. The row and the column of β₂ come last, so that β₂ is the first unknown of the back substitution.
    private static double SecondDerivative(ReadOnlySpan<double> sums, out double pivot)
    {
        Span<double> rows = stackalloc double[20];
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
                rows[5 * i + j] = sums[Power(i) + Power(j)];
            rows[5 * i + 4] = sums[7 + Power(i)];
        }
        for (int k = 0; k < 3; k++)
        {
            for (int i = k + 1; i < 4; i++)
            {
                double factor = rows[5 * i + k] / rows[5 * k + k];
                for (int j = k + 1; j < 5; j++)
                    rows[5 * i + j] -= factor * rows[5 * k + j];
            }
        }
        pivot = rows[18];
        return 2 * rows[19] / pivot;
    }

    // The order of the rows is β₀, β₁, β₃, β₂.
    private static int Power(int row) => row < 2 ? row : 5 - row;
}
