using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Smoothing.Sweep;

/// <summary>
/// Running sums of moments. Terms come in columns, one for each moment; a row holds the moments of all observations up to some point,
/// so that a window costs one addition of two rows. Every sum adds in the order of the observations.
/// </summary>
/// <remarks>A row has <see cref="Length"/> numbers, a multiple of four, so that it consists of whole 256-bit vectors.</remarks>
internal static class PrefixSums
{
    private const int Block = 4;

    /// <summary>The length of a row of so many moments.</summary>
    public static int Length(int moments) => (moments + Block - 1) / Block * Block;

    /// <summary>Running sums from the first observation on: rows[i] holds the start and the first i observations.</summary>
    /// <param name="terms">The terms, a column of <see cref="Batch.Size"/> for each place of a row.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="running">What the first row holds; it receives the last.</param>
    /// <param name="rows">Receives count + 1 rows; there is room for three more.</param>
    public static void Forward(ReadOnlySpan<double> terms, int count, int length, Span<double> running, Span<double> rows)
    {
        running.Slice(0, length).CopyTo(rows);
#if NET8_0_OR_GREATER
        if (Avx.IsSupported)
        {
            int k = 0;
            for (; k + 2 * Block <= length; k += 2 * Block)
                ForwardPair(terms, count, length, k, rows);
            if (k < length)
                ForwardBlock(terms, count, length, k, rows);
            rows.Slice(count * length, length).CopyTo(running);
            return;
        }
#endif
        for (int i = 0; i < count; i++)
        {
            for (int k = 0; k < length; k++)
                rows[(i + 1) * length + k] = rows[i * length + k] + terms[k * Batch.Size + i];
        }
        rows.Slice(count * length, length).CopyTo(running);
    }

    /// <summary>Running sums from the last observation back: rows[i] holds the start and all observations from i on.</summary>
    /// <param name="terms">The terms, a column of <see cref="Batch.Size"/> for each place of a row.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="running">What the last row holds.</param>
    /// <param name="rows">Receives count + 1 rows.</param>
    public static void Backward(ReadOnlySpan<double> terms, int count, int length, ReadOnlySpan<double> running, Span<double> rows)
    {
        running.Slice(0, length).CopyTo(rows.Slice(count * length));
        int rest = count;
#if NET8_0_OR_GREATER
        if (Avx.IsSupported)
        {
            rest = count % Block;
            int k = 0;
            for (; k + 2 * Block <= length; k += 2 * Block)
                BackwardPair(terms, count, length, k, rows);
            if (k < length)
                BackwardBlock(terms, count, length, k, rows);
        }
#endif
        for (int i = rest - 1; i >= 0; i--)
        {
            for (int k = 0; k < length; k++)
                rows[i * length + k] = rows[(i + 1) * length + k] + terms[k * Batch.Size + i];
        }
    }

