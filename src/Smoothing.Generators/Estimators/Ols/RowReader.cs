using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Reads the columns of a row type: its fields and properties.</summary>
internal static class RowReader
{
    /// <summary>The type named by Row, or null where each column is a span.</summary>
    public static INamedTypeSymbol? Type(EstimatorTarget target) => target.Arguments.Row as INamedTypeSymbol;

    /// <summary>The member of the row type for a column; null where the target can read no such member.</summary>
    public static ISymbol? Member(EstimatorTarget target, INamedTypeSymbol row, string column)
    {
        IEnumerable<ISymbol> members =
            from level in Levels(row)
            from candidate in level.GetMembers(column)
            where IsReadable(candidate) && IsVisible(candidate, target)
            select candidate;
        return members.FirstOrDefault();
    }

    /// <summary>The columns of a row type, for the message about an unknown one.</summary>
    public static IEnumerable<string> Names(EstimatorTarget target, INamedTypeSymbol row) =>
        from level in Levels(row)
        from member in level.GetMembers()
        where member.CanBeReferencedByName && IsReadable(member) && IsVisible(member, target)
        select member.Name;

    /// <summary>The type and the types from which it inherits members.</summary>
    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol row)
    {
        for (INamedTypeSymbol? level = row; level is not null; level = level.BaseType)
            yield return level;
        if (row.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol level in row.AllInterfaces)
                yield return level;
        }
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Whether every value of the type is a double, or null.</summary>
    public static bool IsNumeric(ITypeSymbol type) => Underlying(type).SpecialType is
        SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_SByte or SpecialType.System_Byte;

    /// <summary>Whether the type has levels: an enumeration or bool.</summary>
    public static bool IsCategorical(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_Boolean;

    /// <summary>The member access on a row that reads a numeric member as a double. Null becomes NaN.</summary>
    public static string ReadNumber(ISymbol member)
    {
        string access = "." + TargetReader.Escape(member.Name);
        ITypeSymbol type = TypeOf(member);
        return SymbolEqualityComparer.Default.Equals(Underlying(type), type) ? access : access + DataColumn.NullIsMissing;
    }

    /// <summary>The levels of a categorical type. Where an enumeration's members have equal values, only the first counts.</summary>
    public static EquatableArray<Level> Levels(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean)
            return new[] { new Level("false", "False"), new Level("true", "True") }.ToEquatableArray();

        string name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        // A member that is being typed has no name.
        return type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && field.Name.Length > 0)
            .GroupBy(field => field.ConstantValue)
            .Select(members => members.First())
            .Select(member => new Level(Constant(name, member), member.Name))
            .ToEquatableArray();
    }

    // The compiler refuses the names of some obsolete members, and accepts their values.
    private static string Constant(string type, IFieldSymbol member) => Obsolescence.IsError(member)
        ? $"({type})({Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)})"
        : type + "." + TargetReader.Escape(member.Name);

    /// <summary>Whether a categorical type has any level.</summary>
    public static bool HasLevels(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
            || type.GetMembers().Any(member => member is IFieldSymbol { HasConstantValue: true });

    /// <summary>
    /// The accessibility of members whose parameters are rows. They must not be more accessible than the row type.
    /// </summary>
    public static string Access(EstimatorTarget target, INamedTypeSymbol row)
    {
        List<INamedTypeSymbol> types = TypeNames.In(row).ToList();
        if (types.All(type => type.DeclaredAccessibility == Accessibility.Public))
            return "public";

        bool isInternal = types.All(type =>
            type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);
        if (isInternal)
        {
            bool isTargetWithin = target.TypeAndContainers.Any(type =>
                type.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal);
            return isTargetWithin ? "public" : "internal";
        }

        // Public members are no more accessible than the row type where the target, or a type around it, shares the row type's container
        // and accessibility.
        IEnumerable<INamedTypeSymbol> hidden = types.Where(type =>
            type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal));
        bool isNeighbour = hidden.All(type =>
            target.TypeAndContainers.Any(level =>
                level.DeclaredAccessibility == type.DeclaredAccessibility
                && SymbolEqualityComparer.Default.Equals(level.ContainingType, type.ContainingType)));
        return isNeighbour ? "public" : "private";
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool IsReadable(ISymbol member) => member is
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }
        or IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null };

    private static bool IsVisible(ISymbol member, EstimatorTarget target) =>
        target.Compilation.IsSymbolAccessibleWithin(member is IPropertySymbol property ? property.GetMethod! : member, target.Type);
}

/// <summary>A level of a categorical column.</summary>
/// <param name="Constant">The constant expression in code.</param>
/// <param name="Name">Its name.</param>
internal sealed record Level(string Constant, string Name);
