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
}
