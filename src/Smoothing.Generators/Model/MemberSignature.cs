using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>The part of a member that must be unique in its type: its name and, for a method, its parameters' types.</summary>
/// <param name="Name">Its name in metadata: <c>.ctor</c> for a constructor.</param>
/// <param name="Parameters">For a method, its parameters' types without <c>global::</c>; null for anything else.</param>
internal sealed record MemberSignature(string Name, string? Parameters)
{
    public static MemberSignature Of(Member member) => new(
        member.IsConstructor ? WellKnownMemberNames.InstanceConstructorName : member.Name.TrimStart('@'),
        member.Parameters is { } parameters ? string.Join(", ", parameters.Select(parameter => Plain(parameter.Type))) : null);

    /// <summary>Whether a type cannot contain both the symbol and a member of this signature.</summary>
    public bool Excludes(ISymbol member) =>
        !member.IsImplicitlyDeclared
        && (Parameters is null || member is not IMethodSymbol method || Plain(method) == Parameters);

    private static string Plain(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(parameter =>
        Plain(parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))));

    // Removes modifiers and nullable annotations of generic types, because they do not distinguish signatures.
    private static string Plain(string type)
    {
        foreach (string modifier in new[] { "in ", "ref ", "out ", "params " })
        {
            if (type.StartsWith(modifier, System.StringComparison.Ordinal))
                type = type.Substring(modifier.Length);
        }
        type = type.Replace("global::", "");
        return type.EndsWith(">?", System.StringComparison.Ordinal) ? type.Substring(0, type.Length - 1) : type;
    }
}

/// <summary>The signatures of the members that one target gets.</summary>
internal sealed class MemberSignatures
{
    private readonly HashSet<string> _names;

    public MemberSignatures(IEnumerable<MemberSignature> members)
    {
        All = members.ToEquatableArray();
        _names = new HashSet<string>(All.Select(member => member.Name));
    }

    public EquatableArray<MemberSignature> All { get; }

    /// <summary>Whether one of the members has the name.</summary>
    public bool Have(string name) => _names.Contains(name);
}
