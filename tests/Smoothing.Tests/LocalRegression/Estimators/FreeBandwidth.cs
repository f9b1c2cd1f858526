namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>Every kernel with its bandwidth an argument.</summary>
internal static partial class FreeBandwidth
{
    [LocalLinear(Kernel = Kernel.Uniform)]
    internal partial class Uniform : IFreeBandwidth<Uniform>
    {
        static Uniform IFreeBandwidth<Uniform>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Triangular)]
    internal partial struct Triangular : IFreeBandwidth<Triangular>
    {
        static Triangular IFreeBandwidth<Triangular>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Epanechnikov)]
    internal partial record Epanechnikov : IFreeBandwidth<Epanechnikov>
    {
        static Epanechnikov IFreeBandwidth<Epanechnikov>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Biweight)]
    internal partial record struct Biweight : IFreeBandwidth<Biweight>
    {
        static Biweight IFreeBandwidth<Biweight>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Triweight)]
    internal partial class Triweight : IFreeBandwidth<Triweight>
    {
        static Triweight IFreeBandwidth<Triweight>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Tricube)]
    internal partial struct Tricube : IFreeBandwidth<Tricube>
    {
        static Tricube IFreeBandwidth<Tricube>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Cosine)]
    internal partial record Cosine : IFreeBandwidth<Cosine>
    {
        static Cosine IFreeBandwidth<Cosine>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Gaussian)]
    internal partial record struct Gaussian : IFreeBandwidth<Gaussian>
    {
        static Gaussian IFreeBandwidth<Gaussian>.Create(double bandwidth) => new(bandwidth);
    }

    [LocalLinear(Kernel = Kernel.Logistic)]
    internal partial class Logistic : IFreeBandwidth<Logistic>
    {
        static Logistic IFreeBandwidth<Logistic>.Create(double bandwidth) => new(bandwidth);
    }
}
