namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>Every kernel at each bandwidth of the golden values, as a constant; one kind of type a bandwidth.</summary>
internal static partial class FixedBandwidth
{
    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 2.5)]
    internal partial class Uniform2_5 : IFixedBandwidth<Uniform2_5>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 2.5)]
    internal partial class Triangular2_5 : IFixedBandwidth<Triangular2_5>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 2.5)]
    internal partial class Epanechnikov2_5 : IFixedBandwidth<Epanechnikov2_5>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 2.5)]
    internal partial class Biweight2_5 : IFixedBandwidth<Biweight2_5>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 2.5)]
    internal partial class Triweight2_5 : IFixedBandwidth<Triweight2_5>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 2.5)]
    internal partial class Tricube2_5 : IFixedBandwidth<Tricube2_5>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 2.5)]
    internal partial class Cosine2_5 : IFixedBandwidth<Cosine2_5>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 2.5)]
    internal partial class Gaussian2_5 : IFixedBandwidth<Gaussian2_5>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 2.5)]
    internal partial class Logistic2_5 : IFixedBandwidth<Logistic2_5>;

    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 5)]
    internal partial struct Uniform5 : IFixedBandwidth<Uniform5>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 5)]
    internal partial struct Triangular5 : IFixedBandwidth<Triangular5>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 5)]
    internal partial struct Epanechnikov5 : IFixedBandwidth<Epanechnikov5>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 5)]
    internal partial struct Biweight5 : IFixedBandwidth<Biweight5>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 5)]
    internal partial struct Triweight5 : IFixedBandwidth<Triweight5>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 5)]
    internal partial struct Tricube5 : IFixedBandwidth<Tricube5>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 5)]
    internal partial struct Cosine5 : IFixedBandwidth<Cosine5>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 5)]
    internal partial struct Gaussian5 : IFixedBandwidth<Gaussian5>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 5)]
    internal partial struct Logistic5 : IFixedBandwidth<Logistic5>;

    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 12)]
    internal partial record Uniform12 : IFixedBandwidth<Uniform12>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 12)]
    internal partial record Triangular12 : IFixedBandwidth<Triangular12>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 12)]
    internal partial record Epanechnikov12 : IFixedBandwidth<Epanechnikov12>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 12)]
    internal partial record Biweight12 : IFixedBandwidth<Biweight12>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 12)]
    internal partial record Triweight12 : IFixedBandwidth<Triweight12>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 12)]
    internal partial record Tricube12 : IFixedBandwidth<Tricube12>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 12)]
    internal partial record Cosine12 : IFixedBandwidth<Cosine12>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 12)]
    internal partial record Gaussian12 : IFixedBandwidth<Gaussian12>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 12)]
    internal partial record Logistic12 : IFixedBandwidth<Logistic12>;

    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 4)]
    internal partial record struct Uniform4 : IFixedBandwidth<Uniform4>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 4)]
    internal partial record struct Triangular4 : IFixedBandwidth<Triangular4>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 4)]
    internal partial record struct Epanechnikov4 : IFixedBandwidth<Epanechnikov4>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 4)]
    internal partial record struct Biweight4 : IFixedBandwidth<Biweight4>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 4)]
    internal partial record struct Triweight4 : IFixedBandwidth<Triweight4>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 4)]
    internal partial record struct Tricube4 : IFixedBandwidth<Tricube4>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 4)]
    internal partial record struct Cosine4 : IFixedBandwidth<Cosine4>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 4)]
    internal partial record struct Gaussian4 : IFixedBandwidth<Gaussian4>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 4)]
    internal partial record struct Logistic4 : IFixedBandwidth<Logistic4>;

    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 9)]
    internal partial class Uniform9 : IFixedBandwidth<Uniform9>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 9)]
    internal partial class Triangular9 : IFixedBandwidth<Triangular9>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 9)]
    internal partial class Epanechnikov9 : IFixedBandwidth<Epanechnikov9>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 9)]
    internal partial class Biweight9 : IFixedBandwidth<Biweight9>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 9)]
    internal partial class Triweight9 : IFixedBandwidth<Triweight9>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 9)]
    internal partial class Tricube9 : IFixedBandwidth<Tricube9>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 9)]
    internal partial class Cosine9 : IFixedBandwidth<Cosine9>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 9)]
    internal partial class Gaussian9 : IFixedBandwidth<Gaussian9>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 9)]
    internal partial class Logistic9 : IFixedBandwidth<Logistic9>;

    [LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 0.4)]
    internal partial struct Uniform0_4 : IFixedBandwidth<Uniform0_4>;

    [LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 0.4)]
    internal partial struct Triangular0_4 : IFixedBandwidth<Triangular0_4>;

    [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 0.4)]
    internal partial struct Epanechnikov0_4 : IFixedBandwidth<Epanechnikov0_4>;

    [LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 0.4)]
    internal partial struct Biweight0_4 : IFixedBandwidth<Biweight0_4>;

    [LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 0.4)]
    internal partial struct Triweight0_4 : IFixedBandwidth<Triweight0_4>;

    [LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 0.4)]
    internal partial struct Tricube0_4 : IFixedBandwidth<Tricube0_4>;

    [LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 0.4)]
    internal partial struct Cosine0_4 : IFixedBandwidth<Cosine0_4>;

    [LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 0.4)]
    internal partial struct Gaussian0_4 : IFixedBandwidth<Gaussian0_4>;

    [LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 0.4)]
    internal partial struct Logistic0_4 : IFixedBandwidth<Logistic0_4>;
}
