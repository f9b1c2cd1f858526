using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The bandwidth, where given, is positive and finite, and so is its reciprocal.</summary>
internal sealed class BandwidthRangeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.BandwidthOutOfRange);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Bandwidth is { } bandwidth && !IsInRange(bandwidth))
        {
            found.Add(Diagnostic.Create(
                Descriptors.BandwidthOutOfRange, target.LocationOf("Bandwidth"), Literal.Plain(bandwidth), Requirement(bandwidth)));
        }
    }

    private static string Requirement(double bandwidth) => bandwidth > 0 && !double.IsInfinity(bandwidth)
        ? "its reciprocal must not overflow; measure x in smaller units"
        : "it must be a positive, finite number in the units of x";

    internal static bool IsInRange(double bandwidth) =>
        bandwidth > 0 && !double.IsInfinity(bandwidth) && !double.IsInfinity(1 / bandwidth);
}
