using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The coefficients define a kernel, and the target has no other kernel.</summary>
internal sealed class PolynomialKernelRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.PolynomialKernelShape);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (KernelReader.Polynomial(target) is { } attribute
            && KernelReader.Coefficients(attribute) is { } coefficients
            && Reason(coefficients, target) is { } reason)
        {
            Location location = attribute.ApplicationSyntaxReference?.GetSyntax(target.Cancellation).GetLocation() ?? target.Location;
            found.Add(Diagnostic.Create(Descriptors.PolynomialKernelShape, location, reason));
        }
    }

    /// <summary>Whether the target gives no coefficients, or coefficients that define a kernel.</summary>
    internal static bool Accepts(EstimatorTarget target) =>
        KernelReader.Polynomial(target) is not { } attribute
        || (KernelReader.Coefficients(attribute) is { } coefficients && Reason(coefficients, target) is null);

    private static string? Reason(EquatableArray<double> coefficients, EstimatorTarget target) => coefficients switch
    {
        _ when target.Arguments.Kernel is not null => "the attribute names a kernel too; leave one of them out",
        _ when KernelReader.Functions(target).Count > 0 => "the type has a method marked [KernelFunction]; leave one of them out",
        { Count: 0 } => "there are none",
        { Count: > CoefficientKernel.HighestPower + 1 } => "there are more than ten",
        _ when coefficients.Any(a => double.IsNaN(a) || double.IsInfinity(a)) => "one is not a finite number",
        _ when !(coefficients[0] > 0) => "K(0), the first of them, must be positive",
        _ when !new CoefficientKernel(coefficients).IsNowhereNegative() => "K(u) is negative for some |u| < 1",
        _ => null,
    };
}
