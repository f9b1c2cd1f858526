using System;

namespace Smoothing.Distributions;

/// <summary>The coverage of an interval.</summary>
internal static class ConfidenceLevel
{
    /// <summary>Throws if the level is not between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is 0 or less, 1 or more, or NaN.</exception>
    public static void Check(double level, string name)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(name, level, "The level must lie between 0 and 1.");
    }
}
