using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>Reads <c>[SavitzkyGolay]</c>, whose arguments may be named or stand in order.</summary>
internal static class SavitzkyGolayReader
{
    // No instance, no fields: the order of a struct's fields does not matter.
    public static SavitzkyGolaySpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type with { NeedsLayout = false }, Window(target), Degree(target), Derivative(target), Spacing(target));

    public static int Window(EstimatorTarget target) => Argument(target, "Window") as int? ?? 0;

    public static int Degree(EstimatorTarget target) => Argument(target, "Degree") as int? ?? 2;

    public static int Derivative(EstimatorTarget target) => Argument(target, "Derivative") as int? ?? 0;

    public static double Spacing(EstimatorTarget target) => Argument(target, "Spacing") as double? ?? 1;

    /// <summary>Where the value of an argument stands, named or not; the attribute where it was left out.</summary>
    public static Location LocationOf(EstimatorTarget target, string name)
    {
        if (target.Argument(name) is not null)
            return target.LocationOf(name);

        int ordinal = Ordinal(target, name);
        AttributeArgumentSyntax? found = target.Syntax?.ArgumentList?.Arguments
            .Where((argument, i) => argument.NameEquals is null
                && (argument.NameColon is { } colon ? IsNamed(colon.Name.Identifier.ValueText, name) : i == ordinal))
            .FirstOrDefault();
        return found?.Expression.GetLocation() ?? target.Location;
    }

    private static object? Argument(EstimatorTarget target, string name)
    {
        int ordinal = Ordinal(target, name);
        return target.Argument(name) ?? (ordinal < target.Attribute.ConstructorArguments.Length ? target.Attribute.ConstructorArguments[ordinal].Value : null);
    }

    /// <summary>The place of the constructor's parameter of that name; beyond the last where there is none.</summary>
    private static int Ordinal(EstimatorTarget target, string name)
    {
        var parameters = target.Attribute.AttributeConstructor!.Parameters;
        return parameters.FirstOrDefault(parameter => IsNamed(parameter.Name, name))?.Ordinal ?? parameters.Length;
    }

    private static bool IsNamed(string parameter, string name) => string.Equals(parameter, name, StringComparison.OrdinalIgnoreCase);
}
