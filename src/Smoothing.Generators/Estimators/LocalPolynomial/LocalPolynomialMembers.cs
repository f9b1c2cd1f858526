using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c> add.</summary>
internal static class LocalPolynomialMembers
{
    public static IEnumerable<EmittedMember> Of(EstimatorTarget target)
    {
        string scalar = TargetReader.Scalar(target);
        string span = $"System.ReadOnlySpan<{scalar}>";
        string destination = $"System.Span<{scalar}>";
        bool takesBandwidth = LocalPolynomialReader.TakesBandwidth(target);
        string[] bandwidth = takesBandwidth ? new[] { "double" } : System.Array.Empty<string>();
        EmittedMember Static(string name, params string[] parameters) =>
            EmittedMember.Method(name, parameters.Concat(bandwidth).ToArray());

        string[] data = target.Argument("Weighted") is true ? new[] { span, span, span } : new[] { span, span };
        yield return Static("Smooth", data.Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append("System.Span<Smoothing.LocalEstimate>").ToArray());
        if (target.Argument("Spacing") is not null)
        {
            yield return EmittedMember.Method("Smooth", span, destination);
            yield return new EmittedMember(GridWriter.TypeName);
        }
        yield return Static("Estimate", data.Append("double").ToArray());
        yield return Static("Evaluate", data.Append("double").ToArray());
        yield return EmittedMember.Method("Fit", data);
        yield return EmittedMember.Method("Predict", "double");
        yield return EmittedMember.Method("Predict", span, destination);
        yield return EmittedMember.Method("Slope", "double");
        foreach (string interval in new[] { "ConfidenceInterval", "PredictionInterval" })
        {
            yield return EmittedMember.Method(interval, "double", "double");
            yield return EmittedMember.Method(interval, span, "System.Span<Smoothing.Interval>", "double");
        }
        foreach (string property in InferenceMembers.Properties)
            yield return new EmittedMember(property);
        if (LocalPolynomialReader.BandwidthRule(target) is not null)
        {
            const string Progress = "System.IProgress<double>?", Cancellation = "System.Threading.CancellationToken";
            yield return EmittedMember.Method("SelectBandwidth", data);
            yield return EmittedMember.Method("SelectBandwidth", data.Append(Progress).Append(Cancellation).ToArray());
            yield return EmittedMember.Method(BandwidthMembers.Select, "in Smoothing.CompilerServices.LocalData", Progress, Cancellation);
        }
        yield return new EmittedMember("Count");
        if (target.Argument("Span") is null)
        {
            yield return new EmittedMember("Bandwidth");
        }
        else
        {
            yield return new EmittedMember("Span");
        }
        if (target.Argument("Missing") is 1)
        {
            yield return new EmittedMember("SkippedCount");
            if (LocalPolynomialReader.Capacity(target) is not null)
                yield return new EmittedMember(StreamMembers.Skipped);
        }
        if (LocalPolynomialReader.Capacity(target) is not null)
        {
            yield return EmittedMember.Method("Push", data.Select(_ => "double").ToArray());
            yield return EmittedMember.Method("Restart");
            foreach (string property in StreamMembers.Properties)
                yield return new EmittedMember(property);
            yield return new EmittedMember(LocalPolynomialCode.Stream);
        }
        yield return new EmittedMember(LocalPolynomialCode.Fit);
        yield return new EmittedMember(LocalKernelWriter.TypeName);
        if (takesBandwidth)
        {
            yield return new EmittedMember(LocalPolynomialCode.BandwidthField);
            yield return EmittedMember.Method(".ctor", "double");
        }
    }
}
