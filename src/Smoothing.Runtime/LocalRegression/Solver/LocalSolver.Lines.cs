using System;

namespace Smoothing.LocalRegression;

internal static partial class LocalSolver
{
    private static void Lines(int targets, ReadOnlySpan<double> sums, int stride, ReadOnlySpan<double> at, bool details, LocalFits fits)
    {
        var nan = Simd.Create(double.NaN);
        var least = Simd.Create(SmallestSum);
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var s0 = Simd.Load(sums, j);
            var s1 = Simd.Load(sums, stride + j);
            var s2 = Simd.Load(sums, 2 * stride + j);
            var t0 = Simd.Load(sums, 3 * stride + j);
            var t1 = Simd.Load(sums, 4 * stride + j);
            var v = Simd.Load(at, j);

            var r0 = Simd.One / s0;
            var l10 = s1 * r0;
            var d1 = s2 - l10 * s1;
            var r1 = Simd.WhereGreater(d1, s2 * SmallestShare, Simd.WhereGreater(s2, least, Simd.One / d1, nan), nan);

            var g1 = t1 - l10 * t0;
            var f1 = v - l10;
            var b1 = g1 * r1;
            Simd.Store(t0 * r0 + f1 * b1, fits.Values, j);
            Simd.Store(r0 + f1 * f1 * r1, fits.Influences, j);
            if (!details)
                continue;

            Simd.Store(b1, fits.Slopes, j);
            Simd.Store(r1, fits.SlopeInfluences, j);

            var k1 = f1 * r1;
            Simd.Store(r0 - l10 * k1, fits.Coefficients(0), j);
            Simd.Store(k1, fits.Coefficients(1), j);
        }
    }
}
