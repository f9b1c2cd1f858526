using Smoothing.CompilerServices;

namespace Smoothing.Distributions;

/// <summary>Γ(a + ½)/Γ(a), computed as a ratio, because the logarithms of the two gammas would cancel nearly all their digits.</summary>
internal static class GammaRatio
{
    /// <summary>√π = Γ(½).</summary>
    public static DoubleDouble RootPi => new(1.772453850905516, -7.666586499825799e-17);

    /// <summary>
    /// With w = a − ¼ the ratio is √w (1 + 1/(64 w²) − 19/(8192 w⁴) + …), without odd powers (J. S. Frame 1949, An approximation to the
    /// quotient of gamma functions, Amer. Math. Monthly 56). Below a = 30 the recurrence Γ(a + ½)/Γ(a) = a/(a + ½) · Γ(a + 3/2)/Γ(a + 1)
    /// raises a.
    /// </summary>
    /// <param name="a">A positive number.</param>
    /// <returns>The ratio, to about 10⁻²² relative.</returns>
    public static DoubleDouble Half(DoubleDouble a)
    {
        DoubleDouble factor = 1;
        while (a.High < 30)
        {
            factor *= a / (a + 0.5);
            a += 1;
        }

        DoubleDouble w = a - 0.25;
        DoubleDouble v = 1 / w / w;
        DoubleDouble series = 1 + (v * (1 / 64.0
            + (v * (-19 / 8192.0
            + (v * (631 / 524288.0
            + (v * (-174317 / 134217728.0
            + (v * (20491783 / 8589934592.0
            + (v * (-7334801895 / 1099511627776.0))))))))))));
        return factor * DoubleDouble.Sqrt(w) * series;
    }
}
