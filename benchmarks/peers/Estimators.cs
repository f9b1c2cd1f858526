using System.Runtime.Intrinsics;
using static Smoothing.Kernel;

namespace Smoothing.Peers;

[LocalLinear(Kernel = Epanechnikov, Bandwidth = 0.0001)]
internal sealed partial class TenThousandth;

[LocalLinear(Kernel = Epanechnikov, Bandwidth = 0.001)]
internal sealed partial class Thousandth;

[LocalLinear(Kernel = Epanechnikov, Bandwidth = 0.01)]
internal sealed partial class Hundredth;

[LocalLinear(Kernel = Epanechnikov, Bandwidth = 0.1)]
internal sealed partial class Tenth;

[LocalLinear(Bandwidth = 0.001)]
internal sealed partial class ThousandthByItself
{
    [KernelFunction]
    private static double Parabola(double u) => 1 - u * u;

    private static Vector512<double> Parabola(Vector512<double> u) => Vector512<double>.One - u * u;

    private static Vector128<double> Parabola(Vector128<double> u) => Vector128<double>.One - u * u;
}

[LocalLinear(Kernel = Gaussian, BandwidthRule = BandwidthRule.LeaveOneOut)]
internal sealed partial class LeftOut;

[Lowess(0.1, Delta = 0)]
internal sealed partial class TenthOfTheData;

[Lowess(0.1)]
internal sealed partial class AnchoredTenthOfTheData;

[Lowess(0.2, Delta = 0)]
internal sealed partial class FifthOfTheData;

[LocalPolynomial(Degree = 2, Kernel = Tricube, Span = 0.5)]
internal sealed partial class QuadraticHalfOfTheData;

[SavitzkyGolay(21, 3)]
internal static partial class Cubic21;

[KernelDensity(Kernel = Gaussian, BandwidthRule = BandwidthRule.RuleOfThumb)]
internal static partial class Thumb;
