using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target and every type around it are partial.</summary>
internal sealed class NotPartialRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.NotPartial);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        for (INamedTypeSymbol? type = target.Type; type is not null; type = type.ContainingType)
        {
            foreach (TypeDeclarationSyntax declaration in EstimatorTarget.Declarations(type, target.Cancellation))
            {
                if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                    found.Add(Diagnostic.Create(Descriptors.NotPartial, declaration.Identifier.GetLocation(), type.Name));
            }
        }
    }
}
