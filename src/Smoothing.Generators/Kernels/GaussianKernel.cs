using System;
using System.Collections.Generic;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>K(u) = exp(−u²/2), cut off where it falls below 2⁻⁵³ of its peak: u²/2 = 53 ln 2.</summary>
internal sealed record GaussianKernel() : KernelDefinition("Gaussian")
{
    public override string Formula => "exp(−u²/2)";

    public override string Domain => "|u| < 8.57, where it falls to 2⁻⁵³ of its peak";

    public override double Support => 8.571674348652905;

    public override bool HasUnboundedSupport => true;

    public override KernelConstants Constants => new(Math.Sqrt(2 * Math.PI), 1, 0.5 / Math.Sqrt(Math.PI));

    // K² is a Gaussian of variance ½.
    public override KernelIntegrals Integrals => new(1, 3, 15, Constants.Roughness, Constants.Roughness / 2, Constants.Roughness * 3 / 4);

    public override Rational Value(Rational u) => HighPrecision.ExpOfMinus(u * u / 2);

    public override IEnumerable<string> Statements(KernelCode code) => Array.Empty<string>();

    public override string Integral => $"{KernelCode.Scalar.Functions}.GaussianIntegral(u)";

    public override string Weight(KernelCode code) => $"{code.Functions}.Exp(u * u * -0.5)";
}
