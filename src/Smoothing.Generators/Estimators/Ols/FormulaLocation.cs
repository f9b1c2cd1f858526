using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>
/// Finds the characters of a formula in source: inside regular, verbatim and raw string literals, and across literals
/// joined by +. Where the formula is not a literal, but a constant for example, the location is the whole argument.
/// </summary>
internal static class FormulaLocation
{
    /// <summary>The whole formula; the attribute where it has none.</summary>
    public static Location Of(EstimatorTarget target) => Argument(target)?.GetLocation() ?? target.Location;

    /// <summary>A column, where the formula first names it.</summary>
    public static Location OfColumn(EstimatorTarget target, string column) =>
        FormulaReader.Columns(target).FirstOrDefault(node => node.Name == column) is { } first ? Of(target, first.Range) : Of(target);

    /// <summary>A range of the formula's characters.</summary>
    public static Location Of(EstimatorTarget target, TextRange range)
    {
        if (Argument(target) is not { } expression)
            return target.Location;

        // The source spans of all characters of the formula and of the position after the last one.
        var spans = new List<TextSpan>();
        if (!Collect(expression, spans) || spans.Count == 0)
            return expression.GetLocation();

        spans.Add(new TextSpan(spans[spans.Count - 1].End, 1));
        TextSpan first = spans[System.Math.Min(range.Start, spans.Count - 1)];
        TextSpan last = range.Length == 0 ? first : spans[System.Math.Min(range.End - 1, spans.Count - 1)];
        return Location.Create(expression.SyntaxTree, TextSpan.FromBounds(first.Start, last.End));
    }

    private static ExpressionSyntax? Argument(EstimatorTarget target) =>
        target.Syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;

    private static bool Collect(ExpressionSyntax expression, List<TextSpan> spans)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Collect(parenthesized.Expression, spans);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Collect(sum.Left, spans) && Collect(sum.Right, spans);
            case LiteralExpressionSyntax literal:
                IReadOnlyList<TextSpan>? characters = LiteralCharacters.Of(literal.Token);
                spans.AddRange(characters ?? new List<TextSpan>());
                return characters is not null;
            default:
                return false;
        }
    }
}
