using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// The moment sweep of a kernel for local polynomials of one degree. It does not depend on the bandwidth, and therefore all targets of the
/// project with this kernel and degree share it.
/// </summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Degree">The degree of the local polynomial.</param>
/// <param name="IsWeighted">Whether observations have weights.</param>
internal sealed record MomentExpansion(KernelDefinition Kernel, int Degree, bool IsWeighted) : SharedType
{
    private static readonly string[] Degrees = { "constant", "linear", "quadratic", "cubic" };

    // The properties stand in every target. They need the kernel's algebra, which takes longer than their text.
    private static readonly Memo<MomentExpansion, string> PropertiesOf = new(expansion => expansion.Kernel.Pieces is { } pieces
        ? PolynomialMoments.Properties(new KernelMoments(pieces, expansion.Degree), expansion.IsWeighted)
        : HarmonicMoments.Properties(expansion.Kernel.Harmonics!, expansion.Degree, expansion.IsWeighted));

    public override string Name =>
        Kernel.Identifier + Code.Capital(Degrees[Degree]) + (IsWeighted ? "Weighted" : "") + "Moments";

    public override string Header => SharedMoments.Header(Name, $"local {Estimator}", Kernel);

    public override string Summary => $"Local {Estimator}, {Kernel.Name}: the moments that neighbouring windows share.";

    public override string Members => Kernel.Pieces is { } pieces
        ? PolynomialMoments.Methods(new KernelMoments(pieces, Degree), IsWeighted)
        : HarmonicMoments.Methods(Kernel.Harmonics!, Degree, IsWeighted);

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    public string Properties => PropertiesOf[this];

    private string Estimator => $"{Degrees[Degree]} regression{(IsWeighted ? " with weights" : "")}";
}
