using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>A place where an estimator can stand; <c>$attribute</c> and <c>$body</c> are to be filled in.</summary>
internal sealed record Place(string Name, string Source, LanguageVersion Since = LanguageVersion.CSharp9)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("class", "namespace Shop { /// <summary>.</summary>\n $attribute public partial class Trend { $body } }"),
        new("struct", "namespace Shop { $attribute internal partial struct Trend { $body } }"),
        new("record", "namespace Shop { $attribute internal partial record Trend { $body } }"),
        new("record of a label", "namespace Shop { $attribute internal partial record Trend { public string Label { get; set; } = \"\"; $body } }"),
        new("sealed record of fields", "namespace Shop { $attribute internal sealed partial record Trend { private readonly int[] _k = new int[2]; internal int @event = 1; public int Number { get; } = 4; internal int Last() => _k[1]; $body } }"),
        new("record with a copy constructor", "namespace Shop { $attribute internal partial record Trend { protected Trend(Trend other) { } $body } }"),
        new("record struct", "namespace Shop { $attribute internal partial record struct Trend { $body } }", LanguageVersion.CSharp10),
        new("global", "$attribute internal sealed partial class Trend { $body }"),
        new("file-scoped namespace", "namespace Shop; $attribute internal partial class Trend { $body }", LanguageVersion.CSharp10),
        new("private nested", "namespace Shop { internal partial class Outer { $attribute private protected partial class Trend { $body } } }"),
        new("in a struct", "namespace Shop { internal partial struct Outer { $attribute private partial struct Trend { $body } } }"),
        new("in an interface", "namespace Shop { internal partial interface IOuter<T> { $attribute partial class Trend { $body } } }"),
        new("in records", "namespace Shop { internal partial record Outer(string Name) { internal partial record struct Middle { $attribute internal partial class Trend { $body } } } }", LanguageVersion.CSharp10),
        new("static container", "namespace Shop { internal static partial class Outer { $attribute internal partial class Trend { $body } } }"),
        new("generic", "namespace Shop { internal partial class Outer<TKey> where TKey : notnull { $attribute internal partial class Trend<TValue> where TValue : struct { $body } } }"),
        new("ref struct", "namespace Shop { $attribute internal ref partial struct Trend { $body } }"),
        new("abstract", "namespace Shop { $attribute internal abstract partial class Trend { $body } }"),
        new("keywords", "namespace @namespace.@int { internal partial class @class<@void> { $attribute internal partial class @record { $body } } }"),
        new("contextual keywords", "namespace Shop { internal partial class @await<@where> { $attribute internal partial struct @record { $body } } }"),
        new("two parts", "namespace Shop { $attribute internal partial class Trend { $body } internal partial class Trend { } }"),
        new("old nullable rules", "#nullable disable\nnamespace Shop { $attribute internal partial class Trend { internal string Label; $body } }"),
        new("derived", "namespace Shop { [Smoothing.LocalLinear(Bandwidth = 2, Capacity = 64)] internal partial class Base { } $attribute internal partial class Trend : Base { $body } }"),
        new("derived from the like", "namespace Shop { internal class Base { public virtual double Predict(double at) => at; public virtual int Count => 0; public void Solve() { } } $attribute internal partial class Trend : Base { $body } }"),
        new("derived record", "namespace Shop { internal record Base(int Count = 0); $attribute internal partial record Trend : Base { $body } }"),
        new("overloads beside ours", "namespace Shop { $attribute internal partial class Trend { public void Fit(string path) { } public double Predict(string at) => 0; public void Clear(int i) { } public void Solve(int i) { } $body } }"),
        new("class named System", "namespace Shop { class System { } $attribute internal partial class Trend { $body } }"),
        new("namespace named System", "namespace Shop.System { class Math { } } namespace Shop { $attribute internal partial class Trend { $body } }"),
        new("namespace named Smoothing", "namespace Shop.Smoothing { class Guard { } $attribute internal partial class Trend { $body } }"),
        new("types named like ours", "namespace Shop { class Math { } class Span { } class Vector512 { } class VectorSimd { } class Guard { } class Smoothing { } class Window { } class FitStatus { } class MethodImpl { } $attribute internal partial class Trend { $body } }"),
        new("global types named like ours", "class Math { } class ReadOnlySpan<T> { } class Guard { } class Window { } class StructLayoutAttribute : System.Attribute { } namespace Shop { $attribute internal partial class Trend { $body } }"),
        new("members named like ours", "namespace Shop { $attribute internal partial class Trend { internal int Math; internal static int Guard() => 0; internal int VectorSimd { get; set; } internal int System; internal int Smoothing; $body } }"),
        new("container's members", "namespace Shop { internal partial class Outer { internal static int Math = 1; internal class Window { } internal int NormalEquations; $attribute internal partial class Trend { $body } } }"),
        new("type parameters", "namespace Shop { internal partial class Outer<Math, Guard> { $attribute internal partial class Trend<Window, Span, System, Smoothing> { $body } } }"),
        new("inherited names", "namespace Shop { internal class Base { protected class Guard { } protected int FitSummary; } $attribute internal partial class Trend : Base { $body } }"),
        new("ambiguous global usings", "global using Rival; global using Rival.Numerics; namespace Rival { public class Window { } public class FitStatus { } } namespace Rival.Numerics { public class Guard { } public class DoubleDouble { } } namespace Shop { $attribute internal partial class Trend { $body } }", LanguageVersion.CSharp10),
        new("global aliases", "global using Window = System.String; global using Coefficient = System.Int32; namespace Shop { $attribute internal partial class Trend { $body } }", LanguageVersion.CSharp10),
        new("global static members", "global using static Rival.Names; namespace Rival { public static class Names { public static int Math; public static int Guard() => 0; public class VectorSimd { } } } namespace Shop { $attribute internal partial class Trend { $body } }", LanguageVersion.CSharp10),
        new("many global usings", "global using System; global using System.Linq; global using Smoothing; global using Smoothing.CompilerServices; namespace Shop { $attribute internal partial class Trend { $body } }", LanguageVersion.CSharp10),
        new("static class", "namespace Shop { [global::Smoothing.SavitzkyGolay(5, 2)] internal static partial class Filters { } $attribute internal partial class Trend { $body } }"),
        new("primary constructor", "namespace Shop { $attribute internal partial class Trend { $body } internal sealed class User(string name) { public string Name => name; } }", LanguageVersion.CSharp12),
        new("obsolete", "namespace Shop { [System.Obsolete] $attribute internal partial class Trend { $body } }"),
        new("twice", "namespace A { $attribute internal partial class Trend { $body } } namespace B { $attribute internal partial class Trend { $body } }"),
    ];

    public string Fill(Estimator estimator) =>
        Source.Replace("$attribute", estimator.Attribute).Replace("$body", estimator.Body);

    /// <summary>Whether copies of the source can stand in one compilation, once the namespace has other names.</summary>
    public bool CanBeCopied => Source.StartsWith("namespace Shop", System.StringComparison.Ordinal) && !Source.Contains("Rival");

    /// <summary>A copy with a namespace of its own.</summary>
    public string Copy(Estimator estimator, int copy) => (this with { Source = Source.Replace("Shop", $"Shop{copy}") }).Fill(estimator);

    public override string ToString() => Name;
}

