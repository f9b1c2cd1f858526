using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The kernel is a member of its enumeration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndefinedKernelRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.UndefinedKernel);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Argument("Kernel") is int value && KernelReader.Named(target) is null)
            yield return Diagnostic.Create(Descriptors.UndefinedKernel, target.LocationOf("Kernel"), Literal.Of(value));
    }
}
