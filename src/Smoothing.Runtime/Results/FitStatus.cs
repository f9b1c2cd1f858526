namespace Smoothing;

/// <summary>Whether the data determined an estimate; if not, the reason.</summary>
public enum FitStatus
{
    /// <summary>No data has been fitted yet.</summary>
    NotFitted,

    /// <summary>The data determines every estimate.</summary>
    Success,

    /// <summary>No observation lies in the window.</summary>
    EmptyWindow,

    /// <summary>There are fewer observations, or fewer distinct abscissas in a window, than coefficients.</summary>
    TooFewObservations,

    /// <summary>
    /// A column is a linear combination of others, or the abscissas of a window are too close together for its bandwidth.
    /// </summary>
    Collinear,

    /// <summary>A sum of products overflowed or fell below the range of <see cref="double"/>.</summary>
    OutOfRange,

    /// <summary>
    /// A column of a least-squares model is so nearly a linear combination of others that fewer than about six digits of the estimates
    /// would be correct, even in double-double arithmetic. Every result is NaN, because a user cannot recognize a number with only a few
    /// correct digits. Leave the column out, or replace it by its difference from the combination that it nearly equals. In a local
    /// regression the observations of a window lie in clusters so narrow, for their distance, that as few digits would remain.
    /// </summary>
    IllConditioned,

    /// <summary>
    /// There is no bandwidth. The data does not determine the one that a rule chooses, or a struct that takes its bandwidth from a constructor
    /// was created without one.
    /// </summary>
    NoBandwidth,

    /// <summary>
    /// The windows at some observations determine no estimate, or none without the observation itself. Measures of the errors of a fit are
    /// taken over the other observations.
    /// </summary>
    PartlyDetermined,

    /// <summary>
    /// Robust passes gave weight 0 to so many observations of the window that the others do not determine the estimate. The window lies
    /// among outliers, or next to one with too few other observations.
    /// </summary>
    LostWeights,

    /// <summary>
    /// A factor of a least-squares model has a level that no row has. The model is fitted as if the factor did not have the level. The
    /// coefficients of the level and of its interactions are NaN, and so is every prediction for a row that has the level. All other results
    /// are numbers. If the level is the first, the first level that has rows is the reference in its place.
    /// </summary>
    EmptyLevel,
}
