using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>The members <c>[KernelDensity]</c> adds.</summary>
internal static class KernelDensityMembers
{
    public static IEnumerable<EmittedMember> Of(EstimatorTarget target)
    {
        const string Span = EmittedMember.Span;
        bool hasRule = KernelDensityReader.Rule(target) is not null;
        string[] bandwidth = hasRule || target.Argument("Bandwidth") is not null ? System.Array.Empty<string>() : new[] { "double" };
        yield return EmittedMember.Method("Evaluate", new[] { Span, Span, "System.Span<double>" }.Concat(bandwidth).ToArray());
        yield return EmittedMember.Method("Evaluate", new[] { Span, "double" }.Concat(bandwidth).ToArray());
        if (hasRule)
            yield return EmittedMember.Method("SelectBandwidth", Span);
        yield return new EmittedMember(DensityKernelWriter.TypeName);
    }
}
