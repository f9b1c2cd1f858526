using Smoothing;
using static Smoothing.Kernel;

namespace Consumer
{
    /// <summary>Everything in the attribute, and a stream.</summary>
    [LocalLinear(Kernel = Epanechnikov, Bandwidth = 2, Capacity = 190)]
    public partial class Trend
    {
    }

    /// <summary>A kernel of its own, the biweight.</summary>
    [LocalLinear(Bandwidth = 2)]
    public partial struct OwnKernel
    {
        [KernelFunction(Support = 1)]
        private static double Weight(double u) => (1 - u * u) * (1 - u * u);
    }

    /// <summary>Robust passes with anchors.</summary>
    [Lowess(0.1)]
    public partial class Robust
    {
    }

    /// <summary>Robust passes at every abscissa.</summary>
    [Lowess(Span = 0.01, RobustIterations = 2, Delta = 0)]
    public partial struct RobustEverywhere
    {
    }

    /// <summary>The straight line.</summary>
    [Ols]
    public partial class Line
    {
    }

    /// <summary>A formula on a class.</summary>
    [Ols("Dist ~ Speed")]
    public partial class CarClass
    {
    }

    /// <summary>A formula on a struct.</summary>
    [Ols("Dist ~ Speed")]
    public partial struct CarStruct
    {
    }

    /// <summary>A formula on a record.</summary>
    [Ols("Dist ~ Speed")]
    public partial record CarRecord
    {
    }

    /// <summary>A generic container.</summary>
    public static partial class Garage<T>
        where T : notnull
    {
        /// <summary>A formula on a nested generic type.</summary>
        [Ols("Dist ~ Speed")]
        public sealed partial class Car<TKey>
        {
        }
    }

    /// <summary>Three predictors and no intercept.</summary>
    [Ols("y ~ a + b + c - 1")]
    public partial class Plane
    {
    }

    /// <summary>One type for each kernel, with the bandwidth as an argument.</summary>
    public static partial class Kernels
    {
        [LocalLinear(Kernel = Uniform)]
        internal partial class OfUniform
        {
        }

        [LocalLinear(Kernel = Triangular)]
        internal partial class OfTriangular
        {
        }

        [LocalLinear(Kernel = Epanechnikov)]
        internal partial class OfEpanechnikov
        {
        }

        [LocalLinear(Kernel = Biweight)]
        internal partial class OfBiweight
        {
        }

        [LocalLinear(Kernel = Triweight)]
        internal partial class OfTriweight
        {
        }

        [LocalLinear(Kernel = Tricube, Capacity = 190)]
        internal partial class OfTricube
        {
        }

        [LocalLinear(Kernel = Cosine)]
        internal partial class OfCosine
        {
        }

        [LocalLinear(Kernel = Gaussian)]
        internal partial class OfGaussian
        {
        }

        [LocalLinear(Kernel = Logistic)]
        internal partial class OfLogistic
        {
        }
    }
}
