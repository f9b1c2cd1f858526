using System;
using System.Buffers;
using Smoothing.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>A few rows of the matrix L of a smoother over the nearest observations, or of W^½LW^−½ if these have weights.</summary>
/// <remarks>Rows begin at a multiple of eight and are padded with zeros. An observation therefore has the same lane in every row.</remarks>
internal ref struct SmootherMatrixRows<TKernel>
    where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
{
    /// <summary>The largest number of rows.</summary>
    public const int Most = 64;

    // 2¹⁷ doubles are a megabyte, which fits in the L2 cache of most processors.
    private const int Room = 1 << 17;

    private readonly int _most;
    private NearestKernels<TKernel> _kernels;
    private readonly double[] _numbers;
    private int _from;
    private int _stride;

    public SmootherMatrixRows(in Sample sample, double span, int most)
    {
        _most = most;
        _kernels = new NearestKernels<TKernel>(sample.X, span);
        _numbers = ArrayPool<double>.Shared.Rent(most == 1 ? Padded(sample.X.Length) : Math.Max(Room, Padded(sample.X.Length)));
        _from = _stride = Count = Start = End = 0;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The first observation in any of their windows.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last observation in any of their windows.</summary>
    public int End { get; private set; }

    /// <summary>
    /// Whether a window may begin before the window of a target further left. This happens if the kernel is wider than the distance of the
    /// nearest observations.
    /// </summary>
    public static bool ReachesBack => default(TKernel).WithBandwidth(1).HalfWidth > 1;

    /// <summary>An element of a row; 0 outside its window.</summary>
    public readonly double this[int row, int i] => i >= Start && i < End ? _numbers[row * _stride + i - _from] : 0;

    /// <summary>Finds the window of one row.</summary>
    public void MoveTo(in Sample sample, int row)
    {
        _kernels.MoveTo(sample.X[row]);
        Start = _kernels.Start;
        End = _kernels.End;
    }

    /// <summary>Computes every step-th row from <paramref name="row"/> on, as many as fit into the memory.</summary>
    public void Fill(in Sample sample, int row, int step)
    {
        MoveTo(sample, row);
        Count = 1;
        for (int next = row + step; Count < _most && next < sample.X.Length; next += step, Count++)
        {
            _kernels.MoveTo(sample.X[next]);
            int start = Math.Min(Start, _kernels.Start), end = Math.Max(End, _kernels.End);
            if ((Count + 1) * (long)(Padded(end) - start / Lanes.Count * Lanes.Count) > _numbers.Length)
                break;

            Start = start;
            End = end;
        }
        _from = Start / Lanes.Count * Lanes.Count;
        _stride = Padded(End) - _from;
        _numbers.AsSpan(0, Count * _stride).Clear();
        for (int k = 0; k < Count; k++)
        {
            double x0 = sample.X[row + k * step];
            _kernels.MoveTo(x0);
            int start = _kernels.Start, length = _kernels.End - start;
            Span<double> shares = _numbers.AsSpan(k * _stride + start - _from, length);
            DirectFit.EquivalentKernel(sample, _kernels.Kernel, x0, start, _kernels.End, shares);
            if (sample.Weights.IsEmpty)
                continue;

            double root = Math.Sqrt(sample.Weights[row + k * step]);
            for (int i = 0; i < length; i++)
            {
                double weight = sample.Weights[start + i];
                shares[i] = weight > 0 ? shares[i] * (root / Math.Sqrt(weight)) : 0;
            }
        }
    }

    /// <summary>The inner products of these rows with one other row.</summary>
    public readonly void Multiply(in SmootherMatrixRows<TKernel> other, Span<double> products)
    {
        int from = Math.Max(_from, other._from), length = Math.Min(_from + _stride, other._from + other._stride) - from;
        ReadOnlySpan<double> single = other._numbers.AsSpan(from - other._from, length);
        int row = 0;
        for (; row + 4 <= Count; row += 4)
            Products(_numbers.AsSpan(row * _stride + from - _from), _stride, single, products.Slice(row));
        for (; row < Count; row++)
            products[row] = Product(_numbers.AsSpan(row * _stride + from - _from, length), single);
    }

    /// <summary>Returns the memory to the pool.</summary>
    public void Dispose() => ArrayPool<double>.Shared.Return(_numbers);

    private static int Padded(int n) => (n + Lanes.Count - 1) / Lanes.Count * Lanes.Count;

    // Four rows at a time, because the additions of a single row would each wait for the one before.
    private static void Products(ReadOnlySpan<double> rows, int stride, ReadOnlySpan<double> single, Span<double> products)
    {
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var s0 = Vector512<double>.Zero;
            var s1 = s0;
            var s2 = s0;
            var s3 = s0;
            for (int i = 0; i < single.Length; i += Lanes.Count)
            {
                var one = Lanes.Load(single, i);
                s0 += Lanes.Load(rows, i) * one;
                s1 += Lanes.Load(rows, stride + i) * one;
                s2 += Lanes.Load(rows, 2 * stride + i) * one;
                s3 += Lanes.Load(rows, 3 * stride + i) * one;
            }
            products[0] = Lanes.Sum(s0);
            products[1] = Lanes.Sum(s1);
            products[2] = Lanes.Sum(s2);
            products[3] = Lanes.Sum(s3);
            return;
        }
#endif
        for (int row = 0; row < 4; row++)
            products[row] = Product(rows.Slice(row * stride, single.Length), single);
    }

    private static double Product(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var sum = Vector512<double>.Zero;
            for (int i = 0; i < a.Length; i += Lanes.Count)
                sum += Lanes.Load(a, i) * Lanes.Load(b, i);
            return Lanes.Sum(sum);
        }
#endif
        Span<double> lanes = stackalloc double[Lanes.Count];
        lanes.Clear();
        for (int i = 0; i < a.Length; i++)
            lanes[i % Lanes.Count] += a[i] * b[i];
        return Lanes.Total(lanes);
    }
}
