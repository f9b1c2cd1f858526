namespace Smoothing.Arithmetic;

/// <summary>(−1)ʲ (π/2)²ʲ⁺¹/(2j+1)!: sin(πt/2) in powers of t.</summary>
internal static class SineTerms
{
    public const double C1LessOne = 0.5707963267948967;
    public const double C3 = -0.6459640975062463;
    public const double C5 = 0.07969262624616705;
    public const double C7 = -0.004681754135318688;
    public const double C9 = 0.00016044118478735983;
    public const double C11 = -3.598843235212085e-06;
    public const double C13 = 5.692172921967927e-08;
    public const double C15 = -6.688035109811468e-10;
    public const double C17 = 6.0669357311061955e-12;
    public const double C19 = -4.377065467313742e-14;
    public const double C21 = 2.571422892860474e-16;
    public const double C23 = -1.2538995405354577e-18;
}
