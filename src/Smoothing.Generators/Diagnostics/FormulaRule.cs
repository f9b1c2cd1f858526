using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The formula describes a model that can be fitted; what is wrong is marked at its characters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormulaRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(
        Descriptors.FormulaSyntax,
        Descriptors.DuplicateTerm,
        Descriptors.ResponseOnTheRight,
        Descriptors.EmptyModel,
        Descriptors.TooManyTerms);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target) =>
        target.Kind != EstimatorKind.Ols
            ? Enumerable.Empty<Diagnostic>()
            : from error in FormulaReader.Read(target).Errors
              select Diagnostic.Create(Descriptor(error.Kind), FormulaLocation.Of(target, error.Range), error.Message);

    private static DiagnosticDescriptor Descriptor(FormulaErrorKind kind) => kind switch
    {
        FormulaErrorKind.DuplicateTerm => Descriptors.DuplicateTerm,
        FormulaErrorKind.ResponseOnTheRight => Descriptors.ResponseOnTheRight,
        FormulaErrorKind.NoTerms => Descriptors.EmptyModel,
        FormulaErrorKind.TooManyTerms => Descriptors.TooManyTerms,
        _ => Descriptors.FormulaSyntax,
    };
}
