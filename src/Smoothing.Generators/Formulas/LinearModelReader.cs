using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>Reads a formula as a linear model, with the semantics of R, and rejects models that cannot be estimated.</summary>
internal sealed class LinearModelReader
{
    // Caches models, because formulas are read at each keystroke and seldom change.
    private static readonly Memo<string, InterpretedFormula> Known = new(Read, StringComparer.Ordinal);

    private readonly FormulaSyntax _formula;
    private readonly List<FormulaError> _errors = [];

    private LinearModelReader(FormulaSyntax formula) => _formula = formula;

    /// <summary>The model of a formula's text. Targets with equal formulas share one reading.</summary>
    public static InterpretedFormula Cached(string text) => Known[text];

    /// <summary>Reads any text into a model or errors.</summary>
    public static InterpretedFormula Read(string? text)
    {
        var parsed = FormulaParser.Parse(text);
        return parsed.Formula is { } formula ? Read(formula) with { Syntax = formula } : new InterpretedFormula(null, parsed.Errors);
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
        if (ArithmeticRules.Check(_formula.Response, _formula.Text) is { } wrong)
            _errors.Add(wrong);

        var expansion = TermExpansion.Of(_formula);
        _errors.AddRange(expansion.Errors);
        CheckResponseIsNoPredictor(expansion.Terms);

        // The count and the dependences of terms are unknown while some terms are invalid.
        if (expansion.Errors.Count == 0)
        {
            CheckCount(expansion);
            CheckAliases(expansion);
        }

        var used = new HashSet<string>(expansion.Terms.SelectMany(term => term.Columns));
        return new LinearModel(_formula.Response, expansion.HasIntercept, expansion.Terms.ToEquatableArray())
        {
            PredictorColumns = Arithmetic.Columns(_formula.Terms).Distinct().Where(used.Contains).ToEquatableArray(),
        };
    }

    private void CheckResponseIsNoPredictor(IEnumerable<ModelTerm> terms)
    {
        var columns = new HashSet<string>(Arithmetic.Columns(_formula.Response));
        foreach (var term in terms.Where(term => term.Columns.Any(columns.Contains)))
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.ResponseOnTheRight,
                $"The response '{term.Columns.First(columns.Contains)}' cannot be one of its own predictors.",
                term.Range));
        }
    }

    private void CheckAliases(TermExpansion expansion)
    {
        foreach (var term in AliasedTerms.In(expansion.Terms, expansion.HasIntercept))
        {
            _errors.Add(new FormulaError(
                FormulaErrorKind.DuplicateTerm,
                $"The term '{FormulaText.Quote(_formula.Text, term.Range)}' is a combination of the terms before it on all data; "
                    + "its coefficient could not be told from theirs.",
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
