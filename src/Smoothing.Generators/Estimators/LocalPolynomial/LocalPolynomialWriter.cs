using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Writes a local polynomial regression: the members a user calls. Their arithmetic is <see cref="LocalKernelWriter"/>'s.</summary>
internal static class LocalPolynomialWriter
{
    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Estimate = "global::Smoothing.LocalEstimate";

    public static string Write(LocalPolynomialSpec spec)
    {
        GridWriter? grid = spec.Spacing is null ? null : new GridWriter(spec);
        return SourceFile.Write(spec.Target, LocalPolynomialHeader.Write(spec, grid), Members(spec, grid));
    }

    /// <summary>Whether neighbouring windows can share moments.</summary>
    public static bool IsSwept(LocalPolynomialSpec spec) => !spec.IsNearest && (spec.Kernel.Pieces is not null || spec.Kernel.Harmonics is not null);

    private static string Members(LocalPolynomialSpec spec, GridWriter? grid)
    {
        var names = new BandwidthCode(spec);
        return Code.Blocks(
            Fields(spec, new RegressionCalls(spec, names)),
            Statics(spec, names),
            grid?.Member($"{Code.Capital(LocalPolynomialHeader.Method(spec))}, {Literal.Xml(LocalPolynomialHeader.KernelText(spec))},") ?? "",
            names.Members,
            Instance(spec, names),
            FitWriter.Write(spec, names),
            StreamWriter.Write(spec, names),
            LocalKernelWriter.Write(spec),
            grid?.Filter ?? "");
    }

    private static string Fields(LocalPolynomialSpec spec, RegressionCalls calls)
    {
        string skipped = spec.SkipsMissing ? "private int _skipped;" : "";
        return !spec.TakesBandwidth
            ? Code.Text(
                $$"""
                {{calls.Constants}}
                {{(spec.IsNearest ? "\n" : "")}}
                private {{Numerics}}.FittedSample _sample;
                {{StreamWriter.Field(spec)}}
                {{skipped}}
                """)
            : Code.Text(
                $$"""
                private {{Numerics}}.FittedSample _sample;
                {{StreamWriter.Field(spec)}}
                {{skipped}}
                private readonly double _bandwidth;

                /// <summary>An estimator of the given bandwidth.</summary>
                /// <param name="bandwidth">h, in the units of x; positive and finite.</param>
                /// <exception cref="global::System.ArgumentException">The bandwidth is not positive and finite.</exception>
                public {{spec.Target.Identifier}}(double bandwidth)
                {
                    {{Numerics}}.Guard.Positive(bandwidth, nameof(bandwidth));
                    _sample = default;
                    {{(spec.Capacity is null ? "" : "_stream = default;")}}
                    {{(spec.SkipsMissing ? "_skipped = 0;" : "")}}
                    _bandwidth = bandwidth;
                }
                """);
    }