    /// <summary>Each target's moments: those it has in common with the others, and those of the row it points at.</summary>
    /// <param name="common">A row.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="index">The row of each target; padded to a multiple of four with valid indices.</param>
    /// <param name="targets">How many targets.</param>
    /// <param name="moments">Receives the moments, a column of <see cref="Batch.Size"/> for each place of a row.</param>
    public static void Set(
        ReadOnlySpan<double> common, ReadOnlySpan<double> rows, int length, ReadOnlySpan<int> index, int targets, Span<double> moments)
    {
#if NET8_0_OR_GREATER
        if (Avx.IsSupported)
        {
            ref double row = ref MemoryMarshal.GetReference(rows);
            for (int j = 0; j < targets; j += Block)
            {
                Rows(index, j, length, out nuint i0, out nuint i1, out nuint i2, out nuint i3);
                for (int k = 0; k < length; k += Block)
                {
                    var all = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(common), (nuint)k);
                    Transpose(
                        all + Vector256.LoadUnsafe(ref row, i0 + (nuint)k), all + Vector256.LoadUnsafe(ref row, i1 + (nuint)k),
                        all + Vector256.LoadUnsafe(ref row, i2 + (nuint)k), all + Vector256.LoadUnsafe(ref row, i3 + (nuint)k),
                        out var m0, out var m1, out var m2, out var m3);
                    ref double moment = ref moments[k * Batch.Size + j];
                    m0.StoreUnsafe(ref moment);
                    m1.StoreUnsafe(ref moment, Batch.Size);
                    m2.StoreUnsafe(ref moment, 2 * Batch.Size);
                    m3.StoreUnsafe(ref moment, 3 * Batch.Size);
                }
            }
            return;
        }
#endif
        for (int j = 0; j < targets; j++)
        {
            for (int k = 0; k < length; k++)
                moments[k * Batch.Size + j] = common[k] + rows[index[j] * length + k];
        }
    }

    /// <summary>Adds, for each target, the row it points at to its moments.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="index">The row of each target; padded to a multiple of four with valid indices.</param>
    /// <param name="targets">How many targets.</param>
    /// <param name="moments">The moments, a column of <see cref="Batch.Size"/> for each place of a row.</param>
    public static void AddTo(ReadOnlySpan<double> rows, int length, ReadOnlySpan<int> index, int targets, Span<double> moments)
    {
#if NET8_0_OR_GREATER
        if (Avx.IsSupported)
        {
            ref double row = ref MemoryMarshal.GetReference(rows);
            for (int j = 0; j < targets; j += Block)
            {
                Rows(index, j, length, out nuint i0, out nuint i1, out nuint i2, out nuint i3);
                for (int k = 0; k < length; k += Block)
                {
                    Transpose(
                        Vector256.LoadUnsafe(ref row, i0 + (nuint)k), Vector256.LoadUnsafe(ref row, i1 + (nuint)k),
                        Vector256.LoadUnsafe(ref row, i2 + (nuint)k), Vector256.LoadUnsafe(ref row, i3 + (nuint)k),
                        out var m0, out var m1, out var m2, out var m3);
                    ref double moment = ref moments[k * Batch.Size + j];
                    (Vector256.LoadUnsafe(ref moment) + m0).StoreUnsafe(ref moment);
                    (Vector256.LoadUnsafe(ref moment, Batch.Size) + m1).StoreUnsafe(ref moment, Batch.Size);
                    (Vector256.LoadUnsafe(ref moment, 2 * Batch.Size) + m2).StoreUnsafe(ref moment, 2 * Batch.Size);
                    (Vector256.LoadUnsafe(ref moment, 3 * Batch.Size) + m3).StoreUnsafe(ref moment, 3 * Batch.Size);
                }
            }
            return;
        }
#endif
        for (int j = 0; j < targets; j++)
        {
            for (int k = 0; k < length; k++)
                moments[k * Batch.Size + j] += rows[index[j] * length + k];
        }
    }

    /// <summary>Adds the terms of all observations to a row: each column in eight lanes, and what is left over one by one.</summary>
    /// <param name="terms">The terms, a column of <see cref="Batch.Size"/> for each place of a row.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="length">How many columns, a multiple of four.</param>
    /// <param name="row">The row.</param>
    public static void AddAll(ReadOnlySpan<double> terms, int count, int length, Span<double> row)
    {
        int end = count - count % Lanes.Count;
        for (int k = 0; k < length; k += Block)
            LaneSums(terms.Slice(k * Batch.Size), end, row.Slice(k, Block), count);
    }

    /// <summary>The sum of one column: whole groups in eight lanes, and what is left over one by one.</summary>
    public static double Sum(ReadOnlySpan<double> column)
    {
        int end = column.Length - column.Length % Lanes.Count;
        double sum = LaneSum(column.Slice(0, end));
        for (int i = end; i < column.Length; i++)
            sum += column[i];
        return sum;
    }

    // Four columns at a time hide the latency of an addition, which each column alone would wait for.
    private static void LaneSums(ReadOnlySpan<double> terms, int end, Span<double> row, int count)
    {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var l0 = Vector512<double>.Zero;
            var l1 = l0;
            var l2 = l0;
            var l3 = l0;
            for (int i = 0; i < end; i += Lanes.Count)
            {
                l0 += Lanes.Load(terms, i);
                l1 += Lanes.Load(terms, Batch.Size + i);
                l2 += Lanes.Load(terms, 2 * Batch.Size + i);
                l3 += Lanes.Load(terms, 3 * Batch.Size + i);
            }
            s0 = Lanes.Sum(l0);
            s1 = Lanes.Sum(l1);
            s2 = Lanes.Sum(l2);
            s3 = Lanes.Sum(l3);
        }
        else
