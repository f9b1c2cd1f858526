using System;

namespace Smoothing.CompilerServices;

// Checks of the arguments of densities.
public static partial class Guard
{
    /// <summary>Every value that counts lies within the support, bounds included. A NaN, and a value of weight 0, does not count.</summary>
    internal static void Within(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double lower, double upper, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if ((values[i] < lower || values[i] > upper) && (weights.IsEmpty || weights[i] > 0))
            {
                string need = double.IsInfinity(upper) ? $"at least {Print(lower)}"
                    : double.IsInfinity(lower) ? $"at most {Print(upper)}"
                    : $"from {Print(lower)} to {Print(upper)}";
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}, outside the support; a number {need} is needed.", name);
            }
        }
    }

    /// <summary>The span for the results is the targets' own or shares no memory with them.</summary>
    internal static void InPlaceOrApart(ReadOnlySpan<double> results, string name, ReadOnlySpan<double> at, string atName)
    {
        if (at.Overlaps(results, out int offset) && offset != 0)
            throw new ArgumentException($"{name} overlaps {atName}: results would be written over targets yet to be read.", name);
    }

    /// <summary>The bandwidth is so small that a support with two bounds reflects the kernel a limited number of times.</summary>
    internal static void Reflections(double halfWidth, double width, double most, string name)
    {
        if (halfWidth > most * width)
        {
            throw new ArgumentException(
                $"{name} makes windows reach over {Print(most)} widths of the support; a smaller number is needed.", name);
        }
    }
}
