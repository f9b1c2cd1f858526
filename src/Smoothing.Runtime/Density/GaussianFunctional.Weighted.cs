using System;
using System.Buffers;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.Density;

// The estimates for weighted observations, Σᵢ Σⱼ wᵢ wⱼ φ⁽ʳ⁾((xᵢ − xⱼ)/a)/(((Σw)² − Σw²) aʳ⁺¹), including i = j.
internal static partial class GaussianFunctional
{
    /// <summary>The estimate of ψ₄.</summary>
    /// <param name="sample">The observations.</param>
    /// <param name="spread">Their middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi4(scoped in DensitySample sample, in Spread spread, double a) =>
        Estimate(sample, spread, a, isSixth: false) / (a * a * a * a * a);

    /// <summary>The estimate of ψ₆.</summary>
    /// <param name="sample">The observations.</param>
    /// <param name="spread">Their middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi6(scoped in DensitySample sample, in Spread spread, double a) =>
        Estimate(sample, spread, a, isSixth: true) / (a * a * a * a * a * a * a);

    private static double Estimate(scoped in DensitySample sample, in Spread spread, double a, bool isSixth)
    {
        if (!(a > 0 && Guard.IsFinite(1 / a)))
            return double.NaN;

        ReadOnlySpan<double> x = sample.Sample.X, weights = sample.Sample.Weights;
        int n = x.Length;
        // The padding makes room for the last vector. Its surplus lanes do not enter the sum.
        double[] array = ArrayPool<double>.Shared.Rent(n + Lanes.Count);
        Span<double> places = array.AsSpan(0, n + Lanes.Count);
        for (int i = 0; i < n; i++)
            places[i] = spread.Place(x[i]);
        places.Slice(n).Clear();
        double width = GaussianTransform.BoxWidth(places.Slice(0, n), a);
        double total = sample.Total, squares = total / sample.EffectiveSize * total;
        double sum = n >= SweepCostModel.SmallestSample && GaussianTransform.IsFaster(places.Slice(0, n), width, HalfWidth * a)
            ? WeightedBoxSum(places.Slice(0, n), weights, a, width, isSixth ? 6 : 4)
            : (isSixth ? -15.0 : 3.0) * squares + 2 * WeightedPairSum(places, weights, n, a, isSixth);
        ArrayPool<double>.Shared.Return(array);
        return sum / ((total * total - squares) * RootOfTwoPi);
    }

    // Sums over all i and j, by boxes of observations.
    private static double WeightedBoxSum(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, double a, double width, int order)
    {
        DoubleDouble total = 0;
        var boxes = new GaussianTransform(x, weights, width, a, HalfWidth * a);
        while (boxes.Next())
            total += boxes.SumOfDerivativesOfResponses(order);
        boxes.Dispose();
        return total.High;
    }

    // Sums over i < j. It pairs each observation with its successors within the half-width, one block at a time.
    private static double WeightedPairSum(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int n, double a, bool isSixth)
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
                for (int k = 0; k < count; k++)
                    terms[k] *= weights[start + k];
                sum += PrefixSums.Sum(terms.Slice(0, count));
            }
            DoubleDouble.AddProduct(ref total, sum, weights[i]);
        }
        return total.High;
    }
}