#endif
        {
            s0 = LaneSum(terms.Slice(0, end));
            s1 = LaneSum(terms.Slice(Batch.Size, end));
            s2 = LaneSum(terms.Slice(2 * Batch.Size, end));
            s3 = LaneSum(terms.Slice(3 * Batch.Size, end));
        }
        for (int i = end; i < count; i++)
        {
            s0 += terms[i];
            s1 += terms[Batch.Size + i];
            s2 += terms[2 * Batch.Size + i];
            s3 += terms[3 * Batch.Size + i];
        }
        row[0] += s0;
        row[1] += s1;
        row[2] += s2;
        row[3] += s3;
    }

    private static double LaneSum(ReadOnlySpan<double> values)
    {
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var lanes = Vector512<double>.Zero;
            for (int i = 0; i < values.Length; i += Lanes.Count)
                lanes += Lanes.Load(values, i);
            return Lanes.Sum(lanes);
        }
#endif
        double l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0;
        for (int i = 0; i < values.Length; i += Lanes.Count)
        {
            l0 += values[i];
            l1 += values[i + 1];
            l2 += values[i + 2];
            l3 += values[i + 3];
            l4 += values[i + 4];
            l5 += values[i + 5];
            l6 += values[i + 6];
            l7 += values[i + 7];
        }
        return Lanes.Sum(l0, l1, l2, l3, l4, l5, l6, l7);
    }

