using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The type named by Row is a class, struct or interface, and the emitted file can name spans of it.</summary>
internal sealed class RowTypeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.RowType);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Row is { } row && Reason(row, target) is { } reason)
        {
            found.Add(Diagnostic.Create(
                Descriptors.RowType, target.LocationOf("Row"), row.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), reason));
        }
    }

    /// <summary>Whether the row type, if there is one, can be a row.</summary>
    internal static bool Accepts(EstimatorTarget target) => target.Arguments.Row is not { } row || Reason(row, target) is null;

    private static string? Reason(ITypeSymbol row, EstimatorTarget target) => row switch
    {
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
            or { SpecialType: SpecialType.System_Void } =>
            "it is no class, struct or interface",
        INamedTypeSymbol { IsUnboundGenericType: true } => "its type arguments are open; name them, as in typeof(Row<int>)",
        { IsStatic: true } => "it is static, and has no instances",
        { IsRefLikeType: true } => "it is a ref struct, and no span holds it",
        INamedTypeSymbol named when TypeNames.In(named).Any(type => UnsupportedTargetRule.IsFileLocal(type, target)) =>
            "it is local to its file, and the estimator's members stand in another",
        _ => null,
    };
}
