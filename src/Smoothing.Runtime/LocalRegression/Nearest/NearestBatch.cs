using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>A <see cref="DirectBatch"/> in which each target has its own bandwidth.</summary>
internal ref struct NearestBatch<TKernel>
    where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
{
    private readonly DirectBatch _batch;
    private NearestKernels<TKernel> _kernels;

    public NearestBatch(ReadOnlySpan<double> x, double span, Span<double> memory)
    {
        _batch = new DirectBatch(memory);
        _kernels = new NearestKernels<TKernel>(x, span);
    }

    /// <summary>Fits at no more than <see cref="Batch.Size"/> targets. Consecutive equal targets share one fit.</summary>
    public void Solve(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted)
    {
        int distinct = 0;
        for (int j = 0; j < at.Length; j++)
        {
            double x0 = at[j];
            if (j > 0 && x0 == at[j - 1])
                continue;

            _kernels.MoveTo(x0);
            _batch.Add(sample, _kernels.Kernel, distinct++, x0, _kernels.Start, _kernels.End);
        }
        _batch.Solve(default(TKernel).Degree, distinct);

        // The loop runs backwards and reads each target before it writes the result, because fitted may be the same memory as at.
        bool allowsLowerDegree = default(TKernel).AllowsLowerDegree;
        double last = double.NaN, valueOfLast = double.NaN;
        for (int j = at.Length - 1; j >= 0; j--)
        {
            double x0 = at[j];
            double value = _batch.Values[distinct - 1];
            bool isLossy = _batch.IsLossy(default(TKernel).Degree, distinct - 1);
            if (!Guard.IsFinite(value) || isLossy)
            {
                value = !(allowsLowerDegree || isLossy) ? double.NaN
                    : x0 == last ? valueOfLast
                    : _kernels.EstimateAt(sample, x0, withNorm: false).Value;
            }
            (last, valueOfLast) = (x0, value);
            if (j > 0 && x0 != at[j - 1])
                distinct--;
            fitted[j] = value;
        }
    }
}
