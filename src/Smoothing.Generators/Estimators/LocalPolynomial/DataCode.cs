using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// How the data shows in the public members: complete doubles are read where they are; floats, and data with missing values, by way of
/// pooled arrays.
/// </summary>
internal sealed class DataCode(LocalPolynomialSpec spec)
{
    private const string Numerics = "global::Smoothing.CompilerServices";

    public string Input => $"global::System.ReadOnlySpan<{spec.Scalar}>";

    public string Output => $"global::System.Span<{spec.Scalar}>";

    public string Parameters => $"{Input} x, {Input} y" + (spec.IsWeighted ? $", {Input} weights" : "");

    /// <summary>What makes a result of the caller's type.</summary>
    public string Cast => spec.Scalar == "double" ? "" : $"({spec.Scalar})";

    public string Allocation => spec.IsPooled ? "allocates nothing once the shared pool is warm" : "allocates nothing";

    /// <summary>The statements that check the data, and gather it where it must be.</summary>
    public string Sample => spec switch
    {
        { IsPooled: true } => Pooled(isAscending: true),
        { IsWeighted: true } => Code.Text(
            $$"""
            {{Numerics}}.Guard.Sample(x, y);
            {{Numerics}}.Guard.SameLength(x.Length, nameof(x), weights.Length, nameof(weights));
            {{Numerics}}.Guard.Weights(weights, nameof(weights));
            """),
        _ => $"{Numerics}.Guard.Sample(x, y);",
    };

    public string SampleArgument => spec switch
    {
        { IsPooled: true } => "sample.Sample",
        { IsWeighted: true } => $"new {Numerics}.Sample(x, y, weights)",
        _ => $"new {Numerics}.Sample(x, y)",
    };

    /// <summary>The member that keeps the data.</summary>
    public string Fit
    {
        get
        {
            string kept = spec.IsWeighted ? "{0}x, {0}y, {0}weights" : "{0}x, {0}y";
            string selection = spec.IsRobust ? RegressionCalls.Keep : spec.BandwidthRule is null ? "" : $"_sample.Keep({BandwidthCode.Selected("_sample.Sample")});";
            if (!spec.IsPooled && selection.Length == 0)
                return $"public void Fit({Parameters}) => _sample.Set({kept.Replace("{0}", "")});";
            if (!spec.IsPooled)
            {
                return Code.Text(
                    $$"""
                    public void Fit({{Parameters}})
                    {
                        _sample.Set({{kept.Replace("{0}", "")}});
                        {{selection}}
                    }
                    """);
            }

            return Code.Text(
                $$"""
                public void Fit({{Parameters}})
                {
                    {{Pooled(isAscending: false)}}
                    _sample.Set({{kept.Replace("{0}x", "sample.X").Replace("{0}y", "sample.Y").Replace("{0}weights", "sample.Weights")}});
                    {{(spec.SkipsMissing ? "_skipped = x.Length - sample.Count;" : "")}}
                    {{selection}}
                }
                """);
        }
    }

    public string SampleDocumentation => Code.Text(
        $$"""
        /// <param name="x">Abscissas, ascending; ties are allowed.{{(spec.SkipsMissing ? " NaN where one is missing." : "")}}</param>
        /// <param name="y">Responses, one for each abscissa.{{(spec.SkipsMissing ? " NaN where one is missing." : "")}}</param>
        {{WeightDocumentation}}
        """);

    public string WeightDocumentation => spec.IsWeighted
        ? """/// <param name="weights">Weights, one for each abscissa: 0 leaves an observation out, 2 counts it twice.</param>"""
        : "";

    /// <summary>The check that results overwrite no data; gathered data is safe.</summary>
    public string Apart(string results) => spec switch
    {
        { IsPooled: true } => "",
        { IsWeighted: true } => $"{Numerics}.Guard.Apart({results}, x, y);\n{Numerics}.Guard.Apart({results}, nameof({results}), weights, nameof(weights));",
        _ => $"{Numerics}.Guard.Apart({results}, x, y);",
    };

    /// <summary>The statement that gathers targets.</summary>
    public string Targets(string targets) => spec.IsPooled ? $"using var targets = new {Numerics}.PooledTargets({targets});" : "";

    public string TargetArgument(string targets) => spec.IsPooled ? "targets.At" : targets;

    public string TargetArguments(string targets) => spec.IsPooled ? "targets.At, targets.Fitted" : $"{targets}, fitted";

    /// <summary>The statement that puts results where they belong.</summary>
    public string Store(string targets) => spec.IsPooled ? $"targets.Store({targets}, fitted);" : "";

    private string Pooled(bool isAscending) =>
        $"using var sample = new {Numerics}.PooledSample(x, y, {(spec.IsWeighted ? "weights" : "default")}, isWeighted: {Bool(spec.IsWeighted)}, "
        + $"isAscending: {Bool(isAscending)}, global::Smoothing.MissingValues.{(spec.SkipsMissing ? "Skip" : "Throw")});";

    private static string Bool(bool value) => value ? "true" : "false";
}
