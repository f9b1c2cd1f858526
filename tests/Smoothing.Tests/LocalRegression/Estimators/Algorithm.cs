using System;
using Smoothing.Sweep;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>Settles which algorithm the local regressions of this thread use, until disposed of.</summary>
internal readonly struct Algorithm : IDisposable
{
    private Algorithm(bool? sweep) => SweepCostModel.Forced = sweep;

    /// <summary>Every window is summed up by itself, as at a single target.</summary>
    public static Algorithm Direct => new(false);

    /// <summary>Windows share moments wherever the data lets them; null leaves the choice to the work they are.</summary>
    public static Algorithm Swept(bool? sweep) => new(sweep);

    public void Dispose() => SweepCostModel.Forced = null;
}
