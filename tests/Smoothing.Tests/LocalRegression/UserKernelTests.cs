using System;
using System.Linq;
using System.Runtime.Intrinsics;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Kernels that the target computes itself.</summary>
public partial class UserKernelTests
{
    private static readonly double[] Bandwidths = [0.05, 0.6, 3, 30];

    [Fact]
    public void Epanechnikov_by_hand_has_the_bits_of_the_built_in_kernel()
    {
        using Algorithm algorithm = Algorithm.Direct;
        (double[] x, double[] y) = RandomSample.Of(31, 300, ties: 0.3);
        double[] at = RandomSample.Targets(32, 100);
        foreach (double bandwidth in Bandwidths)
        {
            Estimator builtIn = EstimatorCatalog.Free(Kernel.Epanechnikov, bandwidth);
            Estimator byHand = new FreeEstimator<ByHand>(Kernel.Epanechnikov, bandwidth);
            IFitted expected = builtIn.Fit(x, y), fit = byHand.Fit(x, y);

            WindowTests.AssertSameBits(builtIn.Smoothed(x, y, at), byHand.Smoothed(x, y, at));
            WindowTests.AssertSameBits([.. at.Select(expected.Slope)], [.. at.Select(fit.Slope)]);
            Assert.Equal(at.Select(one => builtIn.Evaluate(x, y, one)), at.Select(one => byHand.Evaluate(x, y, one)));
        }
    }

    /// <summary>Overloads for lanes are called, and their bits are those of the built-in kernel and of the method for one u.</summary>
    [Fact]
    public void Overloads_for_lanes_have_the_bits_of_the_method()
    {
        using Algorithm algorithm = Algorithm.Direct;
        (double[] x, double[] y) = RandomSample.Of(38, 300, ties: 0.3);
        double[] at = RandomSample.Targets(39, 100);
        foreach (double bandwidth in Bandwidths)
        {
            double[] expected = EstimatorCatalog.Free(Kernel.Epanechnikov, bandwidth).Smoothed(x, y, at);
            WindowTests.AssertSameBits(expected, new FreeEstimator<InLanes>(Kernel.Epanechnikov, bandwidth).Smoothed(x, y, at));
            WindowTests.AssertSameBits(expected, new FreeEstimator<InEights>(Kernel.Epanechnikov, bandwidth).Smoothed(x, y, at));
        }
        Assert.Equal(Vector128.IsHardwareAccelerated, InLanes.Groups > 0);

        double[] density = new double[at.Length], inLanes = new double[at.Length];
        Bump.Evaluate(x, at, density, 0.8);
        BumpInLanes.Evaluate(x, at, inLanes, 0.8);
        WindowTests.AssertSameBits(density, inLanes);
    }

    [Fact]
    public void A_support_of_two_sees_twice_as_far()
    {
        using Algorithm algorithm = Algorithm.Direct;
        (double[] x, double[] y) = RandomSample.Of(33, 300);
        double[] at = RandomSample.Targets(34, 100);

        // K(u/2) at bandwidth h is K(u) at 2h, to the bit: the powers of two are exact.
        foreach (double bandwidth in Bandwidths)
        {
            WindowTests.AssertSameBits(
                EstimatorCatalog.Free(Kernel.Biweight, 2 * bandwidth).Smoothed(x, y, at),
                new FreeEstimator<WideBiweight>(Kernel.Biweight, bandwidth).Smoothed(x, y, at));
        }

        WindowTests.AssertSameBits(EstimatorCatalog.Free(Kernel.Biweight, 3).Smoothed(x, y, at), new FixedEstimator<WideBiweightAtOneAndAHalf>(Kernel.Biweight, 1.5).Smoothed(x, y, at));
    }

    [Fact]
    public void With_equal_weights_everywhere_it_is_the_straight_line()
    {
        (double[] x, double[] y) = RandomSample.Of(35, 100);
        var line = new Line();
        line.Fit(x, y);
        Estimator global = new FreeEstimator<Everywhere>(Kernel.Uniform, 0.5);
        foreach (double at in new[] { -100, 0, 3.3, 10, 1e4 })
        {
            LocalEstimate estimate = global.Evaluate(x, y, at);
            // κ₁ of the normal equations in u = (x − x₀)/h, of equal weights.
            double[] u = [.. x.Select(value => (value - at) / 0.5)];
            double mean = u.Average(), square = u.Average(value => value * value);
            double condition = Math.Pow(Math.Max(1, square) + Math.Abs(mean), 2) / u.Average(value => (value - mean) * (value - mean));
            double scale = 1e-14 * condition * (RandomSample.Range(y) + Math.Abs(line.Slope * (at - 5)));
            Assert.Equal(line.Predict(at), estimate.Value, scale);
            Assert.Equal(line.Slope.Estimate, estimate.Slope, scale);
            Assert.Equal(100, estimate.EffectiveCount);
        }
    }

