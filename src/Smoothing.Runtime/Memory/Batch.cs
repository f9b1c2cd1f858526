namespace Smoothing.Memory;

/// <summary>How much is worked on at a time: what makes the workspace a fixed size.</summary>
internal static class Batch
{
    /// <summary>The length of a column, and the most observations that come in one go: 128, a multiple of every strip.</summary>
    public const int Size = 128;

    /// <summary>
    /// The most targets that come in one go. Fewer than the observations, so that where there are as many of one as of the other their
    /// windows seldom move over more observations than there is room for.
    /// </summary>
    public const int Targets = 96;

    /// <summary>One strip of the widest vectors: the columns of a single target.</summary>
    public const int Single = 8;
}
