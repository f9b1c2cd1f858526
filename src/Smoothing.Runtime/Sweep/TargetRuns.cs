using Smoothing.Memory;

namespace Smoothing.Sweep;

/// <summary>The treatment of targets in any order: a sweep reads long ascending runs in place and sorts the rest in blocks.</summary>
internal static class TargetRuns
{
    /// <summary>The most targets that are sorted at a time.</summary>
    public const int Sorted = 4 * Batch.Size;

    /// <summary>Shorter ascending runs count as out of order.</summary>
    public const int ShortestRun = 32;
}
