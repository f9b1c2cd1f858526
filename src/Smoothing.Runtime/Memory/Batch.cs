namespace Smoothing.Memory;

/// <summary>The sizes of batches. They make the size of the workspace independent of n.</summary>
internal static class Batch
{
    /// <summary>The length of a column, and the most observations of a batch: 128, a multiple of every vector.</summary>
    public const int Size = 128;

    /// <summary>
    /// The most targets of a batch. They are fewer than the observations, so that the windows of as many targets as observations seldom
    /// move over more observations than a batch holds.
    /// </summary>
    public const int Targets = 96;

    /// <summary>The length of a column of a single target: one vector of the widest kind.</summary>
    public const int OneVector = 8;
}
