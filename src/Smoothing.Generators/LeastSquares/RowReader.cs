using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Reads the columns of a row type: its fields and properties.</summary>
internal static class RowReader
{
    /// <summary>The type named by Row, or null where each column is a span.</summary>
    public static INamedTypeSymbol? Type(EstimatorTarget target) => target.Argument("Row") as INamedTypeSymbol;

    /// <summary>The member of the row a column is; null where there is none the target can read.</summary>
    public static ISymbol? Member(EstimatorTarget target, INamedTypeSymbol row, string column)
    {
        for (INamedTypeSymbol? level = row; level is not null; level = level.BaseType)
        {
            ISymbol? member = level.GetMembers(column).FirstOrDefault(member => IsReadable(member) && IsVisible(member, target));
            if (member is not null)
                return member;
        }
        return null;
    }

    /// <summary>The columns a row type offers, for a message about one it does not.</summary>
    public static IEnumerable<string> Names(EstimatorTarget target, INamedTypeSymbol row)
    {
        for (INamedTypeSymbol? level = row; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers().Where(member => member.CanBeReferencedByName && IsReadable(member) && IsVisible(member, target)))
                yield return member.Name;
        }
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Whether every value of the type is a double, or null.</summary>
    public static bool IsNumeric(ITypeSymbol type) => Underlying(type).SpecialType is
        SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_SByte or SpecialType.System_Byte;

    /// <summary>Whether the type has levels: an enumeration or bool.</summary>
    public static bool IsCategorical(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_Boolean;

    /// <summary>The expression behind a row that reads a numeric member as a double; a null is not a number.</summary>
    public static string ReadNumber(ISymbol member)
    {
        string access = "." + TargetReader.Escape(member.Name);
        ITypeSymbol type = TypeOf(member);
        return SymbolEqualityComparer.Default.Equals(Underlying(type), type) ? access : access + " ?? double.NaN";
    }

    /// <summary>The levels of a categorical type, as constants and as words; of an enumeration's members with equal values the first.</summary>
    public static EquatableArray<Level> Levels(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean)
            return new[] { new Level("false", "False"), new Level("true", "True") }.ToEquatableArray();

        string name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .GroupBy(field => field.ConstantValue)
            .Select(members => members.First().Name)
            .Select(member => new Level(name + "." + TargetReader.Escape(member), member))
            .ToEquatableArray();
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsReadable(ISymbol member) => member is
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }
        or IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null };

    private static bool IsVisible(ISymbol member, EstimatorTarget target) =>
        target.Compilation.IsSymbolAccessibleWithin(member is IPropertySymbol property ? property.GetMethod! : member, target.Type);
}

/// <summary>A level of a categorical column.</summary>
/// <param name="Constant">As code has it.</param>
/// <param name="Name">In a word.</param>
internal sealed record Level(string Constant, string Name);
