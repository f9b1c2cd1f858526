using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// Writes the nested type with a target's arithmetic: the kernel, the sums over a window, and the moments where windows share them.
/// </summary>
internal static class LocalKernelWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "LocalKernel";

    /// <summary>The property that returns the smoother where the bandwidth or the span is known at compile time.</summary>
    public const string Smoother = "Smoother";

    /// <summary>The method that makes a smoother with a bandwidth.</summary>
    public const string At = "At";

    /// <summary>The method that checks a caller's bandwidth and makes a smoother with it.</summary>
    public const string Checked = "CheckedAt";

    private const string Numerics = "global::Smoothing.CompilerServices";

    /// <summary>The type of the target's smoother. It determines the algorithm.</summary>
    public static string SmootherType(LocalPolynomialSpec spec) =>
        $"{Numerics}.{(spec.IsNearest ? "Nearest" : spec.IsSwept ? "Swept" : "Direct")}Smoother<{TypeName}>";

    public static Member Member(LocalPolynomialSpec spec)
    {
        string interfaces = string.Join(", ", new[]
        {
            Numerics + ".ILocalKernel",
            spec.IsSwept ? Numerics + ".IMomentExpansion" : null,
            HasWithBandwidth(spec) ? $"{Numerics}.IWithBandwidth<{TypeName}>" : null,
        }.OfType<string>());
        string members = Code.Blocks(
            Smoothers(spec) + "\n" + Code.Lines(new[] { Properties(spec), spec.Moments?.Properties }.OfType<string>()),
            KernelWriter.Weights(spec.Kernel) + "\n" + Sums(spec.Kernel),
            spec.Moments is { } moments ? SharedMoments.Forwards(moments) : "");
        return Model.Member.Named("private readonly struct", TypeName, "", KernelWriter.Body(spec.Kernel, interfaces, members));
    }

    // The smoother that the members name, and the constructor where the bandwidth is known only at run time.
    private static string Smoothers(LocalPolynomialSpec spec)
    {
        string type = SmootherType(spec);
        if (spec.Span is { } span)
        {
            string passes = spec.IsRobust ? $", robustIterations: {Literal.Of(spec.RobustIterations)}" : "";
            return Code.Blocks($"public static {type} {Smoother} => new({Literal.Of(span)}{passes});", Constructor(spec)) + "\n";
        }
        if (spec.Bandwidth is not null)
            return $"public static {type} {Smoother} => default;";

        string check = spec.TakesBandwidth
            ? Code.Text(
                $$"""
                public static {{type}} {{Checked}}(double bandwidth)
                {
                    {{Numerics}}.Guard.Positive(bandwidth, nameof(bandwidth));
                    return {{At}}(bandwidth);
                }
                """)
            : "";
        return Code.Blocks($"public static {type} {At}(double bandwidth) => new(new {TypeName}(bandwidth));",
            check, Constructor(spec)) + "\n";
    }

    private static string Constructor(LocalPolynomialSpec spec)
    {
        double support = spec.Kernel.Support;
        string scale = Scale(spec);
        // A bounded kernel ends at the q-th nearest observation. For an unbounded one that distance is the bandwidth.
        bool isEnd = spec.IsNearest && !spec.Kernel.HasUnboundedSupport;
        string halfWidth = double.IsInfinity(support) ? Literal.Of(support)
            : isEnd || support == 1 ? scale
            : Literal.Of(support) + " * " + scale;
        return Code.Text(
            $$"""
            {{(spec.IsNearest ? "private" : "public")}} {{TypeName}}(double {{scale}})
            {
                HalfWidth = {{halfWidth}};
                InverseBandwidth = {{(isEnd && support != 1 ? Literal.Of(support) : "1")}} / {{scale}};
            }

            {{(HasWithBandwidth(spec) ? $"public {TypeName} WithBandwidth(double {scale}) => new {TypeName}({scale});" : "")}}
            """).TrimEnd();
    }

    /// <summary>Whether a criterion compares several bandwidths, or each target has its own bandwidth.</summary>
    private static bool HasWithBandwidth(LocalPolynomialSpec spec) => spec.IsNearest || spec.HasCriterion;

    private static string Scale(LocalPolynomialSpec spec) => spec.IsNearest ? "distance" : "bandwidth";

    private static string Properties(LocalPolynomialSpec spec)
    {
        string halfWidth = spec.Bandwidth is { } h ? $"=> {Literal.Of(spec.Kernel.Support * h)};" : "{ get; }";
        string inverse = spec.Bandwidth is { } bandwidth ? $"=> {Literal.Of(1 / bandwidth)};" : "{ get; }";
        return Code.Text(
            $$"""
            public double HalfWidth {{halfWidth}} // a window holds the observations with |xᵢ − x₀| below this
            public double InverseBandwidth {{inverse}} // 1/h
            public int Degree => {{spec.Degree}};
            public bool AllowsLowerDegree => {{(spec.AllowsLowerDegree ? "true" : "false")}};
            """);
    }

    private static string Sums(KernelDefinition kernel)
    {
        string sums = KernelWriter.Sums(kernel);
        const string Window = "double centre, double offset, global::System.Span<double>";
        return Code.Text(
            $$"""
            public void AddWindow(in {{Numerics}}.Sample sample, int start, int end, {{Window}} sums, int stride) =>
                {{sums}}.AddWindow(this, sample, start, end, centre, offset, sums, stride);
            public void Weigh(in {{Numerics}}.Sample sample, int start, int count, {{Window}} weights) =>
                {{sums}}.Weigh(this, sample, start, count, centre, offset, weights);
            """);
    }
}