    private static string Statics(LocalPolynomialSpec spec, BandwidthCode names)
    {
        var data = new DataCode(spec);
        var calls = new RegressionCalls(spec, names);
        string sample = calls.Sample(data.SampleArgument), robustFit = calls.RobustFit(data.SampleArgument);
        string allocation = Allocation(spec, data);
        string cost = IsSwept(spec) ? "O(n + m), whatever the bandwidth" : "O(m · window)";
        string undetermined = Undetermined(spec) + names.Undetermined;
        string errors = Errors(spec, names);
        string errorsOfResults = Errors(spec, names, spec.IsPooled ? null : "fitted overlaps the data");
        return Code.Text(
            $$"""
            /// <summary>Smooths y over x at the data's own abscissas.</summary>
            /// <remarks>{{Code.Capital(LocalPolynomialHeader.Method(spec))}}, {{Literal.Xml(LocalPolynomialHeader.KernelText(spec))}}. {{(IsSwept(spec) ? "O(n), whatever the bandwidth" : "O(n · window)")}}; {{allocation}}.{{names.Cost}}</remarks>
            {{data.SampleDocumentation}}
            /// <param name="fitted">Receives one estimate for each abscissa; NaN where {{undetermined}}{{(spec.SkipsMissing ? ", or the abscissa is missing" : "")}}.</param>
            {{names.ParameterDocumentation}}
            /// <exception cref="global::System.ArgumentException">{{errorsOfResults}}.</exception>
            public static void Smooth({{data.Parameters}}, {{data.Output}} fitted{{names.Parameter}})
            {
                {{names.Check}}
                {{data.Sample}}
                {{Numerics}}.Guard.SameLength(x.Length, nameof(x), fitted.Length, nameof(fitted));
                {{data.Apart("fitted")}}
                {{data.Targets("x")}}
                {{robustFit}}
                {{calls.Smooth}}({{sample}}, {{calls.Argument}}, {{data.TargetArguments("x")}});
                {{data.Store("x")}}
            }

            /// <summary>Smooths y over x at other points.</summary>
            /// <remarks>{{Code.Capital(LocalPolynomialHeader.Method(spec))}}, {{Literal.Xml(LocalPolynomialHeader.KernelText(spec))}}. {{cost}}; {{allocation}}.{{names.Cost}}</remarks>
            {{data.SampleDocumentation}}
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; NaN where {{undetermined}}.</param>
            {{names.ParameterDocumentation}}
            /// <exception cref="global::System.ArgumentException">{{errorsOfResults}}.</exception>
            public static void Smooth({{data.Parameters}}, {{data.Input}} at, {{data.Output}} fitted{{names.Parameter}})
            {
                {{names.Check}}
                {{data.Sample}}
                {{Numerics}}.Guard.Targets(at, fitted);
                {{data.Apart("fitted")}}
                {{data.Targets("at")}}
                {{robustFit}}
                {{calls.Smooth}}({{sample}}, {{calls.Argument}}, {{data.TargetArguments("at")}});
                {{data.Store("at")}}
            }

            /// <summary>Smooths y over x at other points, with the slope, the norm of the equivalent kernel and the status of each estimate.</summary>
            /// <remarks>{{Code.Capital(LocalPolynomialHeader.Method(spec))}}, {{Literal.Xml(LocalPolynomialHeader.KernelText(spec))}}. {{cost}}; {{allocation}}.{{names.Cost}}</remarks>
            {{data.SampleDocumentation}}
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="estimates">Receives one estimate for each target; its status says why where the window does not determine it.</param>
            {{names.ParameterDocumentation}}
            /// <exception cref="global::System.ArgumentException">{{errors}}.</exception>
            public static void Smooth({{data.Parameters}}, {{data.Input}} at, global::System.Span<{{Estimate}}> estimates{{names.Parameter}})
            {
                {{names.Check}}
                {{data.Sample}}
                {{Numerics}}.Guard.SameLength(at.Length, nameof(at), estimates.Length, nameof(estimates));
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{data.Targets("at")}}
                {{robustFit}}
                {{calls.Smooth}}({{sample}}, {{calls.Argument}}, {{data.TargetArgument("at")}}, estimates);
            }

            /// <summary>The estimate at one point.</summary>
            {{data.SampleDocumentation}}
            /// <param name="at">The target, in the units of x.</param>
            {{names.ParameterDocumentation}}
            /// <returns>The fitted value, in the units of y; NaN where {{undetermined}}.</returns>
            /// <exception cref="global::System.ArgumentException">{{errors}}.</exception>
            public static {{spec.Scalar}} Estimate({{data.Parameters}}, double at{{names.Parameter}})
            {
                {{names.Check}}
                {{data.Sample}}
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{robustFit}}
                return {{data.Cast}}{{calls.At}}({{sample}}, {{calls.Argument}}, at, withNorm: false).Value;
            }

            /// <summary>The estimate at one point with its slope, the norm of its equivalent kernel and its status.</summary>
            {{data.SampleDocumentation}}
            /// <param name="at">The target, in the units of x.</param>
            {{names.ParameterDocumentation}}
            /// <returns>The estimate; its status says why where the window does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">{{errors}}.</exception>
            public static {{Estimate}} Evaluate({{data.Parameters}}, double at{{names.Parameter}})
            {
                {{names.Check}}
                {{data.Sample}}
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{robustFit}}
                return {{calls.At}}({{sample}}, {{calls.Argument}}, at, withNorm: true);
            }
            """);
    }

