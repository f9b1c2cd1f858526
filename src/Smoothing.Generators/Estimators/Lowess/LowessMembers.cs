using System.Collections.Generic;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>The members <c>[Lowess]</c> adds.</summary>
internal static class LowessMembers
{
    private const string Span = EmittedMember.Span;
    private const string Destination = "System.Span<double>";

    public static IEnumerable<EmittedMember> Of(LowessSpec spec)
    {
        yield return EmittedMember.Method("Smooth", Span, Span, Destination);
        yield return EmittedMember.Method("Smooth", Span, Span, Span, Destination);
        yield return EmittedMember.Method("Estimate", Span, Span, "double");
        yield return EmittedMember.Method("Fit", Span, Span);
        yield return EmittedMember.Method("Predict", "double");
        yield return EmittedMember.Method("Predict", Span, Destination);
        yield return EmittedMember.Method("Slope", "double");
        yield return new EmittedMember("Count");
        yield return new EmittedMember("Share");
        yield return new EmittedMember("_sample");
        yield return new EmittedMember("LineAt");
        yield return new EmittedMember("Values");
        yield return new EmittedMember("Tricube");
        yield return new EmittedMember("SumsOver");
        yield return new EmittedMember("SumsOfEight");
        yield return new EmittedMember("SumsOfPairs");
        if (spec.IsRobust)
        {
            yield return new EmittedMember("RobustIterations");
            yield return new EmittedMember("Weigh");
        }
        yield return new EmittedMember(spec.Delta > 0 ? "Delta" : LowessWriter.MomentsType);
    }
}
