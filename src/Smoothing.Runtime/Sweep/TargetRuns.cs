using Smoothing.Memory;

namespace Smoothing.Sweep;

/// <summary>How a sweep takes targets in any order: long ascending runs as they are, the rest sorted in blocks.</summary>
internal static class TargetRuns
{
    /// <summary>The most targets that are sorted at a time.</summary>
    public const int Sorted = 4 * Batch.Size;

    /// <summary>Shorter ascending runs count as out of order.</summary>
    public const int ShortestRun = 32;
}
