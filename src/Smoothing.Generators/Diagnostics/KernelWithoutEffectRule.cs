using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>
/// A kernel of the user's own stands on the estimator that it is for. The estimator reads none from a base class, a nested type or a
/// containing type. Other estimators have no kernel, or have one of their own.
/// </summary>
/// <param name="takesKernel">Whether the estimator has a kernel that an attribute may replace.</param>
internal sealed class KernelWithoutEffectRule(bool takesKernel) : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.KernelWithoutEffect);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (!takesKernel)
            Report(target.Type, $"[{target.Estimator.Name}] takes no kernel; leave it out", target, found);

        for (INamedTypeSymbol? type = target.Type.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (!type.DeclaringSyntaxReferences.IsEmpty || KnowsOurs(type.OriginalDefinition, target))
                ReportElsewhere(type.OriginalDefinition, "base class", target, found);
        }
        for (INamedTypeSymbol? type = target.Type.ContainingType; type is not null; type = type.ContainingType)
            ReportElsewhere(type, "containing type", target, found);
        CheckNested(target.Type, target, found);
    }

    private void CheckNested(INamedTypeSymbol type, EstimatorTarget target, ICollection<Diagnostic> found)
    {
        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            if (IsEmitted(nested, target) || IsEstimator(nested))
                continue;
            ReportElsewhere(nested, "nested type", target, found);
            CheckNested(nested, target, found);
        }
    }

    private void ReportElsewhere(INamedTypeSymbol type, string relation, EstimatorTarget target, ICollection<Diagnostic> found)
    {
        // The kernel of another estimator is that estimator's.
        if (IsEstimator(type))
            return;

        string remedy = takesKernel ? $"put it on '{target.Type.Name}' itself" : $"[{target.Estimator.Name}] takes no kernel";
        Report(type, $"it stands in the {relation} '{type.Name}'; {remedy}", target, found);
    }

    private static void Report(INamedTypeSymbol type, string reason, EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (KernelReader.Polynomial(type) is { } attribute)
        {
            Location? location = attribute.ApplicationSyntaxReference?.GetSyntax(target.Cancellation).GetLocation();
            found.Add(Error(location, "PolynomialKernel", reason, target));
        }
        foreach (KernelFunction function in KernelReader.Functions(type, target.Cancellation))
            found.Add(Error(function.Method.Locations.FirstOrDefault(), function.Method.Name, reason, target));
    }

    // Another assembly's kernel has no location here. The estimator's attribute then has the mark.
    private static Diagnostic Error(Location? location, string kernel, string reason, EstimatorTarget target) => Diagnostic.Create(
        Descriptors.KernelWithoutEffect, location is { IsInSource: true } ? location : target.Location, kernel, target.Type.Name, reason);

    private static bool IsEstimator(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        EstimatorTarget.IsOurs(attribute.AttributeClass) && attribute.AttributeClass!.Name != "PolynomialKernelAttribute");

    // Other assemblies do not name the attributes, and their members need not be read.
    private static bool KnowsOurs(INamedTypeSymbol type, EstimatorTarget target) =>
        type.ContainingModule?.ReferencedAssemblies.Contains(target.Attribute.AttributeClass!.ContainingAssembly.Identity) == true;

    // Compares syntax, because binding the attributes of emitted types at each keystroke is slow.
    private static bool IsEmitted(INamedTypeSymbol type, EstimatorTarget target) =>
        EstimatorTarget.Declarations(type, target.Cancellation).Any(declaration =>
            declaration.AttributeLists.Any(list => list.Attributes.Any(attribute => IsGeneratedCode(attribute.Name))));

    private static bool IsGeneratedCode(NameSyntax name) => name is QualifiedNameSyntax { Right.Identifier.ValueText: "GeneratedCode" };
}
