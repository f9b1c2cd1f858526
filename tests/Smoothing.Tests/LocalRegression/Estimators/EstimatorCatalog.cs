using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The estimators under test by kernel and bandwidth.</summary>
internal static class EstimatorCatalog
{
    /// <summary>Those whose bandwidth is a constant.</summary>
    public static IReadOnlyList<Estimator> Fixed { get; } =
    [
        new FixedEstimator<FixedBandwidth.Uniform2_5>(Kernel.Uniform, 2.5),
        new FixedEstimator<FixedBandwidth.Triangular2_5>(Kernel.Triangular, 2.5),
        new FixedEstimator<FixedBandwidth.Epanechnikov2_5>(Kernel.Epanechnikov, 2.5),
        new FixedEstimator<FixedBandwidth.Biweight2_5>(Kernel.Biweight, 2.5),
        new FixedEstimator<FixedBandwidth.Triweight2_5>(Kernel.Triweight, 2.5),
        new FixedEstimator<FixedBandwidth.Tricube2_5>(Kernel.Tricube, 2.5),
        new FixedEstimator<FixedBandwidth.Cosine2_5>(Kernel.Cosine, 2.5),
        new FixedEstimator<FixedBandwidth.Gaussian2_5>(Kernel.Gaussian, 2.5),
        new FixedEstimator<FixedBandwidth.Logistic2_5>(Kernel.Logistic, 2.5),
        new FixedEstimator<FixedBandwidth.Uniform5>(Kernel.Uniform, 5),
        new FixedEstimator<FixedBandwidth.Triangular5>(Kernel.Triangular, 5),
        new FixedEstimator<FixedBandwidth.Epanechnikov5>(Kernel.Epanechnikov, 5),
        new FixedEstimator<FixedBandwidth.Biweight5>(Kernel.Biweight, 5),
        new FixedEstimator<FixedBandwidth.Triweight5>(Kernel.Triweight, 5),
        new FixedEstimator<FixedBandwidth.Tricube5>(Kernel.Tricube, 5),
        new FixedEstimator<FixedBandwidth.Cosine5>(Kernel.Cosine, 5),
        new FixedEstimator<FixedBandwidth.Gaussian5>(Kernel.Gaussian, 5),
        new FixedEstimator<FixedBandwidth.Logistic5>(Kernel.Logistic, 5),
        new FixedEstimator<FixedBandwidth.Uniform12>(Kernel.Uniform, 12),
        new FixedEstimator<FixedBandwidth.Triangular12>(Kernel.Triangular, 12),
        new FixedEstimator<FixedBandwidth.Epanechnikov12>(Kernel.Epanechnikov, 12),
        new FixedEstimator<FixedBandwidth.Biweight12>(Kernel.Biweight, 12),
        new FixedEstimator<FixedBandwidth.Triweight12>(Kernel.Triweight, 12),
        new FixedEstimator<FixedBandwidth.Tricube12>(Kernel.Tricube, 12),
        new FixedEstimator<FixedBandwidth.Cosine12>(Kernel.Cosine, 12),
        new FixedEstimator<FixedBandwidth.Gaussian12>(Kernel.Gaussian, 12),
        new FixedEstimator<FixedBandwidth.Logistic12>(Kernel.Logistic, 12),
        new FixedEstimator<FixedBandwidth.Uniform4>(Kernel.Uniform, 4),
        new FixedEstimator<FixedBandwidth.Triangular4>(Kernel.Triangular, 4),
        new FixedEstimator<FixedBandwidth.Epanechnikov4>(Kernel.Epanechnikov, 4),
        new FixedEstimator<FixedBandwidth.Biweight4>(Kernel.Biweight, 4),
        new FixedEstimator<FixedBandwidth.Triweight4>(Kernel.Triweight, 4),
        new FixedEstimator<FixedBandwidth.Tricube4>(Kernel.Tricube, 4),
        new FixedEstimator<FixedBandwidth.Cosine4>(Kernel.Cosine, 4),
        new FixedEstimator<FixedBandwidth.Gaussian4>(Kernel.Gaussian, 4),
        new FixedEstimator<FixedBandwidth.Logistic4>(Kernel.Logistic, 4),
        new FixedEstimator<FixedBandwidth.Uniform9>(Kernel.Uniform, 9),
        new FixedEstimator<FixedBandwidth.Triangular9>(Kernel.Triangular, 9),
        new FixedEstimator<FixedBandwidth.Epanechnikov9>(Kernel.Epanechnikov, 9),
        new FixedEstimator<FixedBandwidth.Biweight9>(Kernel.Biweight, 9),
        new FixedEstimator<FixedBandwidth.Triweight9>(Kernel.Triweight, 9),
        new FixedEstimator<FixedBandwidth.Tricube9>(Kernel.Tricube, 9),
        new FixedEstimator<FixedBandwidth.Cosine9>(Kernel.Cosine, 9),
        new FixedEstimator<FixedBandwidth.Gaussian9>(Kernel.Gaussian, 9),
        new FixedEstimator<FixedBandwidth.Logistic9>(Kernel.Logistic, 9),
        new FixedEstimator<FixedBandwidth.Uniform0_4>(Kernel.Uniform, 0.4),
        new FixedEstimator<FixedBandwidth.Triangular0_4>(Kernel.Triangular, 0.4),
        new FixedEstimator<FixedBandwidth.Epanechnikov0_4>(Kernel.Epanechnikov, 0.4),
        new FixedEstimator<FixedBandwidth.Biweight0_4>(Kernel.Biweight, 0.4),
        new FixedEstimator<FixedBandwidth.Triweight0_4>(Kernel.Triweight, 0.4),
        new FixedEstimator<FixedBandwidth.Tricube0_4>(Kernel.Tricube, 0.4),
        new FixedEstimator<FixedBandwidth.Cosine0_4>(Kernel.Cosine, 0.4),
        new FixedEstimator<FixedBandwidth.Gaussian0_4>(Kernel.Gaussian, 0.4),
        new FixedEstimator<FixedBandwidth.Logistic0_4>(Kernel.Logistic, 0.4),
    ];

    /// <summary>The kernel with its bandwidth an argument, set to the one given.</summary>
    public static Estimator Free(Kernel kernel, double bandwidth) => kernel switch
    {
        Kernel.Uniform => new FreeEstimator<FreeBandwidth.Uniform>(kernel, bandwidth),
        Kernel.Triangular => new FreeEstimator<FreeBandwidth.Triangular>(kernel, bandwidth),
        Kernel.Epanechnikov => new FreeEstimator<FreeBandwidth.Epanechnikov>(kernel, bandwidth),
        Kernel.Biweight => new FreeEstimator<FreeBandwidth.Biweight>(kernel, bandwidth),
        Kernel.Triweight => new FreeEstimator<FreeBandwidth.Triweight>(kernel, bandwidth),
        Kernel.Tricube => new FreeEstimator<FreeBandwidth.Tricube>(kernel, bandwidth),
        Kernel.Cosine => new FreeEstimator<FreeBandwidth.Cosine>(kernel, bandwidth),
        Kernel.Gaussian => new FreeEstimator<FreeBandwidth.Gaussian>(kernel, bandwidth),
        _ => new FreeEstimator<FreeBandwidth.Logistic>(kernel, bandwidth),
    };

    /// <summary>Both estimators of a kernel at a bandwidth of <see cref="Fixed"/>.</summary>
    public static IEnumerable<Estimator> Both(Kernel kernel, double bandwidth) =>
        Fixed.Where(estimator => estimator.Kernel == kernel && estimator.Bandwidth == bandwidth).Append(Free(kernel, bandwidth));
}
