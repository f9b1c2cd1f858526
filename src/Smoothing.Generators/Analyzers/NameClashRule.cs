using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.LeastSquares;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.Analyzers;

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
        var coefficients = new HashSet<string>(NamesOfObject) { CoefficientsWriter.TypeName };
        if (model.HasIntercept)
            coefficients.Add("Intercept");
        foreach (ModelTerm term in model.Terms)
        {
            OlsColumn column = OlsReader.Column(term.Column);
            if (!parameters.Add(column.Parameter) | !coefficients.Add(column.Coefficient))
                yield return Clash(FormulaLocation.Of(target, term.Range), $"The column '{term.Column}' would be called '{column.Coefficient}' among the coefficients and '{column.Parameter}' among the parameters, and one of these is taken; rename the column.");
        }
        if (parameters.Contains(OlsReader.Column(model.Response).Parameter))
            yield return Clash(FormulaLocation.Of(target, model.ResponseRange), $"The response '{model.Response}' would be the parameter '{OlsReader.Column(model.Response).Parameter}', which a predictor is already; rename one of them.");
    }

    private static Diagnostic Clash(Location location, string message) => Diagnostic.Create(Descriptors.NameClash, location, message);
}
