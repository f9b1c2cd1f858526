using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>What a least-squares model can tell of one row of its data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum InfluenceMeasure
{
    /// <summary>e = y − ŷ.</summary>
    Residual,

    /// <summary>h, the element of the hat matrix's diagonal.</summary>
    Leverage,

    /// <summary>e/(σ̂√(1 − h)).</summary>
    StandardizedResidual,

    /// <summary>The same with σ̂ of the fit without the row.</summary>
    StudentizedResidual,

    /// <summary>The distance of Cook (1977).</summary>
    CooksDistance,

    /// <summary>DFFITS of Belsley, Kuh and Welsch (1980).</summary>
    Dffits,
}