/// <summary>An estimator attribute, its names written out, and what the target's body needs for it.</summary>
internal sealed record Estimator(string Attribute, string Body = "")
{
    private static readonly string[] Kernels =
        ["Uniform", "Triangular", "Epanechnikov", "Biweight", "Triweight", "Tricube", "Cosine", "Gaussian", "Logistic"];

    /// <summary>The row types that estimators name.</summary>
    public const string Rows = """
        namespace Rows
        {
            public enum Rad { East, @class, West = 7, Last = West }
            [System.Flags] public enum @event : byte { None, @default, System }
            public class Plot { public float? Area; public int Rooms { get; set; } }
            public class House : Plot { public double Price; public Rad Rad; public bool Garden { get; internal set; } }
            public readonly struct Lot { public readonly double Price; public readonly sbyte? Small; public readonly Rad Rad; public readonly bool Garden; }
            public static class Words<T>
            {
                public struct Inner
                {
                    public double i, @class, nameof, row, rows, errors, level, value, _moments, System, Math;
                    public short T { get; set; }
                    public @event Row;
                }
            }
        }
        """;

    /// <summary>A kernel of the target's own, with overloads for vectors where there are any.</summary>
    private static string Own(string method, params string[] vectors) => $"""
        [global::Smoothing.KernelFunction] private static double {method}(double u) => 1 - u * u;
        #if NET8_0_OR_GREATER
        {string.Join("\n", vectors.Select(vector => $"global::System.Runtime.Intrinsics.{vector}<double>").Select(vector =>
            $"private static {vector} {method}({vector} u) => {vector}.One - u * u;"))}
        #endif

        """;

