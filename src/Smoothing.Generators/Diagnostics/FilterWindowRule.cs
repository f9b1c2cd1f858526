using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A filter's window has an odd number of points, and few enough to keep the emitted code small.</summary>
internal sealed class FilterWindowRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.FilterWindow);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (!Accepts(target.Arguments))
        {
            found.Add(Diagnostic.Create(
                Descriptors.FilterWindow, target.LocationOf("Window"), Literal.Of(SavitzkyGolayReader.Window(target.Arguments))));
        }
    }

    internal static bool Accepts(EstimatorArguments arguments) =>
        SavitzkyGolayReader.Window(arguments) is >= SavitzkyGolaySpec.LeastWindow and <= SavitzkyGolaySpec.LargestWindow and var window
        && window % 2 == 1;
}