    private static string Instance(LocalPolynomialSpec spec, BandwidthCode names)
    {
        var data = new DataCode(spec);
        var calls = new RegressionCalls(spec, names);
        string undetermined = Undetermined(spec) + names.Undetermined;
        string beyond = spec.Extrapolation switch
        {
            Extrapolation.Nearest => "Beyond the range of the data it is the estimate at the nearest end.",
            Extrapolation.Linear => "Beyond the range of the data it is the line through the estimate at the nearest end, with the slope there.",
            _ => "",
        };
        string beforeFit = spec.Extrapolation == Extrapolation.NaN ? "NaN before a fit, beyond the range of the data, and where" : "NaN before a fit, and where";
        string cref = string.Join(", ", Enumerable.Repeat($"global::System.ReadOnlySpan{{{spec.Scalar}}}", spec.IsWeighted ? 3 : 2));
        return Code.Text(
            $$"""
            /// <summary>The number of {{(spec.SkipsMissing ? "complete " : "")}}observations of the last <see cref="Fit({{cref}})"/>.</summary>
            public {{spec.Target.ReadOnly}}int Count => _sample.Count;

            {{(spec.SkipsMissing
                ? $$"""
                  /// <summary>The number of observations the last <see cref="Fit({{cref}})"/> left out because a value of theirs was missing.</summary>
                  public {{spec.Target.ReadOnly}}int SkippedCount => _skipped;

                  """
                : "")}}
            {{(spec.IsNearest
                ? $$"""
                  /// <summary>The fraction of the observations in each window.</summary>
                  public {{spec.Target.ReadOnly}}double Span => Share;
                  """
                : $$"""
                  /// <summary>The bandwidth h, in the units of x{{(spec.BandwidthRule is null ? "" : "; NaN before a fit, and where the data determines none")}}.</summary>
                  public {{spec.Target.ReadOnly}}double Bandwidth => {{names.InstanceBandwidth}};
                  """)}}

            /// <summary>Keeps a sorted copy of the data to predict from{{(spec.IsRobust ? ", and its robustness weights" : spec.BandwidthRule is null ? "" : ", and chooses the bandwidth")}}; allocates only when it must grow.</summary>
            {{(spec.BandwidthRule is null ? "" : $"/// <remarks>{names.CostRemark}.</remarks>")}}
            /// <param name="x">Abscissas, in any order; ties are allowed.</param>
            /// <param name="y">Responses, one for each abscissa.</param>
            {{data.WeightDocumentation}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a value is {{(spec.SkipsMissing ? "infinite" : "not finite")}}; the last fit stays.</exception>
            {{data.Fit}}

            /// <summary>The estimate at one point.</summary>
            {{(beyond.Length == 0 ? "" : $"/// <remarks>{beyond}</remarks>")}}
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>The fitted value, in the units of y; {{beforeFit}} {{undetermined}}.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}{{spec.Scalar}} Predict(double at)
            {
                {{Numerics}}.Guard.Finite(at, nameof(at));
                return {{data.Cast}}{{calls.Value}}(_sample.Sample, {{calls.InstanceArgument}}, at, {{Beyond(spec)}});
            }

            /// <summary>The estimates at many points; {{data.Allocation}}.</summary>
            {{(beyond.Length == 0 ? "" : $"/// <remarks>{beyond}</remarks>")}}
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; {{beforeFit}} {{undetermined}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a target is not finite.</exception>
            public {{spec.Target.ReadOnly}}void Predict({{data.Input}} at, {{data.Output}} fitted)
            {
                {{Numerics}}.Guard.Targets(at, fitted);
                {{data.Targets("at")}}
                {{calls.Predict}}(_sample.Sample, {{calls.InstanceArgument}}, {{data.TargetArguments("at")}}, {{Beyond(spec)}});
                {{data.Store("at")}}
            }

            /// <summary>The slope of the estimate at one point.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>{{(spec.Degree == 0
                ? "NaN: a local constant has no slope."
                : """The slope of the local polynomial, in the units of y by those of x; NaN where <see cref="Predict(double)"/> is.""" + (spec.Extrapolation == Extrapolation.Nearest ? " 0 beyond the range of the data." : ""))}}</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}{{spec.Scalar}} Slope(double at)
            {
                {{Numerics}}.Guard.Finite(at, nameof(at));
                return {{data.Cast}}{{calls.Slope}}(_sample.Sample, {{calls.InstanceArgument}}, at, {{Beyond(spec)}});
            }
            """);
    }

    private static string Errors(LocalPolynomialSpec spec, BandwidthCode names, string? more = null)
    {
        string[] errors = new[]
        {
            "Lengths differ",
            "x is not ascending",
            spec.SkipsMissing ? "a value is infinite" : "a value is not finite",
            spec.IsWeighted ? "a weight is negative" : null,
            names.Error,
            more,
        }.OfType<string>().ToArray();
        return string.Join(", ", errors.Take(errors.Length - 1)) + ", or " + errors.Last();
    }

    private static string Allocation(LocalPolynomialSpec spec, DataCode data) =>
        !spec.IsRobust ? data.Allocation
        : $"{LocalPolynomialHeader.Passes(spec)} with bisquare weights first; allocates nothing once the shared pool is warm";

    private static string Beyond(LocalPolynomialSpec spec) => "global::Smoothing.Extrapolation." + spec.Extrapolation;

    private static string Undetermined(LocalPolynomialSpec spec) => spec switch
    {
        { IsRobust: true } => "the observations of weight in the window, or in one at an observation, do not determine the polynomial",
        { Degree: 0 } or { AllowsLowerDegree: true } => "the window holds no observation",
        { Degree: 1 } => "fewer than two distinct abscissas lie in the window",
        { Degree: 2 } => "fewer than three distinct abscissas lie in the window",
        _ => "fewer than four distinct abscissas lie in the window",
    };
}
