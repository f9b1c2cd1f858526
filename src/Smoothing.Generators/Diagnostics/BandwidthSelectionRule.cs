using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>
/// A regression has either a bandwidth, a rule that chooses it, or a span. The rule is a member of its enumeration and supports the degree,
/// the kernel and weights.
/// </summary>
internal sealed class BandwidthSelectionRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.BandwidthSelection);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        EstimatorArguments arguments = target.Arguments;
        if (arguments is { Span: not null, Bandwidth: not null })
            found.Add(Error(target, "Span", "Bandwidth and Span are both given; leave one of them out"));
        if (arguments is { Span: not null, BandwidthRule: not BandwidthRule.None })
            found.Add(Error(target, "Span", "BandwidthRule and Span are both given; leave one of them out"));
        if (arguments.BandwidthRule != BandwidthRule.None && Reason(target, arguments) is { } reason)
            found.Add(Error(target, "BandwidthRule", reason));
    }

    private static string? Reason(EstimatorTarget target, EstimatorArguments arguments)
    {
        const string ByCriterion = "use LeaveOneOut, GeneralizedCrossValidation or Aicc";
        BandwidthRule rule = arguments.BandwidthRule;
        bool isPlugIn = rule is BandwidthRule.DirectPlugIn or BandwidthRule.RuleOfThumb;
        return rule switch
        {
            < BandwidthRule.None or > BandwidthRule.RuleOfThumb =>
                $"{Literal.Of((int)rule)} is no bandwidth rule: use a member of Smoothing.BandwidthRule",
            _ when arguments.Bandwidth is not null => "Bandwidth and BandwidthRule are both given; leave one of them out",
            BandwidthRule.DirectPlugIn when LocalPolynomialReader.Degree(arguments) != 1 =>
                "DirectPlugIn is a rule for degree 1; use RuleOfThumb, LeaveOneOut, GeneralizedCrossValidation or Aicc",
            _ when isPlugIn && arguments.IsWeighted => $"{rule} knows no weights; {ByCriterion}",
            _ when isPlugIn && KernelReader.Read(target) is UserKernel =>
                $"{rule} needs the kernel's constants, and those of a [KernelFunction] are not known while compiling; {ByCriterion}",
            _ => null,
        };
    }

    private static Diagnostic Error(EstimatorTarget target, string argument, string message) =>
        Diagnostic.Create(Descriptors.BandwidthSelection, target.LocationOf(argument), message);
}
