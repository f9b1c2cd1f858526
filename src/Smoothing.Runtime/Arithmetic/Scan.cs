using System;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Smoothing.Arithmetic;

/// <summary>How far from the start whole vectors pass a check; the caller looks at the rest one by one.</summary>
/// <remarks>
/// The vectors are those of the moment sweep. The first use of another vector type would add milliseconds to the first call of a process.
/// The methods are compiled with all optimisations at their first call, since a first call may bring millions of values.
/// </remarks>
internal static class Scan
{
    /// <summary>Whether all values are finite.</summary>
    public static bool AreFinite(ReadOnlySpan<double> values)
    {
        int i = Finite(values);
        while (i < values.Length && values[i] - values[i] == 0)
            i++;
        return i >= values.Length;
    }

    /// <summary>Whether no absolute value exceeds a bound. A NaN exceeds every bound.</summary>
    public static bool AreWithin(ReadOnlySpan<double> values, double bound)
    {
        int i = Within(values, bound);
        while (i < values.Length && Math.Abs(values[i]) <= bound)
            i++;
        return i >= values.Length;
    }

    /// <summary>Whether a value is 0.</summary>
    public static bool HasZero(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            if (value == 0)
                return true;
        }
        return false;
    }

    /// <summary>The first index whose value is below the one before it; the length where there is none.</summary>
    public static int FirstDescent(ReadOnlySpan<double> values)
    {
        int i = Math.Max(1, Ascending(values));
        while (i < values.Length && !(values[i] < values[i - 1]))
            i++;
        return Math.Min(i, values.Length);
    }

#if NET8_0_OR_GREATER
    /// <summary>The length of the leading vectors whose values are all finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Finite(ReadOnlySpan<double> values)
    {
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            ref double first = ref MemoryMarshal.GetReference(values);
            while (i <= values.Length - Vector<double>.Count)
            {
                var group = Vector.LoadUnsafe(ref first, (nuint)i);
                if (!Vector.EqualsAll(group - group, Vector<double>.Zero))
                    break;
                i += Vector<double>.Count;
            }
        }
        return i;
    }

    // The length of the leading vectors whose values are within the bound.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Within(ReadOnlySpan<double> values, double bound)
    {
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            ref double first = ref MemoryMarshal.GetReference(values);
            var bounds = new Vector<double>(bound);
            while (i <= values.Length - Vector<double>.Count)
            {
                if (!Vector.LessThanOrEqualAll(Vector.Abs(Vector.LoadUnsafe(ref first, (nuint)i)), bounds))
                    break;
                i += Vector<double>.Count;
            }
        }
        return i;
    }

    // The length of the leading vectors whose values all are at most their successors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Ascending(ReadOnlySpan<double> values)
    {
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            ref double first = ref MemoryMarshal.GetReference(values);
            while (i < values.Length - Vector<double>.Count)
            {
                if (!Vector.LessThanOrEqualAll(Vector.LoadUnsafe(ref first, (nuint)i), Vector.LoadUnsafe(ref first, (nuint)i + 1)))
                    break;
                i += Vector<double>.Count;
            }
        }
        return i;
    }
#else
    /// <summary>0: there are no vectors.</summary>
    public static int Finite(ReadOnlySpan<double> values) => 0;

    private static int Ascending(ReadOnlySpan<double> values) => 0;

    private static int Within(ReadOnlySpan<double> values, double bound) => 0;
#endif
}
