using System;

namespace Smoothing.LocalRegression;

internal static partial class LocalSolver
{
    private static void Constants(int targets, ReadOnlySpan<double> sums, int stride, bool details, LocalFits fits)
    {
        var nan = Simd.Create(double.NaN);
        var least = Simd.Create(SmallestSum);
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var s0 = Simd.Load(sums, j);
            var t0 = Simd.Load(sums, stride + j);

            var r0 = Simd.WhereGreater(s0, least, Simd.One / s0, nan);
            Simd.Store(t0 * r0, fits.Values, j);
            Simd.Store(r0, fits.Influences, j);
            if (details)
            {
                Simd.Store(nan, fits.Slopes, j);
                Simd.Store(Simd.Create(0), fits.SlopeInfluences, j);
                Simd.Store(r0, fits.Coefficients(0), j);
            }
        }
    }
}
