using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>The members <c>[LocalLinear]</c> adds.</summary>
internal static class LocalLinearMembers
{
    private const string Span = EmittedMember.Span;
    private const string Destination = "System.Span<double>";

    public static IEnumerable<EmittedMember> Of(EstimatorTarget target)
    {
        bool isConstant = target.Argument("Bandwidth") is not null;
        string[] bandwidth = isConstant ? System.Array.Empty<string>() : new[] { "double" };
        EmittedMember Static(string name, params string[] parameters) =>
            EmittedMember.Method(name, parameters.Concat(bandwidth).ToArray());

        yield return Static("Smooth", Span, Span, Destination);
        yield return Static("Smooth", Span, Span, Span, Destination);
        yield return Static("Estimate", Span, Span, "double");
        yield return Static("Evaluate", Span, Span, "double");
        yield return EmittedMember.Method("Fit", Span, Span);
        yield return EmittedMember.Method("Predict", "double");
        yield return EmittedMember.Method("Predict", Span, Destination);
        yield return EmittedMember.Method("Slope", "double");
        yield return new EmittedMember("Count");
        yield return new EmittedMember("Bandwidth");
        yield return new EmittedMember("_sample");
        yield return new EmittedMember("LineAt");
        yield return new EmittedMember("Values");
        yield return new EmittedMember("SumsOver");
        yield return new EmittedMember("SumsOfEight");
        yield return new EmittedMember("SumsOfPairs");
        if (!KernelReader.Functions(target.Type).Any())
            yield return new EmittedMember("Weight");
        if (isConstant)
        {
            yield return new EmittedMember("PerBandwidth");
            yield return new EmittedMember("Reach");
        }
        else
        {
            yield return new EmittedMember("_bandwidth");
            yield return EmittedMember.Method(".ctor", "double");
        }
    }
}