#if NET8_0_OR_GREATER
    // Two blocks at a time hide the latency of an addition, which each block alone would wait for.
    private static void ForwardPair(ReadOnlySpan<double> terms, int count, int length, int k, Span<double> rows)
    {
        ref double row = ref rows[k];
        var a = Vector256.LoadUnsafe(ref row);
        var b = Vector256.LoadUnsafe(ref row, Block);
        for (int i = 0; i < count; i += Block)
        {
            nuint next = (nuint)((i + 1) * length), step = (nuint)length;
            Transpose(terms, k * Batch.Size + i, out var a0, out var a1, out var a2, out var a3);
            Transpose(terms, (k + Block) * Batch.Size + i, out var b0, out var b1, out var b2, out var b3);
            a += a0;
            b += b0;
            a.StoreUnsafe(ref row, next);
            b.StoreUnsafe(ref row, next + Block);
            a += a1;
            b += b1;
            a.StoreUnsafe(ref row, next + step);
            b.StoreUnsafe(ref row, next + step + Block);
            a += a2;
            b += b2;
            a.StoreUnsafe(ref row, next + 2 * step);
            b.StoreUnsafe(ref row, next + 2 * step + Block);
            a += a3;
            b += b3;
            a.StoreUnsafe(ref row, next + 3 * step);
            b.StoreUnsafe(ref row, next + 3 * step + Block);
        }
    }

    private static void ForwardBlock(ReadOnlySpan<double> terms, int count, int length, int k, Span<double> rows)
    {
        ref double row = ref rows[k];
        var a = Vector256.LoadUnsafe(ref row);
        for (int i = 0; i < count; i += Block)
        {
            nuint next = (nuint)((i + 1) * length), step = (nuint)length;
            Transpose(terms, k * Batch.Size + i, out var a0, out var a1, out var a2, out var a3);
            a += a0;
            a.StoreUnsafe(ref row, next);
            a += a1;
            a.StoreUnsafe(ref row, next + step);
            a += a2;
            a.StoreUnsafe(ref row, next + 2 * step);
            a += a3;
            a.StoreUnsafe(ref row, next + 3 * step);
        }
    }

    private static void BackwardPair(ReadOnlySpan<double> terms, int count, int length, int k, Span<double> rows)
    {
        ref double row = ref rows[k];
        var a = Vector256.LoadUnsafe(ref row, (nuint)(count * length));
        var b = Vector256.LoadUnsafe(ref row, (nuint)(count * length) + Block);
        for (int i = count - Block; i >= 0; i -= Block)
        {
            nuint first = (nuint)(i * length), step = (nuint)length;
            Transpose(terms, k * Batch.Size + i, out var a0, out var a1, out var a2, out var a3);
            Transpose(terms, (k + Block) * Batch.Size + i, out var b0, out var b1, out var b2, out var b3);
            a += a3;
            b += b3;
            a.StoreUnsafe(ref row, first + 3 * step);
            b.StoreUnsafe(ref row, first + 3 * step + Block);
            a += a2;
            b += b2;
            a.StoreUnsafe(ref row, first + 2 * step);
            b.StoreUnsafe(ref row, first + 2 * step + Block);
            a += a1;
            b += b1;
            a.StoreUnsafe(ref row, first + step);
            b.StoreUnsafe(ref row, first + step + Block);
            a += a0;
            b += b0;
            a.StoreUnsafe(ref row, first);
            b.StoreUnsafe(ref row, first + Block);
        }
    }

    private static void BackwardBlock(ReadOnlySpan<double> terms, int count, int length, int k, Span<double> rows)
    {
        ref double row = ref rows[k];
        var a = Vector256.LoadUnsafe(ref row, (nuint)(count * length));
        for (int i = count - Block; i >= 0; i -= Block)
        {
            nuint first = (nuint)(i * length), step = (nuint)length;
            Transpose(terms, k * Batch.Size + i, out var a0, out var a1, out var a2, out var a3);
            a += a3;
            a.StoreUnsafe(ref row, first + 3 * step);
            a += a2;
            a.StoreUnsafe(ref row, first + 2 * step);
            a += a1;
            a.StoreUnsafe(ref row, first + step);
            a += a0;
            a.StoreUnsafe(ref row, first);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Rows(ReadOnlySpan<int> index, int j, int length, out nuint i0, out nuint i1, out nuint i2, out nuint i3)
    {
        i0 = (nuint)(index[j] * length);
        i1 = (nuint)(index[j + 1] * length);
        i2 = (nuint)(index[j + 2] * length);
        i3 = (nuint)(index[j + 3] * length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(
        ReadOnlySpan<double> terms, int first, out Vector256<double> r0, out Vector256<double> r1, out Vector256<double> r2,
        out Vector256<double> r3)
    {
        ref double term = ref MemoryMarshal.GetReference(terms);
        Transpose(
            Vector256.LoadUnsafe(ref term, (nuint)first), Vector256.LoadUnsafe(ref term, (nuint)(first + Batch.Size)),
            Vector256.LoadUnsafe(ref term, (nuint)(first + 2 * Batch.Size)),
            Vector256.LoadUnsafe(ref term, (nuint)(first + 3 * Batch.Size)),
            out r0, out r1, out r2, out r3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(
        Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d,
        out Vector256<double> r0, out Vector256<double> r1, out Vector256<double> r2, out Vector256<double> r3)
    {
        var ab0 = Avx.UnpackLow(a, b);
        var ab1 = Avx.UnpackHigh(a, b);
        var cd0 = Avx.UnpackLow(c, d);
        var cd1 = Avx.UnpackHigh(c, d);
        r0 = Avx.Permute2x128(ab0, cd0, 0x20);
        r1 = Avx.Permute2x128(ab1, cd1, 0x20);
        r2 = Avx.Permute2x128(ab0, cd0, 0x31);
        r3 = Avx.Permute2x128(ab1, cd1, 0x31);
    }
#endif
}
