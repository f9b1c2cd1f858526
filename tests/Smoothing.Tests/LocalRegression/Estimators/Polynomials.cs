namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>Every kernel in every degree with its bandwidth an argument, and a stream.</summary>
internal static partial class Polynomials
{
    internal static partial class Constant
    {
        [LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Capacity = 1000)]
        internal partial class Uniform : ILocalPolynomial<Uniform>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Triangular, Capacity = 1000)]
        internal partial class Triangular : ILocalPolynomial<Triangular>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Epanechnikov, Capacity = 1000)]
        internal partial class Epanechnikov : ILocalPolynomial<Epanechnikov>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Biweight, Capacity = 1000)]
        internal partial class Biweight : ILocalPolynomial<Biweight>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Triweight, Capacity = 1000)]
        internal partial class Triweight : ILocalPolynomial<Triweight>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Tricube, Capacity = 1000)]
        internal partial class Tricube : ILocalPolynomial<Tricube>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Cosine, Capacity = 1000)]
        internal partial class Cosine : ILocalPolynomial<Cosine>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Gaussian, Capacity = 1000)]
        internal partial class Gaussian : ILocalPolynomial<Gaussian>;

        [LocalPolynomial(Degree = 0, Kernel = Kernel.Logistic, Capacity = 1000)]
        internal partial class Logistic : ILocalPolynomial<Logistic>;
    }

    internal static partial class Line
    {
        [LocalPolynomial(Degree = 1, Kernel = Kernel.Uniform, Capacity = 1000)]
        internal partial class Uniform : ILocalPolynomial<Uniform>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Triangular, Capacity = 1000)]
        internal partial class Triangular : ILocalPolynomial<Triangular>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Epanechnikov, Capacity = 1000)]
        internal partial class Epanechnikov : ILocalPolynomial<Epanechnikov>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Biweight, Capacity = 1000)]
        internal partial class Biweight : ILocalPolynomial<Biweight>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Triweight, Capacity = 1000)]
        internal partial class Triweight : ILocalPolynomial<Triweight>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Tricube, Capacity = 1000)]
        internal partial class Tricube : ILocalPolynomial<Tricube>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Cosine, Capacity = 1000)]
        internal partial class Cosine : ILocalPolynomial<Cosine>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Gaussian, Capacity = 1000)]
        internal partial class Gaussian : ILocalPolynomial<Gaussian>;

        [LocalPolynomial(Degree = 1, Kernel = Kernel.Logistic, Capacity = 1000)]
        internal partial class Logistic : ILocalPolynomial<Logistic>;
    }

    internal static partial class Quadratic
    {
        [LocalPolynomial(Degree = 2, Kernel = Kernel.Uniform, Capacity = 1000)]
        internal partial class Uniform : ILocalPolynomial<Uniform>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Triangular, Capacity = 1000)]
        internal partial class Triangular : ILocalPolynomial<Triangular>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Epanechnikov, Capacity = 1000)]
        internal partial class Epanechnikov : ILocalPolynomial<Epanechnikov>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Capacity = 1000)]
        internal partial class Biweight : ILocalPolynomial<Biweight>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Triweight, Capacity = 1000)]
        internal partial class Triweight : ILocalPolynomial<Triweight>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Capacity = 1000)]
        internal partial class Tricube : ILocalPolynomial<Tricube>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Capacity = 1000)]
        internal partial class Cosine : ILocalPolynomial<Cosine>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Gaussian, Capacity = 1000)]
        internal partial class Gaussian : ILocalPolynomial<Gaussian>;

        [LocalPolynomial(Degree = 2, Kernel = Kernel.Logistic, Capacity = 1000)]
        internal partial class Logistic : ILocalPolynomial<Logistic>;
    }

    internal static partial class Cubic
    {
        [LocalPolynomial(Degree = 3, Kernel = Kernel.Uniform, Capacity = 1000)]
        internal partial class Uniform : ILocalPolynomial<Uniform>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Triangular, Capacity = 1000)]
        internal partial class Triangular : ILocalPolynomial<Triangular>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Epanechnikov, Capacity = 1000)]
        internal partial class Epanechnikov : ILocalPolynomial<Epanechnikov>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Biweight, Capacity = 1000)]
        internal partial class Biweight : ILocalPolynomial<Biweight>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Triweight, Capacity = 1000)]
        internal partial class Triweight : ILocalPolynomial<Triweight>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Capacity = 1000)]
        internal partial class Tricube : ILocalPolynomial<Tricube>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Cosine, Capacity = 1000)]
        internal partial class Cosine : ILocalPolynomial<Cosine>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Gaussian, Capacity = 1000)]
        internal partial class Gaussian : ILocalPolynomial<Gaussian>;

        [LocalPolynomial(Degree = 3, Kernel = Kernel.Logistic, Capacity = 1000)]
        internal partial class Logistic : ILocalPolynomial<Logistic>;
    }
}
