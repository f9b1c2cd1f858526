using Smoothing;

namespace Contract
{
    [LocalLinear(Bandwidth = 0.4)]
    internal partial class Trend
    {
    }

    [LocalLinear(Kernel = Kernel.Gaussian)]
    internal partial struct FreeTrend
    {
    }

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Weighted = true)]
    internal partial class WeightedCubic
    {
    }

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Cosine, Bandwidth = 0.4, Scalar = typeof(float), Missing = MissingValues.Skip)]
    internal partial class FloatAverage
    {
    }

    [LocalLinear(Bandwidth = 0.4)]
    internal partial class OwnKernel
    {
        [KernelFunction]
        private static double Weight(double u) => 1 - u * u;
    }

    [LocalLinear(BandwidthRule = BandwidthRule.Aicc, Extrapolation = Extrapolation.Linear)]
    internal partial class ChosenTrend
    {
    }

    [LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)]
    internal partial class PluggedInTrend
    {
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.3, RobustIterations = 2)]
    internal partial class Loess
    {
    }

    [LocalLinear(Bandwidth = 0.4, Capacity = 64, Sparse = SparseWindow.LowerDegree)]
    internal partial class Stream
    {
    }

    [LocalLinear(Kernel = Kernel.Logistic, Capacity = 64, Weighted = true)]
    internal partial struct FreeStream
    {
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Bandwidth = 1, Spacing = 0.1)]
    internal partial class Grid
    {
    }

    [Lowess(0.2)]
    internal partial class Robust
    {
    }

    [Lowess(Span = 0.1, RobustIterations = 2, Delta = 0)]
    internal partial struct RobustEverywhere
    {
    }

    [KernelDensity(Kernel = Kernel.Epanechnikov, Bandwidth = 0.3)]
    internal static partial class Density
    {
    }

    [KernelDensity(Kernel = Kernel.Triangular)]
    internal partial class FreeDensity
    {
    }

    [KernelDensity(BandwidthRule = BandwidthRule.DirectPlugIn)]
    internal partial class PluggedInDensity
    {
    }

    [Ols]
    internal partial class Line
    {
    }

    [Ols(Weighted = true)]
    internal partial struct WeightedLine
    {
    }

    [Ols("log(Cost) ~ Size*factor(Place) + I(Size^2)", Row = typeof(House))]
    internal partial class HouseModel
    {
    }

    internal enum Place
    {
        Town,
        Village,
        Coast,
    }

    internal sealed class House
    {
        public double Cost { get; set; }

        public double Size { get; set; }

        public Place Place { get; set; }
    }

    [SavitzkyGolay(Window = 9, Degree = 3)]
    internal static partial class Smoothed
    {
    }

    [SavitzkyGolay(Window = 41, Degree = 4, Derivative = 1, Spacing = 0.1)]
    internal static partial class Velocity
    {
    }
}
