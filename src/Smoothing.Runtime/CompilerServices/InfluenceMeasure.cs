using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A regression diagnostic of one row of a least-squares model's data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum InfluenceMeasure
{
    /// <summary>e = y − ŷ.</summary>
    Residual,

    /// <summary>The leverage h, the row's diagonal element of the hat matrix.</summary>
    Leverage,

    /// <summary>e/(σ̂√(1 − h)), the internally studentized residual.</summary>
    StandardizedResidual,

    /// <summary>e/(σ̂₍ᵢ₎√(1 − h)), with σ̂₍ᵢ₎ of the fit without the row.</summary>
    StudentizedResidual,

    /// <summary>The distance of Cook (1977).</summary>
    CooksDistance,

    /// <summary>DFFITS of Belsley, Kuh and Welsch (1980).</summary>
    Dffits,
}
