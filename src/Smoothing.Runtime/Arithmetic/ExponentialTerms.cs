namespace Smoothing.Arithmetic;

/// <summary>1/j!, and what reduces the argument.</summary>
internal static class ExponentialTerms
{
    public const double PerLog2 = 1.4426950408889634;

    // ln 2 in two parts; the high one has its last 21 bits clear, so that k ln 2 is exact
    public const double Log2High = 0.6931471803691238;
    public const double Log2Low = 1.9082149292705877E-10;

    // 1.5·2⁵²: adding it rounds to the nearest integer and leaves that integer in the lowest bits
    public const double Shifter = 6755399441055744.0;

    public const double C2 = 0.5;
    public const double C3 = 0.16666666666666666;
    public const double C4 = 0.041666666666666664;
    public const double C5 = 0.008333333333333333;
    public const double C6 = 0.001388888888888889;
    public const double C7 = 0.0001984126984126984;
    public const double C8 = 2.48015873015873e-05;
    public const double C9 = 2.7557319223985893e-06;
    public const double C10 = 2.755731922398589e-07;
    public const double C11 = 2.505210838544172e-08;
    public const double C12 = 2.08767569878681e-09;
    public const double C13 = 1.6059043836821613e-10;
}
