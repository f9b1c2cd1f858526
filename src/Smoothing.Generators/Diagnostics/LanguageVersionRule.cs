using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The project compiles C# 9 or later.</summary>
internal sealed class LanguageVersionRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.LanguageVersion);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        SyntaxTree? tree = target.Type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;
        if (tree?.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 and var version })
            found.Add(Diagnostic.Create(Descriptors.LanguageVersion, target.Location, target.Type.Name, version.ToDisplayString()));
    }
}
