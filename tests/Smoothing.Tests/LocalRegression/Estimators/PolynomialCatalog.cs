using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The local polynomials by kernel and degree.</summary>
internal static class PolynomialCatalog
{
    public static IReadOnlyList<PolynomialEstimator> All { get; } =
    [
        new PolynomialEstimator<Polynomials.Constant.Uniform>(Kernel.Uniform, 0),
        new PolynomialEstimator<Polynomials.Constant.Triangular>(Kernel.Triangular, 0),
        new PolynomialEstimator<Polynomials.Constant.Epanechnikov>(Kernel.Epanechnikov, 0),
        new PolynomialEstimator<Polynomials.Constant.Biweight>(Kernel.Biweight, 0),
        new PolynomialEstimator<Polynomials.Constant.Triweight>(Kernel.Triweight, 0),
        new PolynomialEstimator<Polynomials.Constant.Tricube>(Kernel.Tricube, 0),
        new PolynomialEstimator<Polynomials.Constant.Cosine>(Kernel.Cosine, 0),
        new PolynomialEstimator<Polynomials.Constant.Gaussian>(Kernel.Gaussian, 0),
        new PolynomialEstimator<Polynomials.Constant.Logistic>(Kernel.Logistic, 0),
        new PolynomialEstimator<Polynomials.Line.Uniform>(Kernel.Uniform, 1),
        new PolynomialEstimator<Polynomials.Line.Triangular>(Kernel.Triangular, 1),
        new PolynomialEstimator<Polynomials.Line.Epanechnikov>(Kernel.Epanechnikov, 1),
        new PolynomialEstimator<Polynomials.Line.Biweight>(Kernel.Biweight, 1),
        new PolynomialEstimator<Polynomials.Line.Triweight>(Kernel.Triweight, 1),
        new PolynomialEstimator<Polynomials.Line.Tricube>(Kernel.Tricube, 1),
        new PolynomialEstimator<Polynomials.Line.Cosine>(Kernel.Cosine, 1),
        new PolynomialEstimator<Polynomials.Line.Gaussian>(Kernel.Gaussian, 1),
        new PolynomialEstimator<Polynomials.Line.Logistic>(Kernel.Logistic, 1),
        new PolynomialEstimator<Polynomials.Quadratic.Uniform>(Kernel.Uniform, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Triangular>(Kernel.Triangular, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Epanechnikov>(Kernel.Epanechnikov, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Biweight>(Kernel.Biweight, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Triweight>(Kernel.Triweight, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Tricube>(Kernel.Tricube, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Cosine>(Kernel.Cosine, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Gaussian>(Kernel.Gaussian, 2),
        new PolynomialEstimator<Polynomials.Quadratic.Logistic>(Kernel.Logistic, 2),
        new PolynomialEstimator<Polynomials.Cubic.Uniform>(Kernel.Uniform, 3),
        new PolynomialEstimator<Polynomials.Cubic.Triangular>(Kernel.Triangular, 3),
        new PolynomialEstimator<Polynomials.Cubic.Epanechnikov>(Kernel.Epanechnikov, 3),
        new PolynomialEstimator<Polynomials.Cubic.Biweight>(Kernel.Biweight, 3),
        new PolynomialEstimator<Polynomials.Cubic.Triweight>(Kernel.Triweight, 3),
        new PolynomialEstimator<Polynomials.Cubic.Tricube>(Kernel.Tricube, 3),
        new PolynomialEstimator<Polynomials.Cubic.Cosine>(Kernel.Cosine, 3),
        new PolynomialEstimator<Polynomials.Cubic.Gaussian>(Kernel.Gaussian, 3),
        new PolynomialEstimator<Polynomials.Cubic.Logistic>(Kernel.Logistic, 3),
    ];

    public static PolynomialEstimator Of(Kernel kernel, int degree) =>
        All.Single(estimator => estimator.Kernel == kernel && estimator.Degree == degree);
}
