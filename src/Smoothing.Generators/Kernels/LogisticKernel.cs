using System;
using System.Collections.Generic;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>
/// K(u) = 1/(eᵘ + 2 + e⁻ᵘ), cut off where it falls below 2⁻⁵³ of its peak ¼: e⁻ᵘ = 2⁻⁵⁵ to that accuracy. The code computes
/// e/(1 + e)² with e = exp(−|u|), which cannot overflow.
/// </summary>
internal sealed record LogisticKernel() : KernelDefinition("Logistic")
{
    public override string Formula => "1/(eᵘ + 2 + e⁻ᵘ)";

    public override string Domain => "|u| < 38.1, where it falls to 2⁻⁵³ of its peak";

    public override double Support => 38.123094930796995;

    public override bool HasUnboundedSupport => true;

    public override KernelConstants Constants => new(1, Math.PI * Math.PI / 3, 1.0 / 6);

    // ∫ eᵗᵘ K = πt/sin πt, and ∫ eᵗᵘ K² = (1 − t²)/6 · πt/sin πt.
    public override KernelIntegrals Integrals
    {
        get
        {
            const double Square = Math.PI * Math.PI;
            return new(Square / 3, 7 * Square * Square / 15, 31 * Square * Square * Square / 21,
                1.0 / 6, (Square - 6) / 18, 7 * Square * Square / 90 - 2 * Square / 3);
        }
    }

    public override Rational Value(Rational u) => HighPrecision.Logistic(u);

    public override IEnumerable<string> Statements(KernelCode code)
    {
        yield return $"{code.Declare} e = {code.Functions}.Exp(-{code.Abs}(u));";
        yield return $"{code.Declare} d = {code.One} + e;";
    }

    public override string Integral => $"{KernelCode.Scalar.Functions}.LogisticIntegral(u)";

    public override string Weight(KernelCode code) => "e / (d * d)";
}
