using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c> add.</summary>
internal static class LocalPolynomialMembers
{
    public static IEnumerable<EmittedMember> Of(LocalPolynomialSpec spec)
    {
        string scalar = spec.Scalar;
        string span = $"System.ReadOnlySpan<{scalar}>";
        string destination = $"System.Span<{scalar}>";
        bool takesBandwidth = spec.TakesBandwidth;
        string[] bandwidth = takesBandwidth ? new[] { "double" } : System.Array.Empty<string>();
        EmittedMember Static(string name, params string[] parameters) =>
            EmittedMember.Method(name, parameters.Concat(bandwidth).ToArray());

        string[] data = spec.IsWeighted ? new[] { span, span, span } : new[] { span, span };
        yield return Static("Smooth", data.Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append(destination).ToArray());
        yield return Static("Smooth", data.Append(span).Append("System.Span<Smoothing.LocalEstimate>").ToArray());
        if (spec.Spacing is not null)
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
        foreach (string property in FitWriter.Properties)
            yield return new EmittedMember(property);
        if (spec.BandwidthRule is not null)
        {
            const string Progress = "System.IProgress<double>?", Cancellation = "System.Threading.CancellationToken";
            yield return EmittedMember.Method("SelectBandwidth", data);
            yield return EmittedMember.Method("SelectBandwidth", data.Append(Progress).Append(Cancellation).ToArray());
            yield return EmittedMember.Method(BandwidthCode.Select, "in Smoothing.CompilerServices.Sample", Progress, Cancellation);
        }
        yield return new EmittedMember("Count");
        if (spec.Span is null)
        {
            yield return new EmittedMember("Bandwidth");
        }
        else
        {
            yield return new EmittedMember("Span");
            yield return new EmittedMember(RegressionCalls.Share);
            if (spec.RobustIterations > 0)
                yield return new EmittedMember("RobustIterations");
        }
        if (spec.SkipsMissing)
        {
            yield return new EmittedMember("SkippedCount");
            if (spec.Capacity is not null)
                yield return new EmittedMember(StreamWriter.Skipped);
            yield return new EmittedMember("_skipped");
        }
        if (spec.Capacity is not null)
        {
            yield return EmittedMember.Method("Push", data.Select(_ => "double").ToArray());
            yield return EmittedMember.Method("Restart");
            foreach (string property in StreamWriter.Properties)
                yield return new EmittedMember(property);
            yield return new EmittedMember("_stream");
        }
        yield return new EmittedMember("_sample");
        yield return new EmittedMember(LocalKernelWriter.TypeName);
        if (takesBandwidth)
        {
            yield return new EmittedMember("_bandwidth");
            yield return EmittedMember.Method(".ctor", "double");
        }
    }
}
