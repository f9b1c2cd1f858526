using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Filters;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A local polynomial with a spacing can be a filter. Its windows and weights must be known at compile time.</summary>
internal sealed class SpacingRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.Spacing);

    // Caches results, because exact fractions are slow and the rule runs at each keystroke.
    private static readonly Memo<Grid, string?> Windows = new(Window);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Spacing is { } spacing && Reason(target, target.Arguments, spacing) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.Spacing, target.LocationOf("Spacing"), reason));
    }

    private static string? Reason(EstimatorTarget target, EstimatorArguments arguments, double spacing)
    {
        if (!(spacing > 0) || double.IsInfinity(spacing))
            return $"Spacing is {Literal.Plain(spacing)}, but it must be a positive, finite number in the units of x";
        if (arguments.IsWeighted)
            return "Weights differ from point to point, and a filter's coefficients do not; leave Weighted or Spacing out";
        if (arguments.Bandwidth is not { } bandwidth)
            return "A filter's coefficients need the bandwidth while compiling; set Bandwidth, or leave Spacing out";
        KernelDefinition kernel = KernelReader.Read(target);
        if (kernel is UserKernel)
            return "A filter's coefficients need the kernel while compiling, and a [KernelFunction] is not known then; "
                + "give its coefficients by [PolynomialKernel], or leave Spacing out";
        return BandwidthRangeRule.IsInRange(bandwidth) && DegreeRule.Accepts(arguments) && PolynomialKernelRule.Accepts(target)
            ? Windows[new Grid(kernel, bandwidth, spacing,
                LocalPolynomialReader.Degree(arguments), arguments.Sparse == SparseWindow.LowerDegree)]
            : null;
    }

    private static string? Window(Grid grid)
    {
        BigInteger half = GridCoefficients.HalfOf(grid.Kernel, grid.Bandwidth, grid.Spacing);
        if (half > GridCoefficients.LargestHalf)
            return $"A window of {(ExactNumber.IsShort(half) ? ExactNumber.Of(2 * half + 1) : "so many")} "
                + $"points is too wide for a filter, which has at most {Literal.Of(2 * GridCoefficients.LargestHalf + 1)}; "
                + "leave Spacing out and give the abscissas too: Smooth(x, y, fitted)";

        int points = GridCoefficients.Points(grid.Kernel, grid.Bandwidth, grid.Spacing, grid.Degree + 1);
        return points > grid.Degree || grid.AllowsLowerDegree
            ? null
            : $"A window holds {(points == 1 ? "no point but its own" : $"{Literal.Of(points)} points")}, "
                + $"too few for degree {Literal.Of(grid.Degree)}; widen Bandwidth, or set Sparse to SparseWindow.LowerDegree";
    }

    private sealed record Grid(KernelDefinition Kernel, double Bandwidth, double Spacing, int Degree, bool AllowsLowerDegree);
}
