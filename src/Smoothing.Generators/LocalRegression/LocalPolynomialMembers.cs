using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>The members <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c> add.</summary>
internal static class LocalPolynomialMembers
{
    public static IEnumerable<EmittedMember> Of(EstimatorTarget target)
    {
        string scalar = TargetReader.Scalar(target);
        string span = $"System.ReadOnlySpan<{scalar}>";
        string destination = $"System.Span<{scalar}>";
        bool isConstant = target.Argument("Bandwidth") is not null;
        string[] bandwidth = isConstant ? System.Array.Empty<string>() : new[] { "double" };
        EmittedMember Static(string name, params string[] parameters) =>
            EmittedMember.Method(name, parameters.Concat(bandwidth).ToArray());

        string[] data = target.Argument("Weighted") is true ? new[] { span, span, span } : new[] { span, span };
        yield return Static("Smooth", data.Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append("System.Span<Smoothing.LocalEstimate>").ToArray());
        yield return Static("Estimate", data.Append("double").ToArray());
        yield return Static("Evaluate", data.Append("double").ToArray());
        yield return EmittedMember.Method("Fit", data);
        yield return EmittedMember.Method("Predict", "double");
        yield return EmittedMember.Method("Predict", span, destination);
        yield return EmittedMember.Method("Slope", "double");
        yield return new EmittedMember("Count");
        yield return new EmittedMember("Bandwidth");
        if (target.Argument("Missing") is 1)
        {
            yield return new EmittedMember("SkippedCount");
            yield return new EmittedMember("_skipped");
        }
        yield return new EmittedMember("_sample");
        yield return new EmittedMember(LocalKernelWriter.TypeName);
        if (!isConstant)
        {
            yield return new EmittedMember("_bandwidth");
            yield return EmittedMember.Method(".ctor", "double");
        }
    }
}
