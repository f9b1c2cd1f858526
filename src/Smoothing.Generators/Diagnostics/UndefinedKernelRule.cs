using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The kernel is a member of its enumeration.</summary>
internal sealed class UndefinedKernelRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UndefinedKernel);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Kernel is { } kernel && KernelCatalog.Find(kernel) is null)
            found.Add(Diagnostic.Create(Descriptors.UndefinedKernel, target.LocationOf("Kernel"), Literal.Of((int)kernel)));
    }
}
