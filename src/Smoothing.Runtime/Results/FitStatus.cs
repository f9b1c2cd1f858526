namespace Smoothing;

/// <summary>Whether the data determined an answer, and if not, why.</summary>
public enum FitStatus
{
    /// <summary>Nothing was fitted yet.</summary>
    NotFitted,

    /// <summary>The data determines every estimate.</summary>
    Success,

    /// <summary>No observation lies in the window.</summary>
    EmptyWindow,

    /// <summary>There are fewer observations, or fewer distinct abscissas in a window, than coefficients.</summary>
    TooFewObservations,

    /// <summary>A column is a linear combination of others (or a window's abscissas are too close together to tell apart at this bandwidth).</summary>
    Collinear,

    /// <summary>A sum of products overflowed or fell below the range of <see cref="double"/>.</summary>
    OutOfRange,

    /// <summary>
    /// A column of a least-squares model is so nearly a linear combination of others that fewer than about six digits of the estimates
    /// would be left, even in double-double. Everything is NaN, as where the column depends on the others entirely: a figure with a few right
    /// digits looks like any other. Leave the column out, or state it as its difference from what it nearly repeats.
    /// </summary>
    IllConditioned,
}
