using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A target whose caller gives the bandwidth allows a constructor that takes the bandwidth.</summary>
internal sealed class BandwidthConstructorRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UnsupportedTarget);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (LocalPolynomialReader.TakesBandwidth(target.Arguments) && UnsupportedTargetRule.Accepts(target) && Reason(target) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.UnsupportedTarget, target.Type.Locations[0], target.Type.Name, reason));
    }

    private static string? Reason(EstimatorTarget target) => target.Type switch
    {
        _ when UnsupportedTargetRule.HasPrimaryConstructor(target) =>
            "its primary constructor leaves no room for one that takes the bandwidth; set Bandwidth in the attribute",
        { } type when !CanCallBase(type) =>
            "its base class has no constructor without parameters for one that takes the bandwidth to call; set Bandwidth in the attribute",
        { } type when BaseConstructors(type).Any(SetsRequiredMembers) =>
            "its base class's constructor sets the required members, and one that takes the bandwidth cannot; set Bandwidth in the attribute",
        _ when TargetReader.MustAssignFields(target) && TargetReader.HasInitializers(target) =>
            "before C# 11 its initializers leave no room for a constructor that takes the bandwidth; set Bandwidth in the attribute",
        _ => null,
    };

    private static IEnumerable<IMethodSymbol> BaseConstructors(INamedTypeSymbol type) =>
        type.IsValueType || type.BaseType is null
            ? Enumerable.Empty<IMethodSymbol>()
            : type.BaseType.InstanceConstructors.Where(constructor =>
                constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    private static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute" });

    private static bool CanCallBase(INamedTypeSymbol type) =>
        type.IsValueType
        || type.BaseType is null or { SpecialType: SpecialType.System_Object }
        || type.BaseType.InstanceConstructors.Any(constructor =>
            constructor.DeclaredAccessibility != Accessibility.Private
            && constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));
}
