using System;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;
#endif

namespace Smoothing.Arithmetic;

/// <summary>How far from the start whole groups of eight pass a check; the caller looks at the rest one by one.</summary>
internal static class Scan
{
    /// <summary>The length of the leading groups whose values are all finite.</summary>
    public static int FiniteGroups(ReadOnlySpan<double> values)
    {
        int i = 0;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            while (i <= values.Length - Lanes.Count)
            {
                var group = Lanes.Load(values, i);
                if (!Vector512.EqualsAll(group - group, Vector512<double>.Zero))
                    break;
                i += Lanes.Count;
            }
        }
#endif
        return i;
    }

    /// <summary>Whether all values are finite.</summary>
    public static bool AreFinite(ReadOnlySpan<double> values)
    {
        int i = FiniteGroups(values);
        while (i < values.Length && values[i] - values[i] == 0)
            i++;
        return i >= values.Length;
    }

    /// <summary>The first index whose value is below the one before it; the length where there is none.</summary>
    public static int FirstDescent(ReadOnlySpan<double> values)
    {
        int i = Math.Max(1, AscendingGroups(values));
        while (i < values.Length && !(values[i] < values[i - 1]))
            i++;
        return Math.Min(i, values.Length);
    }

    /// <summary>The length of the leading groups whose values all are at most their successors.</summary>
    private static int AscendingGroups(ReadOnlySpan<double> values)
    {
        int i = 0;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            while (i < values.Length - Lanes.Count)
            {
                if (!Vector512.LessThanOrEqualAll(Lanes.Load(values, i), Lanes.Load(values, i + 1)))
                    break;
                i += Lanes.Count;
            }
        }
#endif
        return i;
    }
}
