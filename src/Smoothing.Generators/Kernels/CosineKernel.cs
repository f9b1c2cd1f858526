using System;
using System.Collections.Generic;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>K(u) = cos(πu/2) for |u| &lt; 1.</summary>
internal sealed record CosineKernel() : KernelDefinition("Cosine")
{
    public override string Formula => "cos(πu/2)";

    public override HarmonicSum Harmonics => new(new[] { new Harmonic(1, 1) });

    public override KernelConstants Constants => new(4 / Math.PI, 1 - 8 / (Math.PI * Math.PI), Math.PI * Math.PI / 16);

    // I_k = ∫ uᵏ cos(au) is 2/a − k(k − 1)/a² I_{k−2} for a = π/2, and −2k/a² − k(k − 1)/a² I_{k−2} for the a = π of cos² = (1 + cos πu)/2.
    public override KernelIntegrals Integrals
    {
        get
        {
            const double Square = Math.PI * Math.PI;
            double i2 = Constants.Variance;
            double i4 = 1 - 48 / Square * i2;
            double i6 = 1 - 120 / Square * i4;
            double c2 = -4 / Square;
            double c4 = -8 / Square - 12 / Square * c2;
            double scale = Square / 16 / 2;
            return new(i2, i4, i6, Constants.Roughness, scale * (2.0 / 3 + c2), scale * (2.0 / 5 + c4));
        }
    }

    public override Rational Value(Rational u) => HighPrecision.CosineOfQuarterTurns(u);

    public override IEnumerable<string> Statements(KernelCode code) => Array.Empty<string>();

    public override string Integral => $"{KernelCode.Scalar.Functions}.SineOfQuarterTurns(u) * 0.6366197723675814"; // 2/π

    public override string Weight(KernelCode code) => $"{code.Functions}.CosineOfQuarterTurns(u)";
}
