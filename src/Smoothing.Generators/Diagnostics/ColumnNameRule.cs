using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Different columns have different parameter names, and different terms have different coefficient names.</summary>
internal sealed class ColumnNameRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.NameClash);

    private static readonly string[] NamesOfObject =
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Formula.Model is not { } model)
            return;

        string[] columns = model.PredictorColumns.Concat(model.ResponseColumns).ToArray();
        var parameters = new HashSet<string>();
        foreach (string column in columns)
        {
            string parameter = OlsReader.Parameter(column);
            if (!parameters.Add(parameter))
            {
                found.Add(Diagnostic.Create(
                    Descriptors.NameClash,
                    FormulaLocation.OfColumn(target, column),
                    $"The column '{column}' would be the parameter '{parameter}', which another column is already; rename one of them."));
            }
        }

        // Columns with one parameter name also share a coefficient name, which must not be reported twice.
        if (parameters.Count < columns.Length)
            return;

        var coefficients = new HashSet<string>(NamesOfObject) { CoefficientsWriter.TypeName };
        if (model.HasIntercept)
            coefficients.Add("Intercept");
        foreach (ModelColumn term in OlsReader.Terms(target))
        {
            if (!coefficients.Add(term.Name))
            {
                found.Add(Diagnostic.Create(
                    Descriptors.NameClash,
                    FormulaLocation.Of(target),
                    $"The coefficient of '{term.Text}' would be called '{term.Name}', "
                        + "and that name is taken; rename a column or write the term another way."));
            }
        }
    }
}
