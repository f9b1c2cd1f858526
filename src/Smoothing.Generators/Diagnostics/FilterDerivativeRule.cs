using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A filter's derivative is one its polynomial has, and its spacing a distance.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterDerivativeRule : EstimatorRule
{
    // Beyond, the coefficients of a derivative would leave the range of doubles.
    private const double LargestPower = 1e100;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.FilterDerivative);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind != EstimatorKind.SavitzkyGolay)
            yield break;

        int derivative = SavitzkyGolayReader.Derivative(target);
        int degree = SavitzkyGolayReader.Degree(target);
        bool exists = derivative >= 0 && (derivative <= degree || !FilterDegreeRule.Accepts(target));
        if (!exists)
        {
            yield return Error(target, "Derivative", FilterDegreeRule.Accepts(target)
                ? $"Derivative is {Literal.Of(derivative)}, but a polynomial of degree {Literal.Of(degree)} has those from 0 to {Literal.Of(degree)}"
                : $"Derivative is {Literal.Of(derivative)}, but it must not be negative");
        }

        double spacing = SavitzkyGolayReader.Spacing(target);
        if (!(spacing > 0) || double.IsInfinity(spacing))
            yield return Error(target, "Spacing", $"Spacing is {Literal.Plain(spacing)}, but it must be a positive, finite number");
        else if (exists && !(Math.Abs(derivative * Math.Log10(spacing)) <= Math.Log10(LargestPower)))
            yield return Error(target, "Spacing", $"Spacing is {Literal.Plain(spacing)}, and its power {Literal.Of(derivative)} is out of the range of doubles; measure in other units");
    }

    private static Diagnostic Error(EstimatorTarget target, string argument, string message) =>
        Diagnostic.Create(Descriptors.FilterDerivative, SavitzkyGolayReader.LocationOf(target, argument), message);
}
