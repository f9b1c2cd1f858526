using System;
using System.Buffers;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.Density;

/// <summary>
/// Estimates of ψᵣ = ∫ f⁽ʳ⁾ f by a Gaussian kernel of bandwidth a: Σᵢ Σⱼ φ⁽ʳ⁾((xᵢ − xⱼ)/a)/(n(n − 1) aʳ⁺¹), including i = j (Sheather and
/// Jones 1991, with n − 1 instead of n as in R).
/// </summary>
internal static partial class GaussianFunctional
{
    // At u = 10.5, u⁶ exp(−u²/2) is 2⁻⁵⁹, and u⁴ exp(−u²/2) is smaller.
    private const double HalfWidth = 10.5;

    private const double RootOfTwoPi = 2.5066282746310002;

    /// <summary>The estimate of ψ₄.</summary>
    /// <param name="sample">The sample, ascending.</param>
    /// <param name="spread">Its middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi4(ReadOnlySpan<double> sample, in Spread spread, double a) =>
        Estimate(sample, default, sample.Length, Pairs(sample.Length), spread, a, isSixth: false) / (a * a * a * a * a);

    /// <summary>The estimate of ψ₆.</summary>
    /// <param name="sample">The sample, ascending.</param>
    /// <param name="spread">Its middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi6(ReadOnlySpan<double> sample, in Spread spread, double a) =>
        Estimate(sample, default, sample.Length, Pairs(sample.Length), spread, a, isSixth: true) / (a * a * a * a * a * a * a);

    private static double Pairs(int n) => (double)n * (n - 1);

    // The weights may be empty. They give Σw² for the terms i = j, and (Σw)² − Σw² for the pairs i ≠ j.
    private static double Estimate(
        ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, double squares, double pairs, in Spread spread, double a, bool isSixth)
    {
        if (!(a > 0 && Guard.IsFinite(1 / a)))
            return double.NaN;

        int n = sample.Length;
        // The padding makes room for the last vector. Its surplus lanes do not enter the sum.
        double[] array = ArrayPool<double>.Shared.Rent(n + Lanes.Count);
        Span<double> places = array.AsSpan(0, n + Lanes.Count);
        for (int i = 0; i < n; i++)
            places[i] = spread.Place(sample[i]);
        places.Slice(n).Clear();
        double width = GaussianTransform.BoxWidth(places.Slice(0, n), a);
        double sum = n >= SweepCostModel.SmallestSample && GaussianTransform.IsFaster(places.Slice(0, n), width, HalfWidth * a)
            ? BoxSum(places.Slice(0, n), weights, a, width, isSixth ? 6 : 4)
            : (isSixth ? -15.0 : 3.0) * squares + 2 * PairSum(places, weights, n, a, isSixth);
        ArrayPool<double>.Shared.Return(array);
        return sum / (pairs * RootOfTwoPi);
    }

    // Sums over all i and j, by boxes of observations.
    private static double BoxSum(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, double a, double width, int order)
    {
        DoubleDouble total = 0;
        var boxes = new GaussianTransform(x, weights, width, a, HalfWidth * a);
        while (boxes.Next())
            total += weights.IsEmpty ? boxes.SumOfDerivatives(order) : boxes.SumOfDerivativesOfResponses(order);
        boxes.Dispose();
        return total.High;
    }

    // Sums over i < j. It pairs each observation with its successors within the half-width, one block at a time.
    private static double PairSum(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int n, double a, bool isSixth)
    {
        double perBandwidth = 1 / a;
        Span<double> terms = stackalloc double[Batch.Size];
        DoubleDouble total = 0;
        int end = 0;
        for (int i = 0; i < n; i++)
        {
            end = WindowBounds.FirstFrom(x.Slice(0, n), x[i], HalfWidth * a, Math.Max(i, end));
            double sum = 0;
            for (int start = i + 1, count; start < end; start += count)
            {
                count = Math.Min(end - start, Batch.Size);
                if (isSixth)
                    Sixth(x.Slice(start), count, x[i], perBandwidth, terms);
                else
                    Fourth(x.Slice(start), count, x[i], perBandwidth, terms);
                for (int k = 0; k < count && !weights.IsEmpty; k++)
                    terms[k] *= weights[start + k];
                sum += PrefixSums.Sum(terms.Slice(0, count));
            }
            if (weights.IsEmpty)
                total += sum;
            else
                DoubleDouble.AddProduct(ref total, sum, weights[i]);
        }
        return total.High;
    }

    // √2π φ⁽⁴⁾(u) = (u⁴ − 6u² + 3) exp(−u²/2).
    private static void Fourth(ReadOnlySpan<double> x, int count, double x0, double perBandwidth, Span<double> terms)
    {
        var centre = Simd.Create(x0);
        for (int i = 0; i < count; i += Simd.Width)
        {
            var u = (Simd.Load(x, i) - centre) * perBandwidth;
            var v = u * u;
            Simd.Store(((v - Simd.Create(6)) * v + Simd.Create(3)) * Simd.Exp(v * -0.5), terms, i);
        }
    }

    // √2π φ⁽⁶⁾(u) = (u⁶ − 15u⁴ + 45u² − 15) exp(−u²/2).
    private static void Sixth(ReadOnlySpan<double> x, int count, double x0, double perBandwidth, Span<double> terms)
    {
        var centre = Simd.Create(x0);
        for (int i = 0; i < count; i += Simd.Width)
        {
            var u = (Simd.Load(x, i) - centre) * perBandwidth;
            var v = u * u;
            Simd.Store((((v - Simd.Create(15)) * v + Simd.Create(45)) * v - Simd.Create(15)) * Simd.Exp(v * -0.5), terms, i);
        }
    }
}
