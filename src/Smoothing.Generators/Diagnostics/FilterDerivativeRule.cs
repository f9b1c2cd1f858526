using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The order of a filter's derivative is between 0 and the degree, and its spacing is positive and finite.</summary>
internal sealed class FilterDerivativeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.FilterDerivative);

    // The largest power of the spacing whose coefficients stay in the range of doubles.
    private const double LargestPower = 1e100;

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        int derivative = SavitzkyGolayReader.Derivative(target.Arguments);
        int degree = SavitzkyGolayReader.Degree(target.Arguments);
        bool hasDegree = FilterDegreeRule.Accepts(target.Arguments);
        bool exists = derivative >= 0 && (derivative <= degree || !hasDegree);
        if (!exists)
        {
            found.Add(Error(target, "Derivative", $"Derivative is {Literal.Of(derivative)}, but " + (hasDegree
                ? $"a polynomial of degree {Literal.Of(degree)} has those from 0 to {Literal.Of(degree)}"
                : "it must not be negative")));
        }

        double spacing = SavitzkyGolayReader.Spacing(target.Arguments);
        if (!(spacing > 0) || double.IsInfinity(spacing))
        {
            found.Add(Error(target, "Spacing", $"Spacing is {Literal.Plain(spacing)}, but it must be a positive, finite number"));
        }
        else if (exists && !(Math.Abs(derivative * Math.Log10(spacing)) <= Math.Log10(LargestPower)))
        {
            found.Add(Error(
                target,
                "Spacing",
                $"Spacing is {Literal.Plain(spacing)}, and its power {Literal.Of(derivative)} is out of the range of doubles; "
                    + "measure in other units"));
        }
    }

    private static Diagnostic Error(EstimatorTarget target, string argument, string message) =>
        Diagnostic.Create(Descriptors.FilterDerivative, target.LocationOf(argument), message);
}
