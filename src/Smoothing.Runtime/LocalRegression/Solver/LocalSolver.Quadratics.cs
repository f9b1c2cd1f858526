using System;

namespace Smoothing.LocalRegression;

internal static partial class LocalSolver
{
    private static void Quadratics(
        int targets, ReadOnlySpan<double> sums, int stride, ReadOnlySpan<double> at, bool details, LocalFits fits)
    {
        var nan = Simd.Create(double.NaN);
        var least = Simd.Create(SmallestSum);
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var s0 = Simd.Load(sums, j);
            var s1 = Simd.Load(sums, stride + j);
            var s2 = Simd.Load(sums, 2 * stride + j);
            var s3 = Simd.Load(sums, 3 * stride + j);
            var s4 = Simd.Load(sums, 4 * stride + j);
            var t0 = Simd.Load(sums, 5 * stride + j);
            var t1 = Simd.Load(sums, 6 * stride + j);
            var t2 = Simd.Load(sums, 7 * stride + j);
            var v = Simd.Load(at, j);

            var r0 = Simd.One / s0;
            var l10 = s1 * r0;
            var d1 = s2 - l10 * s1;
            var r1 = Simd.WhereGreater(d1, s2 * SmallestShare, Simd.One / d1, nan);
            var l20 = s2 * r0;
            var c21 = s3 - l20 * s1;
            var l21 = c21 * r1;
            var d2 = s4 - l20 * s2 - l21 * c21;
            var r2 = Simd.WhereGreater(d2, s4 * SmallestShare, Simd.WhereGreater(s4, least, Simd.One / d2, nan), nan);

            var g1 = t1 - l10 * t0;
            var g2 = t2 - l20 * t0 - l21 * g1;
            var f1 = v - l10;
            var f2 = v * v - l20 - l21 * f1;
            var b1 = g1 * r1;
            var b2 = g2 * r2;
            Simd.Store(t0 * r0 + f1 * b1 + f2 * b2, fits.Values, j);
            Simd.Store(r0 + f1 * f1 * r1 + f2 * f2 * r2, fits.Influences, j);
            if (!details)
                continue;

            var slope2 = (v + v) - l21;
            Simd.Store(b1 + slope2 * b2, fits.Slopes, j);
            Simd.Store(r1 + slope2 * slope2 * r2, fits.SlopeInfluences, j);

            var k2 = f2 * r2;
            var k1 = f1 * r1 - l21 * k2;
            Simd.Store(r0 - l10 * k1 - l20 * k2, fits.Coefficients(0), j);
            Simd.Store(k1, fits.Coefficients(1), j);
            Simd.Store(k2, fits.Coefficients(2), j);
        }
    }
}
