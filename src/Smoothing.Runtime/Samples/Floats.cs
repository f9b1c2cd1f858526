using System;

namespace Smoothing.Samples;

/// <summary>Single-precision numbers as doubles.</summary>
internal static class Floats
{
    /// <summary>Widens each number exactly.</summary>
    public static void Widen(ReadOnlySpan<float> values, Span<double> widened)
    {
        for (int i = 0; i < values.Length; i++)
            widened[i] = values[i];
    }
}
