using System;
using Smoothing.CompilerServices;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// The kernel and the window of each target. The bandwidth is the distance of the target's q-th nearest observation, q = ⌊span · n⌋
/// (Cleveland and Devlin 1988). The window of a target does not depend on the targets before it.
/// </summary>
internal ref struct NearestKernels<TKernel>
    where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
{
    // Rounding may leave span · n just below a whole number. The slack rounds such a product up, as R's loess does.
    private const double Slack = 1e-5;

    private readonly ReadOnlySpan<double> _x;
    private NearestWindow _nearest;

    public NearestKernels(ReadOnlySpan<double> x, double span)
    {
        _x = x;
        _nearest = new NearestWindow(x, CountOf(x.Length, span));
        Kernel = default;
        Start = End = 0;
    }

    /// <summary>The kernel at the target.</summary>
    public TKernel Kernel { get; private set; }

    /// <summary>The index of the first observation in the window.</summary>
    public int Start { get; private set; }

    /// <summary>One past the index of the last observation in the window.</summary>
    public int End { get; private set; }

    /// <summary>q, at least 1 unless n is 0.</summary>
    public static int CountOf(int n, double span) => Math.Min(n, Math.Max(1, (int)(span * n + Slack)));

    /// <summary>Moves to a target. A short move costs a few comparisons, any move O(log n).</summary>
    /// <param name="x0">The target, finite.</param>
    public void MoveTo(double x0)
    {
        _nearest.MoveTo(x0);
        double distance = _nearest.HalfWidth;
        if (distance == 0)
        {
            // All q observations lie at the target. Every bandwidth gives their average.
            Kernel = default(TKernel).WithBandwidth(1);
            Start = _nearest.Start;
            End = _nearest.End;
        }
        else if (Guard.IsFinite(distance) && Guard.IsFinite(1 / distance))
        {
            Kernel = default(TKernel).WithBandwidth(distance);
            Start = WindowBounds.FirstAbove(_x, x0, -Kernel.HalfWidth, _nearest.Start);
            End = WindowBounds.FirstFrom(_x, x0, Kernel.HalfWidth, _nearest.End);
        }
        else
        {
            Start = End = 0;
        }
    }

    /// <summary>The estimate at a target.</summary>
    public LocalEstimate EstimateAt(in Sample sample, double x0, bool withNorm)
    {
        MoveTo(x0);
        return DirectFit.At(sample, Kernel, x0, Start, End, withNorm);
    }
}
