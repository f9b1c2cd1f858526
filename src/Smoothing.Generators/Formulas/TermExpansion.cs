using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// Expands the right side of a formula into its terms. Each operator is an operation on lists of terms: <c>+</c> joins
/// two lists, <c>-</c> takes one from another. Crossing belongs here too, once models have such terms; until then a
/// crossing or a call that is sound is refused as not yet supported.
/// </summary>
internal sealed class TermExpansion
{
    private readonly string _text;
    private readonly List<FormulaError> _errors = [];

    private TermExpansion(string text) => _text = text;

    public IReadOnlyList<ModelTerm> Terms { get; private set; } = [];

    public IReadOnlyList<FormulaError> Errors => _errors;

    public bool HasIntercept { get; private set; } = true;

    public static TermExpansion Of(FormulaSyntax formula)
    {
        var expansion = new TermExpansion(formula.Text);
        expansion.Terms = expansion.Expand(formula.Terms, isAdded: true);
        return expansion;
    }

    /// <summary>
    /// The terms of a node. The intercept is not one of them but a switch, thrown by each 1 or 0 in turn, and the
    /// other way round where the node is being taken away.
    /// </summary>
    private List<ModelTerm> Expand(FormulaNode node, bool isAdded)
    {
        switch (node)
        {
            case GroupNode group:
                return Expand(group.Inner, isAdded);
            case ColumnNode column:
                return [new ModelTerm(column.Name, column.Range)];
            case NumberNode number:
                return SwitchIntercept(number, isAdded);
            case UnaryNode { Operator: FormulaOperator.Plus } plus:
                return Expand(plus.Operand, isAdded);
            case UnaryNode minus:
                return Remove([], Expand(minus.Operand, !isAdded));
            case BinaryNode { Operator: FormulaOperator.Plus } sum:
                return Join(Expand(sum.Left, isAdded), Expand(sum.Right, isAdded));
            case BinaryNode { Operator: FormulaOperator.Minus } difference:
                return Remove(Expand(difference.Left, isAdded), Expand(difference.Right, !isAdded));
            default:
                return Refuse(node);
        }
    }

    private List<ModelTerm> SwitchIntercept(NumberNode number, bool isAdded)
    {
        if (number.Value is 0 or 1)
            HasIntercept = (number.Value == 1) == isAdded;
        else
            _errors.Add(TermRules.NotATerm(number, _text));

        return [];
    }

    private List<ModelTerm> Join(List<ModelTerm> terms, List<ModelTerm> added)
    {
        foreach (var term in added)
        {
            if (terms.Any(term.IsSameAs))
            {
                _errors.Add(new FormulaError(
                    FormulaErrorKind.DuplicateTerm,
                    $"The model already has the term '{FormulaText.Quote(_text, term.Range)}'.",
                    term.Range));
            }
            else
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private List<ModelTerm> Remove(List<ModelTerm> terms, List<ModelTerm> removed)
    {
        foreach (var term in removed)
        {
            // A term that was refused may be the one that is missing here.
            if (terms.RemoveAll(term.IsSameAs) == 0 && _errors.Count == 0)
            {
                _errors.Add(FormulaError.Syntax(
                    $"There is no term '{FormulaText.Quote(_text, term.Range)}' to remove here.",
                    term.Range));
            }
        }

        return terms;
    }

    private List<ModelTerm> Refuse(FormulaNode node)
    {
        _errors.Add(TermRules.Check(node, _text) ?? new FormulaError(
            FormulaErrorKind.NotSupportedYet,
            $"The term '{FormulaText.Quote(_text, node.Range)}' is understood but this version cannot fit it yet; use plain columns.",
            node.Range));

        return [];
    }
}
