using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>Reads the linear model out of a formula, as R would, and refuses what cannot be estimated.</summary>
internal sealed class LinearModelReader
{
    private readonly FormulaSyntax _formula;
    private readonly List<FormulaError> _errors = [];

    private LinearModelReader(FormulaSyntax formula) => _formula = formula;

    /// <summary>The model of a formula's text; any text will do.</summary>
    public static InterpretedFormula Read(string? text)
    {
        var parsed = FormulaParser.Parse(text);
        return parsed.Formula is { } formula ? Read(formula) : new InterpretedFormula(null, parsed.Errors);
    }

    public static InterpretedFormula Read(FormulaSyntax formula)
    {
        var reader = new LinearModelReader(formula);
        var model = reader.ReadModel();
        return reader._errors.Count == 0
            ? new InterpretedFormula(model, EquatableArray<FormulaError>.Empty)
            : new InterpretedFormula(null, reader._errors.OrderBy(error => error.Range.Start).ToEquatableArray());
    }

    private LinearModel? ReadModel()
    {
        var response = ReadResponse();
        var expansion = TermExpansion.Of(_formula);
        var terms = expansion.Terms;
        _errors.AddRange(expansion.Errors);
        if (response is not null)
            CheckResponseIsNoPredictor(response, terms);

        // How many terms there are is not known while some of them are in error.
        if (expansion.Errors.Count == 0)
            CheckCount(expansion);

        return response is null
            ? null
            : new LinearModel(response.Name, expansion.HasIntercept, terms.ToEquatableArray()) { ResponseRange = response.Range };
    }

    private ColumnNode? ReadResponse()
    {
        var node = _formula.Response;
        while (node is GroupNode group)
            node = group.Inner;

        if (node is ColumnNode column)
            return column;

        var response = FormulaText.Quote(_formula.Text, _formula.Response.Range);
        _errors.Add(ArithmeticRules.Check(_formula.Response, _formula.Text) ?? new FormulaError(
            FormulaErrorKind.NotSupportedYet,
            $"The response '{response}' is understood but this version cannot fit it yet; use a plain column.",
            _formula.Response.Range));

        return null;
    }

    private void CheckResponseIsNoPredictor(ColumnNode response, IEnumerable<ModelTerm> terms)
    {
        foreach (var term in terms.Where(term => term.Column == response.Name))
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.ResponseOnTheRight,
                $"The response '{response.Name}' cannot be one of its own predictors.",
                term.Range));
        }
    }

    private void CheckCount(TermExpansion expansion)
    {
        var intercepts = expansion.HasIntercept ? 1 : 0;
        var count = expansion.Terms.Count + intercepts;
        if (count == 0)
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.NoTerms,
                "The model has nothing to estimate: neither an intercept nor a term is left.",
                _formula.Terms.Range));
        }
        else if (count > LinearModel.MaximumCoefficients)
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.TooManyTerms,
                $"The model has {Print(count)} coefficients; at most {Print(LinearModel.MaximumCoefficients)} can be estimated.",
                expansion.Terms[LinearModel.MaximumCoefficients - intercepts].Range));
        }
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
