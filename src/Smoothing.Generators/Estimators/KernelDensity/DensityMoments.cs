using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// The moment sweep of a density. It does not depend on the bandwidth, and therefore all densities of the project with this kernel share it.
/// </summary>
/// <param name="Kernel">The kernel.</param>
internal sealed record DensityMoments(KernelDefinition Kernel) : SharedType
{
    public override string Name => Kernel.Identifier + "DensityMoments";

    public override string Header =>
        $"""
        {Name}: the moment sweep of kernel densities, for
          kernel     {Kernel.Name}, K(u) = {Kernel.Formula} for {Kernel.Domain}
          bandwidth  any, since coordinates are local: z = (xᵢ − c)/h about the centre c of a cell
        """.Replace("\r", "");

    public override string Summary => $"Kernel density, {Kernel.Name}: the moments that neighbouring windows share.";

    public override string Members => DensitySweepWriter.Methods(Kernel);
}
