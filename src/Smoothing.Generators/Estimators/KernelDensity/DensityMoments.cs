using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// The moment sweep of a density. It does not depend on the bandwidth, and therefore all densities of the project with this kernel share it.
/// </summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="IsWeighted">Whether observations have weights.</param>
internal sealed record DensityMoments(KernelDefinition Kernel, bool IsWeighted) : SharedType
{
    public override string Name => Kernel.Identifier + "Density" + (IsWeighted ? "Weighted" : "") + "Moments";

    public override string Header => SharedMoments.Header(Name, "kernel densities" + OfWeighted, Kernel);

    public override string Summary => $"Kernel density{OfWeighted}, {Kernel.Name}: the moments that neighbouring windows share.";

    public override string Members => new DensitySweepWriter(Kernel, IsWeighted).Methods();

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    public string Properties => new DensitySweepWriter(Kernel, IsWeighted).Properties();

    private string OfWeighted => IsWeighted ? " of weighted observations" : "";
}
