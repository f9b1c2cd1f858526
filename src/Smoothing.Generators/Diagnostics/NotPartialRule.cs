using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target and every type around it are partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotPartialRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.NotPartial);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target) =>
        from type in target.TypeAndContainers
        from declaration in EstimatorTarget.Declarations(type, target.Cancellation)
        where !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        select Diagnostic.Create(Descriptors.NotPartial, declaration.Identifier.GetLocation(), type.Name);
}
