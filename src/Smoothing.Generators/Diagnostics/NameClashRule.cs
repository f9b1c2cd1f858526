using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>No member of the target has the signature of one that the estimator adds.</summary>
internal sealed class NameClashRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.NameClash);

    public override bool ReadsSpec => true;

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Spec is not { } spec)
            return;

        MemberSignatures emitted = target.Estimator.SignaturesOf(spec);
        if (!MayClash(target.Type, emitted))
            return;

        var messages = new HashSet<(Location, string)>();
        foreach (MemberSignature member in emitted.All)
        {
            if (IsHidden(target.Type, member.Name))
            {
                messages.Add((target.Type.Locations[0],
                    $"The estimator adds a member '{member.Name}', which the type's own name or type parameter hides; "
                        + "choose another name."));
            }
            foreach (ISymbol own in target.Type.GetMembers(member.Name))
            {
                if (member.Excludes(own) && !IsEmitted(own, spec))
                {
                    messages.Add((own.Locations[0], member.Name == WellKnownMemberNames.InstanceConstructorName
                        ? "The estimator adds a constructor that takes the bandwidth, a double; change the parameters of this one."
                        : $"The estimator adds a member '{member.Name}' of its own; choose another name for this one."));
                }
            }
            if (AbstractMember(target.Type, member) is { } hidden)
            {
                messages.Add((target.Type.Locations[0],
                    $"The estimator adds a member '{member.Name}', which would hide the abstract one of '{hidden.ContainingType.Name}'; "
                        + "choose another name there."));
            }
        }
        foreach ((Location location, string message) in messages)
            found.Add(Diagnostic.Create(Descriptors.NameClash, location, message));
    }

    // A member may hide an inherited one unless that is abstract.
    private static ISymbol? AbstractMember(INamedTypeSymbol type, MemberSignature member)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is { IsAbstract: true }; level = level.BaseType)
        {
            foreach (ISymbol inherited in level.GetMembers(member.Name))
            {
                if (inherited.IsAbstract && member.Excludes(inherited))
                    return inherited;
            }
        }
        return null;
    }

    // Compares names first, because names are known without binding members.
    private static bool MayClash(INamedTypeSymbol type, MemberSignatures emitted)
    {
        if (emitted.Have(type.Name) || type.BaseType is { IsAbstract: true })
            return true;
        foreach (ITypeParameterSymbol parameter in type.TypeParameters)
        {
            if (emitted.Have(parameter.Name))
                return true;
        }
        foreach (string name in type.MemberNames)
        {
            if (emitted.Have(name))
                return true;
        }
        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            if (emitted.Have(nested.Name))
                return true;
        }
        return false;
    }

    private static bool IsHidden(INamedTypeSymbol type, string name) =>
        name == type.Name || type.TypeParameters.Any(parameter => parameter.Name == name);

    // When analyzers run, the generator's own file is part of the type.
    private static bool IsEmitted(ISymbol member, EstimatorSpec spec) =>
        member.Locations[0].SourceTree?.FilePath.EndsWith(spec.Target.HintName + ".g.cs", System.StringComparison.Ordinal) == true;
}
