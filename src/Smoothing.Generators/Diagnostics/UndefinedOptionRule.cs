using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>
/// Every argument that is a value of an enumeration is one of its members. Other rules check the kernel and the bandwidth rule.
/// </summary>
internal sealed class UndefinedOptionRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UndefinedOption);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in target.Attribute.ArgumentsByName())
        {
            if (argument.Value is not { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: int value }
                || type.Name is "Kernel" or "BandwidthRule")
            {
                continue;
            }
            IFieldSymbol[] members = type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToArray();
            if (!members.Any(member => value.Equals(member.ConstantValue)))
            {
                found.Add(Diagnostic.Create(
                    Descriptors.UndefinedOption, target.LocationOf(argument.Key), argument.Key, Literal.Of(value), type.Name,
                    string.Join(", ", members.Select(member => member.Name))));
            }
        }
    }
}
