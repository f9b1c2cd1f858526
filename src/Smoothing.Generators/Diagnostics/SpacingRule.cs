using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Filters;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A local polynomial with a spacing can be a filter: its windows and their weights are known while compiling.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpacingRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.Spacing);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind.IsLocalPolynomial && target.Argument("Spacing") is double spacing && Reason(target, spacing) is { } reason)
            yield return Diagnostic.Create(Descriptors.Spacing, target.LocationOf("Spacing"), reason);
    }

    private static string? Reason(EstimatorTarget target, double spacing)
    {
        if (!(spacing > 0) || double.IsInfinity(spacing))
            return $"Spacing is {Literal.Plain(spacing)}, but it must be a positive, finite number in the units of x";
        if (target.Argument("Weighted") is true)
            return "Weights differ from point to point, and a filter's coefficients do not; leave Weighted or Spacing out";
        if (target.Argument("Missing") is 1)
            return "A filter has no place for missing values; leave Missing or Spacing out";
        if (target.Argument("Bandwidth") is not double bandwidth)
            return "A filter's coefficients need the bandwidth while compiling; set Bandwidth, or leave Spacing out";
        KernelDefinition kernel = KernelReader.Read(target);
        if (kernel is UserKernel)
            return "A filter's coefficients need the kernel while compiling, and a [KernelFunction] is not known then; give its coefficients by [PolynomialKernel], or leave Spacing out";
        return BandwidthRangeRule.IsInRange(bandwidth) && DegreeRule.Accepts(target) && PolynomialKernelRule.Accepts(target) ? Window(target, kernel, bandwidth, spacing) : null;
    }

    private static string? Window(EstimatorTarget target, KernelDefinition kernel, double bandwidth, double spacing)
    {
        BigInteger half = GridCoefficients.HalfOf(kernel, bandwidth, spacing);
        if (half > GridCoefficients.LargestHalf)
            return $"A window of {(ExactNumber.IsShort(half) ? ExactNumber.Of(2 * half + 1) : "so many")} points is too wide for a filter, which has at most {Literal.Of(2 * GridCoefficients.LargestHalf + 1)}; leave Spacing out and give the abscissas too: Smooth(x, y, fitted)";

        int degree = LocalPolynomialReader.Degree(target);
        int points = GridCoefficients.Points(kernel, bandwidth, spacing, degree + 1);
        return points > degree || target.Argument("Sparse") is 1
            ? null
            : $"A window holds {(points == 1 ? "no point but its own" : $"{Literal.Of(points)} points")}, too few for degree {Literal.Of(degree)}; widen Bandwidth, or set Sparse to SparseWindow.LowerDegree";
    }
}
