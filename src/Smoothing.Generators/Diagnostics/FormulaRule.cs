using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The formula describes a model that can be fitted. Each diagnostic marks the characters at fault.</summary>
internal sealed class FormulaRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(
        Descriptors.FormulaSyntax,
        Descriptors.DuplicateTerm,
        Descriptors.ResponseOnTheRight,
        Descriptors.EmptyModel,
        Descriptors.TooManyTerms);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        foreach (FormulaError error in target.Formula.Errors)
            found.Add(Diagnostic.Create(Descriptor(error.Kind), FormulaLocation.Of(target, error.Range), error.Message));
    }

    private static DiagnosticDescriptor Descriptor(FormulaErrorKind kind) => kind switch
    {
        FormulaErrorKind.DuplicateTerm => Descriptors.DuplicateTerm,
        FormulaErrorKind.ResponseOnTheRight => Descriptors.ResponseOnTheRight,
        FormulaErrorKind.NoTerms => Descriptors.EmptyModel,
        FormulaErrorKind.TooManyTerms => Descriptors.TooManyTerms,
        _ => Descriptors.FormulaSyntax,
    };
}
