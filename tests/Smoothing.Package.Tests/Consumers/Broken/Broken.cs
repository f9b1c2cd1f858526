using Smoothing;

namespace Broken;

// Each type breaks the rule it is named after.

[Ols]
public class Smooth001
{
}

[Ols]
public static partial class Smooth002
{
}

[Ols]
[LocalLinear(Bandwidth = 1)]
public partial class Smooth003
{
}

[LocalLinear(Bandwidth = -1)]
public partial class Smooth004
{
}

[LocalLinear(Kernel = (Kernel)42, Bandwidth = 1)]
public partial class Smooth005
{
}

[LocalLinear(Bandwidth = 1)]
public partial class Smooth006
{
    [KernelFunction]
    private double Weight(double u) => 1 - u;
}

[Ols("y ~ x +")]
public partial class Smooth007
{
}

[Ols("Y ~ X", Row = typeof(int[]))]
public partial class Smooth008
{
}

[Ols("y ~ x + x")]
public partial class Smooth009
{
}

[Ols("y ~ x + y")]
public partial class Smooth010
{
}

[Ols("y ~ 0")]
public partial class Smooth011
{
}

[Ols(
    "y ~ a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16 + a17 + a18 + a19 + a20 + a21 + a22 + a23 + a24 + a25 + a26 + a27 + a28 + a29 + a30 + a31 + a32 + "
    + "a33 + a34 + a35 + a36 + a37 + a38 + a39 + a40 + a41 + a42 + a43 + a44 + a45 + a46 + a47 + a48 + a49 + a50 + a51 + a52 + a53 + a54 + a55 + a56 + a57 + a58 + a59 + a60 + a61 + a62 + a63 + a64 + a65")]
public partial class Smooth012
{
}

[Ols]
public partial class Smooth013
{
    public double RSquared => 1;
}

[Ols("Y ~ X", Row = typeof(Smooth015))]
public partial class Smooth015
{
    public double Y { get; set; }
}

[Ols("Y ~ X", Row = typeof(Smooth016))]
public partial class Smooth016
{
    public double Y { get; set; }

    public string X { get; set; } = "";
}

[SavitzkyGolay(Window = 20, Degree = 3)]
public static partial class Smooth022
{
}

[SavitzkyGolay(5, 5)]
public static partial class Smooth023
{
}

[SavitzkyGolay(5, 2, Derivative = 3)]
public static partial class Smooth024
{
}

[LocalPolynomial(Degree = 4, Bandwidth = 1)]
public partial class Smooth018
{
}

[LocalLinear(Bandwidth = 1)]
[PolynomialKernel(1, 0, -2)]
public partial class Smooth019
{
}

[LocalLinear(Bandwidth = 1, Scalar = typeof(decimal))]
public partial class Smooth017
{
}

[LocalLinear(Bandwidth = 1, BandwidthRule = BandwidthRule.Aicc)]
public partial class Smooth026
{
}

[Lowess(1.5)]
public partial class Smooth020
{
}

[Lowess(RobustIterations = -1)]
public partial class Smooth021
{
}

[LocalLinear(Bandwidth = 1, RobustIterations = 3)]
public partial class Smooth027
{
}

[KernelDensity(BandwidthRule = BandwidthRule.LeaveOneOut)]
public static partial class Smooth025
{
}

[LocalLinear(Capacity = 1)]
public partial class Smooth028
{
}

[LocalLinear(Capacity = 64, BandwidthRule = BandwidthRule.Aicc)]
public partial class Smooth029
{
}

[LocalLinear(Bandwidth = 1, Spacing = 0.1, Weighted = true)]
public partial class Smooth030
{
}

[Lowess(0.5)]
[PolynomialKernel(1, -1)]
public partial class Smooth031
{
}

[LocalLinear(Bandwidth = 1, Missing = (MissingValues)9)]
public partial class Smooth032
{
}

[LocalLinear(Bandwidth = 1, Missing = MissingValues.Propagate)]
public partial class Smooth033
{
}

[KernelDensity(Lower = 1, Upper = 0)]
public static partial class Smooth034
{
}
