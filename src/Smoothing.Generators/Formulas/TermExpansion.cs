using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// Expands the right side of a formula into its terms (Wilkinson and Rogers 1973). Each operator is an operation on lists of
/// terms: <c>+</c> joins two lists, <c>-</c> takes one from another, <c>:</c> crosses them, <c>a*b</c> is <c>a + b + a:b</c>,
/// <c>a/b</c> is <c>a + a:b</c>, and <c>(…)^k</c> crosses a list with itself.
/// </summary>
internal sealed class TermExpansion
{
    // Far more than a model can have. With more terms, the error concerns the crossing rather than the model.
    private const int MostTerms = 4 * LinearModel.MaximumCoefficients;

    private readonly string _text;
    private readonly List<FormulaError> _errors = [];

    private TermExpansion(string text) => _text = text;

    /// <summary>The terms by ascending number of factors.</summary>
    public IReadOnlyList<ModelTerm> Terms { get; private set; } = [];

    public IReadOnlyList<FormulaError> Errors => _errors;

    public bool HasIntercept { get; private set; } = true;

    public static TermExpansion Of(FormulaSyntax formula)
    {
        var expansion = new TermExpansion(formula.Text);
        expansion.Terms = expansion.Expand(formula.Terms, isAdded: true).OrderBy(term => term.Factors.Count).ToList();
        return expansion;
    }

    /// <summary>
    /// The terms of a node. The intercept is not a term. The numbers 1 and 0 switch it on and off, and the other way round where the node
    /// is removed. The last number decides.
    /// </summary>
    private List<ModelTerm> Expand(FormulaNode node, bool isAdded)
    {
        switch (node)
        {
            case GroupNode group:
                return Expand(group.Inner, isAdded);
            case ColumnNode column:
                return [new ModelTerm(new NumericFactor(column), column.Range)];
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
                return ExpandChecked(node, isAdded);
        }
    }

    private List<ModelTerm> ExpandChecked(FormulaNode node, bool isAdded)
    {
        if (TermRules.Check(node, _text) is { } error)
        {
            _errors.Add(error);
            return [];
        }

        return node switch
        {
            CallNode call => Call(call),
            BinaryNode { Operator: FormulaOperator.Caret } power => Power(power, isAdded),
            BinaryNode crossing => Cross(crossing, isAdded),
            _ => [],
        };
    }

    private static List<ModelTerm> Call(CallNode call) => call.Function switch
    {
        FormulaFunction.Factor => [new ModelTerm(new CategoricalFactor(((ColumnNode)call.Arguments[0]).Name), call.Range)],
        FormulaFunction.Polynomial => Polynomial(call),
        _ => [new ModelTerm(new NumericFactor(Arithmetic.Bare(call)), call.Range)],
    };

    /// <summary>poly(x, k): x and I(x^2) to I(x^k).</summary>
    private static List<ModelTerm> Polynomial(CallNode call)
    {
        FormulaNode column = call.Arguments[0], degree = call.Arguments[1];
        return Enumerable.Range(1, (int)((NumberNode)degree).Value)
            .Select(power => power == 1
                ? column
                : new BinaryNode(FormulaOperator.Caret, degree.Range, column, new NumberNode(power, degree.Range)))
            .Select(node => new ModelTerm(new NumericFactor(node), call.Range))
            .ToList();
    }

    private List<ModelTerm> Power(BinaryNode power, bool isAdded)
    {
        List<ModelTerm> terms = Expand(power.Left, isAdded), crossed = terms;
        for (int i = (int)((NumberNode)power.Right).Value; i > 1 && crossed.Count < MostTerms; i--)
            crossed = Merge(crossed, Cross(crossed, terms, power));
        return crossed;
    }

    private List<ModelTerm> Cross(BinaryNode crossing, bool isAdded)
    {
        List<ModelTerm> left = Expand(crossing.Left, isAdded), right = Expand(crossing.Right, isAdded);
        switch (crossing.Operator)
        {
            case FormulaOperator.Star:
                return Merge(Merge(Implied(left), Implied(right)), Cross(left, right, crossing));
            case FormulaOperator.Slash when left.Count > 0:
                var nest = new List<ModelTerm> { left.Aggregate((a, b) => a.Cross(b, crossing.Range)) };
                return Merge(Implied(left), Cross(nest, right, crossing));
            default:
                return Cross(left, right, crossing);
        }
    }

    private List<ModelTerm> Cross(List<ModelTerm> left, List<ModelTerm> right, BinaryNode crossing)
    {
        if ((long)left.Count * right.Count > MostTerms * MostTerms)
            right = right.Take(1).ToList();

        var crossed = Merge([], left.SelectMany(a => right.Select(b => a.Cross(b, crossing.Range))));
        if (crossed.Count > MostTerms && _errors.Count == 0)
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.TooManyTerms,
                $"'{FormulaText.Quote(_text, crossing.Range)}' makes far more terms than can be estimated.",
                crossing.Range));
        }
        return crossed;
    }

    private static List<ModelTerm> Implied(List<ModelTerm> terms) => terms.ConvertAll(term => term with { IsImplied = true });

    private List<ModelTerm> SwitchIntercept(NumberNode number, bool isAdded)
    {
        if (number.Value is 0 or 1)
            HasIntercept = (number.Value == 1) == isAdded;
        else
            _errors.Add(TermRules.NotATerm(number, _text));

        return [];
    }

    /// <summary>The terms of both lists, each once.</summary>
    private static List<ModelTerm> Merge(List<ModelTerm> terms, IEnumerable<ModelTerm> added)
    {
        var merged = new List<ModelTerm>(terms);
        foreach (var term in added)
        {
            if (!merged.Any(term.IsSameAs))
                merged.Add(term);
            if (merged.Count > MostTerms)
                break;
        }
        return merged;
    }

    /// <summary>The terms of both lists. Adds an error where a term is written twice.</summary>
    private List<ModelTerm> Join(List<ModelTerm> terms, List<ModelTerm> added)
    {
        foreach (var term in added.Where(term => !term.IsImplied))
        {
            if (terms.Any(other => !other.IsImplied && term.IsSameAs(other)))
            {
                _errors.Add(new FormulaError(
                    FormulaErrorKind.DuplicateTerm,
                    $"The model already has the term '{FormulaText.Quote(_text, term.Range)}'.",
                    term.Range));
            }
        }

        return Merge(terms, added);
    }

    private List<ModelTerm> Remove(List<ModelTerm> terms, List<ModelTerm> removed)
    {
        foreach (var term in removed)
        {
            // After an earlier error, the missing term may be one that was rejected.
            if (terms.RemoveAll(term.IsSameAs) == 0 && _errors.Count == 0)
            {
                _errors.Add(FormulaError.Syntax(
                    $"There is no term '{FormulaText.Quote(_text, term.Range)}' to remove here.",
                    term.Range));
            }
        }

        return terms;
    }
}
