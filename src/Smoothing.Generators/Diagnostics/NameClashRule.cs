using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>No member of the target stands in the way of one the estimator adds, and no two columns share a name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameClashRule : EstimatorRule
{
    private static readonly string[] NamesOfObject = { "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.NameClash);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target) =>
        Members(target).Concat(target.Kind == EstimatorKind.Ols ? Columns(target) : Enumerable.Empty<Diagnostic>());

    private static IEnumerable<Diagnostic> Members(EstimatorTarget target)
    {
        foreach (EmittedMember emitted in EmittedMember.Of(target))
        {
            if (emitted.Name == target.Type.Name || target.Type.TypeParameters.Any(parameter => parameter.Name == emitted.Name))
                yield return Clash(target.Type.Locations[0], $"The estimator adds a member '{emitted.Name}', which the type's own name or type parameter hides; choose another name.");

            foreach (ISymbol member in target.Type.GetMembers(emitted.Name).Where(member => StandsInTheWay(member, emitted)))
                yield return Clash(member.Locations[0], emitted.Name == WellKnownMemberNames.InstanceConstructorName
                    ? "The estimator adds a constructor that takes the bandwidth, a double; change the parameters of this one."
                    : $"The estimator adds a member '{emitted.Name}' of its own; choose another name for this one.");
        }
    }

    private static bool StandsInTheWay(ISymbol member, EmittedMember emitted) =>
        !member.IsImplicitlyDeclared
        && (emitted.Parameters is null
            || member is not IMethodSymbol method
            || string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString())) == emitted.Parameters);

    private static IEnumerable<Diagnostic> Columns(EstimatorTarget target)
    {
        if (FormulaReader.Read(target).Model is not { } model)
            yield break;

        var parameters = new HashSet<string>();
        foreach (string column in model.PredictorColumns.Concat(model.ResponseColumns))
        {
            if (!parameters.Add(OlsReader.Parameter(column)))
                yield return Clash(FormulaLocation.OfColumn(target, column), $"The column '{column}' would be the parameter '{OlsReader.Parameter(column)}', which another column is already; rename one of them.");
        }

        // Columns that make one parameter make one coefficient too; once is enough to say it.
        if (parameters.Count < model.PredictorColumns.Count + model.ResponseColumns.Count())
            yield break;

        var coefficients = new HashSet<string>(NamesOfObject) { CoefficientsWriter.TypeName };
        if (model.HasIntercept)
            coefficients.Add("Intercept");
        foreach (ModelColumn term in OlsReader.Terms(target, model))
        {
            if (!coefficients.Add(term.Name))
                yield return Clash(FormulaLocation.Of(target), $"The coefficient of '{term.Text}' would be called '{term.Name}', and that name is taken; rename a column or write the term another way.");
        }
    }

    private static Diagnostic Clash(Location location, string message) => Diagnostic.Create(Descriptors.NameClash, location, message);
}
