using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>Reads <c>[Lowess]</c>; what the attribute leaves out is as in R.</summary>
internal static class LowessReader
{
    public static LowessSpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type, Span(target), RobustIterations(target), Delta(target));

    /// <summary>The span: set by name, else the constructor's argument.</summary>
    public static double Span(EstimatorTarget target) =>
        target.Argument("Span") as double?
        ?? target.Attribute.ConstructorArguments.Select(argument => argument.Value as double?).FirstOrDefault()
        ?? 2.0 / 3;

    public static int RobustIterations(EstimatorTarget target) => target.Argument("RobustIterations") as int? ?? 3;

    public static double Delta(EstimatorTarget target) => target.Argument("Delta") as double? ?? 0.01;

    /// <summary>Where the span that counts stands.</summary>
    public static Location LocationOfSpan(EstimatorTarget target)
    {
        AttributeArgumentSyntax? positional = target.Argument("Span") is null
            ? target.Syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)
            : null;
        return positional?.Expression.GetLocation() ?? target.LocationOf("Span");
    }
}
