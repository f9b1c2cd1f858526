using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Attributes;

namespace Smoothing.Generators.Kernels;

/// <summary>The named kernels, in the order of their enumeration.</summary>
internal static class KernelCatalog
{
    public static IReadOnlyList<KernelDefinition> All { get; } = new KernelDefinition[]
    {
        new PowerKernel("Uniform", Inner: 1, Outer: 0),
        new PowerKernel("Triangular", Inner: 1, Outer: 1),
        new PowerKernel("Epanechnikov", Inner: 2, Outer: 1),
        new PowerKernel("Biweight", Inner: 2, Outer: 2),
        new PowerKernel("Triweight", Inner: 2, Outer: 3),
        new PowerKernel("Tricube", Inner: 3, Outer: 3),
        new CosineKernel(),
        new GaussianKernel(),
        new LogisticKernel(),
    };

    /// <summary>The kernel of an enumeration's member; null where there is no such member.</summary>
    public static KernelDefinition? Find(Kernel kernel) => kernel >= 0 && (int)kernel < All.Count ? All[(int)kernel] : null;

    public static KernelDefinition? Find(string name) => All.FirstOrDefault(kernel => kernel.Name == name);
}
