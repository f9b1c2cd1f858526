using System.Collections.Generic;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>The members <c>[Lowess]</c> adds, as the rule on name clashes compares them.</summary>
internal static class LowessMembers
{
    private const string Span = EmittedMember.Span;
    private const string Destination = "System.Span<double>";

    public static IEnumerable<EmittedMember> Of(EstimatorTarget target)
    {
        yield return EmittedMember.Method("Smooth", Span, Span, Destination);
        yield return EmittedMember.Method("Smooth", Span, Span, Span, Destination);
        yield return EmittedMember.Method("Estimate", Span, Span, "double");
        yield return EmittedMember.Method("Fit", Span, Span);
        yield return EmittedMember.Method("Predict", "double");
        yield return EmittedMember.Method("Predict", Span, Destination);
        yield return EmittedMember.Method("Slope", "double");
        yield return new EmittedMember("Count");
        yield return new EmittedMember("_fit");
    }
}