    public static IReadOnlyList<Estimator> All { get; } =
    [
        .. Kernels.Select(kernel => new Estimator($"[global::Smoothing.LocalLinear(Kernel = global::Smoothing.Kernel.{kernel}, Bandwidth = 0.2)]")),
        new("[global::Smoothing.Ols(\"y ~ x + log(x)\", Scalar = typeof(float), Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 0, Kernel = global::Smoothing.Kernel.Uniform, Capacity = 2)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, Kernel = global::Smoothing.Kernel.Gaussian, Weighted = true, Capacity = 64)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 3, Kernel = global::Smoothing.Kernel.Tricube, Bandwidth = 0.2, Weighted = true)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, Kernel = global::Smoothing.Kernel.Cosine, Weighted = true, Sparse = global::Smoothing.SparseWindow.LowerDegree, Capacity = 64, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.LocalLinear(Bandwidth = 2, Scalar = typeof(float), Missing = global::Smoothing.MissingValues.Skip, Capacity = 64)]"),
        new("[global::Smoothing.LocalLinear(Scalar = typeof(float), Weighted = true)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 3, Kernel = global::Smoothing.Kernel.Gaussian, Bandwidth = 0.5, Spacing = 0.25, Scalar = typeof(float))]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 3, Kernel = global::Smoothing.Kernel.Triangular, Bandwidth = 0.3, Spacing = 0.1)]", "internal static int K, C, C0, End0, Ends, Interior, Apply, t, fitted;"),
        new("[global::Smoothing.LocalPolynomial(Degree = 0, Bandwidth = 1e300, Spacing = 1e300)]"),
        new("[global::Smoothing.LocalLinear, global::Smoothing.PolynomialKernel(1, -0.5, 0, 0.25)]"),
        new("[global::Smoothing.LocalLinear(BandwidthRule = global::Smoothing.BandwidthRule.DirectPlugIn, Extrapolation = global::Smoothing.Extrapolation.Linear)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, BandwidthRule = global::Smoothing.BandwidthRule.RuleOfThumb, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 0, BandwidthRule = global::Smoothing.BandwidthRule.Aicc, Weighted = true, Scalar = typeof(float))]"),
        new("[global::Smoothing.LocalLinear(Kernel = global::Smoothing.Kernel.Gaussian, BandwidthRule = global::Smoothing.BandwidthRule.LeaveOneOut, Extrapolation = global::Smoothing.Extrapolation.Nearest)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, Kernel = global::Smoothing.Kernel.Tricube, Span = 0.5, RobustIterations = 3, Weighted = true, Scalar = typeof(float))]"),
        new("[global::Smoothing.LocalLinear(Span = 1e-300)]", "[global::Smoothing.KernelFunction(Support = 2)] private static double Distance(double u) => 1;"),
        new("[global::Smoothing.LocalLinear(Kernel = global::Smoothing.Kernel.Gaussian, Span = 1, RobustIterations = 1, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.LocalLinear]"),
        new("[global::Smoothing.LocalLinear(Kernel = global::Smoothing.Kernel.Uniform)]"),
        new("[global::Smoothing.LocalLinear(Kernel = global::Smoothing.Kernel.Logistic)]"),
        new("[global::Smoothing.LocalLinear(Bandwidth = 0.2)]", "[global::Smoothing.KernelFunction] private static double Own(double u) => 1 - u * u;"),
        new("[global::Smoothing.LocalLinear]", "[global::Smoothing.KernelFunction(Support = 2)] private static double @class(double u) => 1;"),
        new("[global::Smoothing.LocalLinear]", "[global::Smoothing.KernelFunction] private static double w(double u) => 1;"),
        new("[global::Smoothing.LocalLinear(Bandwidth = 1e-300)]", "[global::Smoothing.KernelFunction(Support = double.PositiveInfinity)] private static double Own(double u) => 1;"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Uniform, Bandwidth = 0.3)]"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Tricube, Bandwidth = 0.3)]"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Cosine, BandwidthRule = global::Smoothing.BandwidthRule.RuleOfThumb)]"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Gaussian, BandwidthRule = global::Smoothing.BandwidthRule.DirectPlugIn)]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, Weighted = true)]", Own("one", "Vector512", "Vector128")),
        new("[global::Smoothing.LocalLinear]", Own("Weigh", "Vector512")),
        new("[global::Smoothing.KernelDensity]", Own("Sum", "Vector512", "Vector128")),
        new("[global::Smoothing.KernelDensity(Bandwidth = 0.3)]", "[global::Smoothing.KernelFunction] private static double @at(double u) => 0.75 * (1 - u * u);"),
        new("[global::Smoothing.KernelDensity]"),
        new("[global::Smoothing.KernelDensity, global::Smoothing.PolynomialKernel(1, -0.5, 0, 0.25)]", "internal static int SelectBandwidth, BandwidthOf, Weight, Sum, x, at;"),
        new("[global::Smoothing.KernelDensity]", "[global::Smoothing.KernelFunction(Support = double.PositiveInfinity)] private static double @class(double u) => 1e-300;"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Tricube, Weighted = true, Missing = global::Smoothing.MissingValues.Skip, Lower = -1e300, Upper = 2, Boundary = global::Smoothing.Boundary.Renormalization)]", "internal static int Data, Mass, Integral, weights, sample;"),
        new("[global::Smoothing.KernelDensity(Kernel = global::Smoothing.Kernel.Logistic, Weighted = true, BandwidthRule = global::Smoothing.BandwidthRule.RuleOfThumb, Upper = 9)]"),
        new("[global::Smoothing.SavitzkyGolay(7, 3)]"),
        new("[global::Smoothing.SavitzkyGolay(Window = 21, Degree = 4, Derivative = 1, Spacing = 0.1)]"),
        new("[global::Smoothing.SavitzkyGolay(degree: 0, window: 3)]", "internal static int Edges, k, C4; private static double[] P = { 1 };"),
        new("[global::Smoothing.SavitzkyGolay(Window = 27, Degree = 20, Derivative = 13, Spacing = 1e-7)]"),
        new("[global::Smoothing.SavitzkyGolay(5, 2, Missing = global::Smoothing.MissingValues.Skip)]", "internal static int Apply, Largest, Rounding;"),
        new("[global::Smoothing.LocalLinear(Bandwidth = 0.5, Spacing = 0.25, Missing = global::Smoothing.MissingValues.Propagate)]"),
        new("[global::Smoothing.Lowess]"),
        new("[global::Smoothing.Lowess(Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Lowess(0.2, RobustIterations = 0, Delta = 0)]"),
        new("[global::Smoothing.Lowess(Span = 1e-300, RobustIterations = 1, Delta = 0)]"),
        new("[global::Smoothing.Lowess(span: 1, RobustIterations = 0, Delta = 1e300)]"),
        new("[global::Smoothing.Ols]"),
        new("[global::Smoothing.Ols(\"Price ~ Area + Rooms\")]"),
        new("[global::Smoothing.Ols(\"Price ~ Area + Rooms - 1\")]"),
        new("[global::Smoothing.Ols(\"y ~ 1\")]"),
        new("[global::Smoothing.Ols(\"y ~ x + 0\")]"),
        new("[global::Smoothing.Ols(\"double ~ class + i + i2 + nameof + var + value + _\")]"),
        new("[global::Smoothing.Ols(\"crime_rate ~ tax_rate + RAD + _x1 + __ + _1\")]"),
        new("[global::Smoothing.Ols(\"moments ~ solution + coefficient + fitSummary + contract + inverse0_0 + sum + ones + other + Status\")]"),
        new("[global::Smoothing.Ols(\"größe ~ été + πλάτος + 面積 + ǆ\")]"),
        new("[global::Smoothing.Ols(Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Ols(\"log(y / n) ~ poly(x, 3)*I((x - z)^2) + sqrt(abs(z)):exp(-x) + I(x^-0.5) + I(2^x) + I(x^z) + I(1e-300*w + 1e300)\")]"),
        new("[global::Smoothing.Ols(\"a + b ~ (i + j + k)^3/m - i:j - 1\", Weighted = true)]"),
        new("[global::Smoothing.Ols(\"errors ~ i + j + row + rows + level + results + kind + weight + weights + terms + moments + coefficients + writer + other + value + nameof + field + solution + T + summary + log\", Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Ols(\"log(_moments) ~ log(_solution) + log(_summary) + log(i) + log(weight) + log(terms) + I(__^2) + I(_1 + var)\", Weighted = true)]"),
        new("[global::Smoothing.Ols(\"Price ~ Area + Rooms\", Row = typeof(global::Rows.House))]"),
        new("[global::Smoothing.Ols(\"Price ~ Area\", Row = typeof(global::Rows.House), Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Ols(\"log(Price) ~ Area*Rooms + log(Area) + factor(Rad)*factor(Garden) + Rooms:factor(Garden)\", Row = typeof(global::Rows.House), Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Ols(\"Price ~ factor(Rad):factor(Garden) + poly(Small, 2):factor(Rad) - 1\", Row = typeof(global::Rows.Lot))]"),
        new("[global::Smoothing.Ols(\"Price ~ 1\", Row = typeof(global::Rows.Lot), Weighted = true)]"),
        new("[global::Smoothing.Ols(\"i ~ class + nameof + rows + errors + level + factor(Row) + value + _moments + T + System + Math\", Row = typeof(global::Rows.Words<int>.Inner), Weighted = true, Missing = global::Smoothing.MissingValues.Skip)]"),
        new("[global::Smoothing.Ols(\"y ~ " + string.Join(" + ", Enumerable.Range(1, 63).Select(i => "x" + i)) + "\")]"),
    ];
}
