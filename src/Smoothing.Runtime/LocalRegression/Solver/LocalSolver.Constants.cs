using System;

namespace Smoothing.Numerics;

internal static partial class LocalSolver
{
    private static void Constants(int targets, ReadOnlySpan<double> sums, int stride, bool details, LocalFits fits)
    {
        var nan = Strip.Create(double.NaN);
        var least = Strip.Create(SmallestSum);
        for (int j = 0; j < targets; j += Strip.Width)
        {
            var s0 = Strip.Load(sums, j);
            var t0 = Strip.Load(sums, stride + j);

            var r0 = Strip.WhereGreater(s0, least, Strip.One / s0, nan);
            Strip.Store(t0 * r0, fits.Values, j);
            Strip.Store(r0, fits.Influences, j);
            if (details)
            {
                Strip.Store(nan, fits.Slopes, j);
                Strip.Store(Strip.Create(0), fits.SlopeInfluences, j);
                Strip.Store(r0, fits.Coefficients(0), j);
            }
        }
    }
}
