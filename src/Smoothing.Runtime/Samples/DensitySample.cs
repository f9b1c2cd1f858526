using System;
using System.Buffers;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;

namespace Smoothing.Samples;

/// <summary>
/// The observations of a density that count, ascending, with their weights in a scale in which the largest lies in [1, 2). An ascending
/// sample without weights is read in place. All else is copied into arrays from the shared pool, so that repeated use allocates nothing.
/// </summary>
internal ref struct DensitySample
{
    private double[]? _x;
    private double[]? _weights;

    /// <summary>Rents arrays and sorts, where that is necessary.</summary>
    /// <param name="data">The data, checked.</param>
    public DensitySample(in DensityData data)
    {
        _x = _weights = null;
        ReadOnlySpan<double> sample = data.Sample;
        if (!data.IsWeighted && data.Missing == MissingValues.Throw && Scan.FirstDescent(sample) == sample.Length)
        {
            Sample = new Sample(sample, sample);
            Total = EffectiveSize = sample.Length;
            return;
        }

        _x = ArrayPool<double>.Shared.Rent(Math.Max(1, sample.Length));
        if (data.IsWeighted)
            _weights = ArrayPool<double>.Shared.Rent(Math.Max(1, sample.Length));
        int count = Gather(data, _x, _weights);
        Sort(_x, _weights, count);
        var x = new ReadOnlySpan<double>(_x, 0, count);
        Total = EffectiveSize = count;
        if (_weights is null)
        {
            Sample = new Sample(x, x);
            return;
        }
        Sample = new Sample(x, x, new ReadOnlySpan<double>(_weights, 0, count));
        DoubleDouble total = 0, squares = 0;
        foreach (double weight in Sample.Weights)
        {
            DoubleDouble.Add(ref total, weight);
            DoubleDouble.AddProduct(ref squares, weight, weight);
        }
        Total = total.High;
        EffectiveSize = count == 0 ? 0 : (total * total / squares).High;
    }

    /// <summary>The observations, ascending, and their weights. The responses are the observations, because nothing reads them.</summary>
    public readonly Sample Sample;

    /// <summary>Σwᵢ in the scale of the weights; n without weights.</summary>
    public readonly double Total;

    /// <summary>(Σwᵢ)²/Σwᵢ², the number of observations of equal weight whose mean has the same variance (Kish 1965).</summary>
    public readonly double EffectiveSize;

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        if (_x is not null)
            ArrayPool<double>.Shared.Return(_x);
        if (_weights is not null)
            ArrayPool<double>.Shared.Return(_weights);
        _x = _weights = null;
    }

    // Copies the observations that count. An observation of weight 0 does not.
    private static int Gather(in DensityData data, double[] x, double[]? weights)
    {
        ReadOnlySpan<double> sample = data.Sample, given = data.Weights;
        double largest = 0;
        foreach (double weight in given)
            largest = weight > largest ? weight : largest;
        int exponent = largest > 0 ? Exponent(largest) : 0;
        int count = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (double.IsNaN(sample[i]) || (weights is not null && !(given[i] > 0)))
                continue;

            x[count] = sample[i];
            if (weights is not null)
                weights[count] = Scaled(given[i], -exponent);
            count++;
        }
        return count;
    }

    private static int Exponent(double value)
    {
        int exponent = DoubleDouble.Exponent(value);
        return exponent > -1023 ? exponent : DoubleDouble.Exponent(value * DoubleDouble.PowerOfTwo(64)) - 64;
    }

    // Two factors, for 2ᵉ itself may lie outside the range of double.
    private static double Scaled(double value, int exponent) =>
        value * DoubleDouble.PowerOfTwo(exponent / 2) * DoubleDouble.PowerOfTwo(exponent - exponent / 2);

    // Ties are sorted by weight, so that results have the same bits for every order of the input.
    private static void Sort(double[] x, double[]? weights, int count)
    {
        if (Scan.FirstDescent(new ReadOnlySpan<double>(x, 0, count)) < count)
        {
            if (weights is null)
                Array.Sort(x, 0, count);
            else
                Array.Sort(x, weights, 0, count);
        }
        for (int start = 0, end; weights is not null && start < count; start = end)
        {
            end = start + 1;
            while (end < count && x[end] == x[start])
                end++;
            if (end - start > 1)
                Array.Sort(weights, start, end - start);
        }
    }
}
