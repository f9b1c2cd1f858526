using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>Writes a robust locally weighted regression: the documented members, each of which calls the runtime.</summary>
internal static class LowessWriter
{
    private const string Runtime = "global::Smoothing.CompilerServices.";
    private const string Fit = Runtime + "LowessFit";

    private static readonly Parameter At = new("double", "at");
    private static readonly Parameter ManyAt = new("global::System.ReadOnlySpan<double>", "at");
    private static readonly Parameter Fitted = new("global::System.Span<double>", "fitted");

    /// <summary>The members that the estimator adds, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(LowessSpec spec)
    {
        string span = "span: " + Literal.Of(spec.Span);
        string arguments = $"{span}, robustIterations: {Literal.Of(spec.RobustIterations)}, delta: {Literal.Of(spec.Delta)}";
        string readOnly = "public " + spec.Target.ReadOnly;
        string[] names = spec.IsWeighted ? new[] { "x", "y", "weights" } : new[] { "x", "y" };
        Parameter[] columns = names.Select(name => new Parameter("global::System.ReadOnlySpan<double>", name)).ToArray();
        string data = $"new({string.Join(", ", names)}{(spec.SkipsMissing ? ", global::Smoothing.MissingValues.Skip" : "")})";
        Parameter[] With(params Parameter[] own) => columns.Concat(own).ToArray();
        string Call(string method, string own) => $"=>\n    {Fit}.{method}({data}, {own}, {arguments});";
        var members = new List<Member> { Member.Named("private " + Fit, "_fit", "", ";") };
        members.AddRange(CopyConstructor.Of(spec.Target, System.Array.Empty<string>(), "_fit"));
        members.AddRange(new[]
        {
            Member.Method(
                "public static void", "Smooth", With(Fitted), LowessProse.Smooth(spec), Call("Smooth", "fitted")),
            Member.Method(
                "public static void", "Smooth", With(ManyAt, Fitted), LowessProse.SmoothAt(spec), Call("Smooth", "at, fitted")),
            Member.Method(
                "public static double", "Estimate", With(At), LowessProse.Estimate(spec), Call("Estimate", "at")),
            Member.Named(readOnly + "int", "Count", LowessProse.Count(spec), "=> _fit.Count;"),
        });
        if (spec.SkipsMissing)
            members.Add(Member.Named(readOnly + "int", "SkippedCount", LowessProse.SkippedCount(spec), "=> _fit.SkippedCount;"));
        members.AddRange(new[]
        {
            Member.Named(readOnly + "global::Smoothing.FitStatus", "Status", LowessProse.Status, $"=> _fit.Status({span});"),
            Member.Method("public void", "Fit", columns, LowessProse.Fit(spec),
                spec.Target.IsCopied ? "=> _fit = " + Fit + $".Of({data}, {arguments});" : $"=> _fit.Set({data}, {arguments});"),
            Member.Method(readOnly + "double", "Predict", new[] { At }, LowessProse.Predict(spec), $"=> _fit.Predict(at, {span});"),
            Member.Method(
                readOnly + "void", "Predict", new[] { ManyAt, Fitted },
                LowessProse.PredictMany(spec), $"=> _fit.Predict(at, fitted, {span});"),
            Member.Method(readOnly + "double", "Slope", new[] { At }, LowessProse.Slope, $"=> _fit.Slope(at, {span});"),
        });
        return members;
    }
}
