using System;

namespace Smoothing.Numerics;

internal static partial class LocalSolver
{
    private static void Lines(int targets, ReadOnlySpan<double> sums, int stride, ReadOnlySpan<double> at, bool details, LocalFits fits)
    {
        var nan = Strip.Create(double.NaN);
        var least = Strip.Create(SmallestSum);
        for (int j = 0; j < targets; j += Strip.Width)
        {
            var s0 = Strip.Load(sums, j);
            var s1 = Strip.Load(sums, stride + j);
            var s2 = Strip.Load(sums, 2 * stride + j);
            var t0 = Strip.Load(sums, 3 * stride + j);
            var t1 = Strip.Load(sums, 4 * stride + j);
            var v = Strip.Load(at, j);

            var r0 = Strip.One / s0;
            var l10 = s1 * r0;
            var d1 = s2 - l10 * s1;
            var r1 = Strip.WhereGreater(d1, s2 * SmallestShare, Strip.WhereGreater(s2, least, Strip.One / d1, nan), nan);

            var g1 = t1 - l10 * t0;
            var f1 = v - l10;
            var b1 = g1 * r1;
            Strip.Store(t0 * r0 + f1 * b1, fits.Values, j);
            Strip.Store(r0 + f1 * f1 * r1, fits.Influences, j);
            if (!details)
                continue;

            Strip.Store(b1, fits.Slopes, j);
            Strip.Store(r1, fits.SlopeInfluences, j);

            var k1 = f1 * r1;
            Strip.Store(r0 - l10 * k1, fits.Coefficients(0), j);
            Strip.Store(k1, fits.Coefficients(1), j);
        }
    }
}
