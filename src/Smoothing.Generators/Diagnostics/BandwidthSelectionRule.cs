using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>There is one bandwidth or span; the rule that chooses a bandwidth is one there is, and is known for the degree, the kernel and the data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BandwidthSelectionRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.BandwidthSelection);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (!target.Kind.IsLocalPolynomial)
            yield break;

        foreach (string property in new[] { "Bandwidth", "BandwidthRule" })
        {
            if (target.Argument("Span") is not null && target.Argument(property) is not (null or 0))
                yield return Diagnostic.Create(Descriptors.BandwidthSelection, target.LocationOf("Span"), $"{property} and Span are both given; leave one of them out");
        }
        if (Reason(target) is { } reason)
            yield return Diagnostic.Create(Descriptors.BandwidthSelection, target.LocationOf("BandwidthRule"), reason);
    }

    private static string? Reason(EstimatorTarget target)
    {
        if (target.Argument("BandwidthRule") is not int number || number == 0)
            return null;

        string? rule = LocalPolynomialReader.BandwidthRule(target);
        bool isPlugIn = rule is "DirectPlugIn" or "RuleOfThumb";
        return rule switch
        {
            null => $"{Literal.Of(number)} is no bandwidth rule: use a member of Smoothing.BandwidthRule",
            _ when target.Argument("Bandwidth") is not null => "Bandwidth and BandwidthRule are both given; leave one of them out",
            "DirectPlugIn" when LocalPolynomialReader.Degree(target) != 1 => "DirectPlugIn is a rule for degree 1; use RuleOfThumb, LeaveOneOut, GeneralizedCrossValidation or Aicc",
            _ when isPlugIn && target.Argument("Weighted") is true => $"{rule} knows no weights; use LeaveOneOut, GeneralizedCrossValidation or Aicc",
            _ when isPlugIn && KernelReader.Read(target) is UserKernel => $"{rule} needs the kernel's constants, and those of a [KernelFunction] are not known while compiling; use LeaveOneOut, GeneralizedCrossValidation or Aicc",
            _ => null,
        };
    }
}