    [Fact]
    public void The_scale_of_the_weights_does_not_matter()
    {
        using Algorithm algorithm = Algorithm.Direct;
        (double[] x, double[] y) = RandomSample.Of(36, 100);
        double[] at = RandomSample.Targets(37, 50);
        WindowTests.AssertSameBits(
            EstimatorCatalog.Free(Kernel.Epanechnikov, 1).Smoothed(x, y, at),
            new FreeEstimator<ScaledDown>(Kernel.Epanechnikov, 1).Smoothed(x, y, at));
    }

    [Fact]
    public void Weights_that_are_all_zero_or_not_a_number_determine_nothing()
    {
        double[] x = [1, 2, 3], y = [4, 5, 6];
        Assert.Equal(double.NaN, Broken.Estimate(x, y, 2, 100));
        Assert.Equal(double.NaN, Broken.Estimate(x, y, 2, -Math.Log(0.5) * 10));
        LocalEstimate estimate = Nothing.Evaluate(x, y, 2, 100);
        Assert.NotEqual(FitStatus.Success, estimate.Status);
        Assert.Equal((double.NaN, double.NaN, double.NaN, 0.0), (estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel, estimate.EffectiveCount));
    }

    [LocalLinear]
    private partial class ByHand : IFreeBandwidth<ByHand>
    {
        static ByHand IFreeBandwidth<ByHand>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction(Support = 1)]
        private static double Parabola(double u) => 1 - u * u;
    }

    [LocalLinear]
    private partial class InLanes : IFreeBandwidth<InLanes>
    {
        [ThreadStatic]
        public static int Groups;

        static InLanes IFreeBandwidth<InLanes>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction]
        private static double Parabola(double u) => 1 - u * u;

        private static Vector512<double> Parabola(Vector512<double> u)
        {
            Groups++;
            return Vector512<double>.One - u * u;
        }

        private static Vector128<double> Parabola(Vector128<double> u)
        {
            Groups++;
            return Vector128<double>.One - u * u;
        }
    }

    [LocalLinear]
    private partial class InEights : IFreeBandwidth<InEights>
    {
        static InEights IFreeBandwidth<InEights>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction]
        private static double Parabola(double u) => 1 - u * u;

        private static Vector512<double> Parabola(Vector512<double> u) => Vector512<double>.One - u * u;
    }

    [KernelDensity]
    private static partial class Bump
    {
        [KernelFunction]
        private static double Parabola(double u) => 0.75 * (1 - u * u);
    }

    [KernelDensity]
    private static partial class BumpInLanes
    {
        [KernelFunction]
        private static double Parabola(double u) => 0.75 * (1 - u * u);

        private static Vector512<double> Parabola(Vector512<double> u) => (Vector512<double>.One - u * u) * 0.75;

        private static Vector128<double> Parabola(Vector128<double> u) => (Vector128<double>.One - u * u) * 0.75;
    }

    [LocalLinear]
    private partial struct WideBiweight : IFreeBandwidth<WideBiweight>
    {
        static WideBiweight IFreeBandwidth<WideBiweight>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction(Support = 2)]
        private static double Weight(double u) => (1 - u * u / 4) * (1 - u * u / 4);
    }

    [LocalLinear(Bandwidth = 1.5)]
    private partial struct WideBiweightAtOneAndAHalf : IFixedBandwidth<WideBiweightAtOneAndAHalf>
    {
        [KernelFunction(Support = 2)]
        private static double Weight(double u) => (1 - u * u / 4) * (1 - u * u / 4);
    }

    [LocalLinear]
    private partial class Everywhere : IFreeBandwidth<Everywhere>
    {
        static Everywhere IFreeBandwidth<Everywhere>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction(Support = double.PositiveInfinity)]
        private static double One(double u) => 1;
    }

    [LocalLinear]
    private partial class ScaledDown : IFreeBandwidth<ScaledDown>
    {
        static ScaledDown IFreeBandwidth<ScaledDown>.Create(double bandwidth) => new(bandwidth);

        [KernelFunction]
        private static double Weight(double u) => Math.ScaleB(1 - u * u, -900);
    }

    [LocalLinear]
    private partial class Broken
    {
        [KernelFunction]
        private static double Weight(double u) => double.NaN;
    }

    [LocalLinear]
    private partial class Nothing
    {
        [KernelFunction]
        private static double Weight(double u) => 0;
    }

    [Ols]
    private partial class Line;
}
