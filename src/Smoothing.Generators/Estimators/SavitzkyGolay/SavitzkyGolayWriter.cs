using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// Writes the public member of a Savitzky–Golay filter, and the nested type that holds its coefficients. <see cref="InteriorWriter"/> writes
/// the whole windows, and <see cref="EdgeWriter"/> the two ends.
/// </summary>
internal static class SavitzkyGolayWriter
{
    private const string TypeName = "GridFilter";
    private const string Runtime = "global::Smoothing.CompilerServices";

    /// <summary>The members of the filter, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(SavitzkyGolaySpec spec) => new[] { Filter(spec), Coefficients(spec) };

    /// <summary>The head of the file.</summary>
    public static string Header(SavitzkyGolaySpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: Savitzky–Golay filter, specialised for
              window      {{spec.Window}} points
              degree      {{spec.Degree}}
              derivative  {{Derivative(spec)}}
              {{Missing(spec)}}

            At each point the polynomial that fits the window around it by least squares gives the result. In the middle of a
            window that is Σ Cₖ yᵢ₊ₖ (Savitzky and Golay 1964); the first and the last {{spec.Half}} points take the polynomial of the first
            and the last window, in orthogonal polynomials (Gorry 1990). All constants were computed exactly and rounded once.
            """);

    private static string Missing(SavitzkyGolaySpec spec) => spec.Missing switch
    {
        MissingValues.Skip => "missing     a window with a NaN is fitted to its other points",
        MissingValues.Propagate => "missing     a window with a NaN gives NaN",
        _ => "",
    };

    private static string Derivative(SavitzkyGolaySpec spec) => spec.Derivative == 0
        ? "0, the smoothed signal"
        : $"{Literal.Of(spec.Derivative)}, of points {Literal.Plain(spec.Spacing)} apart";

    private static Member Filter(SavitzkyGolaySpec spec)
    {
        bool takesMissing = spec.Missing != MissingValues.Throw;
        string arguments = takesMissing
            ? $", global::Smoothing.MissingValues.{spec.Missing}, window: {Literal.Of(spec.Window)}, degree: {Literal.Of(spec.Degree)}, "
                + $"derivative: {Literal.Of(spec.Derivative)}, spacing: {Literal.Of(spec.Spacing)}"
            : "";
        string points = spec.Derivative == 0 ? "its points at equal distances" : $"its points {Literal.Plain(spec.Spacing)} apart";
        return Member.Method(
            "public static void", "Filter",
            new[] { new Parameter("global::System.ReadOnlySpan<double>", "y"), new Parameter("global::System.Span<double>", "filtered") },
            Code.Text(
                $$"""
                /// <summary>{{Summary(spec)}}</summary>
                /// <remarks>Window {{spec.Window}}, degree {{spec.Degree}}. O(n · window); allocates nothing{{(takesMissing ? " once the shared pool is warm" : "")}}.</remarks>
                /// <param name="y">The signal, {{points}}.{{(takesMissing ? " NaN where one is missing." : "")}}</param>
                /// <param name="filtered">Receives one value for each point, in the units of y{{Units(spec)}}; NaN where the signal is shorter than a window, which then determines nothing{{Gaps(spec)}}.</param>
                /// <exception cref="global::System.ArgumentException">Lengths differ, a value is {{(takesMissing ? "infinite" : "not finite")}}, or filtered overlaps the signal.</exception>
                """),
            $"=>\n    {Runtime}.LocalFit.Filter(default({TypeName}), y, filtered{arguments});");
    }

    private static string Gaps(SavitzkyGolaySpec spec) => spec.Missing switch
    {
        MissingValues.Skip => ", and where too few points of a window are left to determine the polynomial",
        MissingValues.Propagate => ", and where a value of the window is missing",
        _ => "",
    };

    private static Member Coefficients(SavitzkyGolaySpec spec)
    {
        var coefficients = new FilterCoefficients(spec);
        var interior = new InteriorWriter(coefficients.Centre, "filtered");
        var bounds = new FilterBounds(spec.Window, spec.Degree + 1);
        bounds.Add(coefficients.Centre);
        EdgeWriter.Add(bounds, spec, coefficients);
        ILookup<bool, string> constants = interior.ConstantMembers.Concat(EdgeWriter.Constants(spec, coefficients))
            .ToLookup(member => member.Head.StartsWith("private const", StringComparison.Ordinal), member => member.Text);
        return Member.Named(
            "private readonly struct", TypeName,
            "/// <summary>The filter's coefficients, computed exactly and rounded once.</summary>",
            Code.Text(
                $$"""
                : {{Runtime}}.IGridFilter
                {
                    {{Code.Blocks(
                        Code.Lines(constants[true]),
                        Code.Blocks(constants[false].ToArray()),
                        bounds.Text,
                        Apply(spec),
                        interior.Methods,
                        EdgeWriter.Edge(spec, coefficients).Text)}}
                }
                """));
    }

    private static string Apply(SavitzkyGolaySpec spec) => Code.Text(
        $$"""
        /// <summary>Filters a signal.</summary>
        public void Apply(global::System.ReadOnlySpan<double> y, global::System.Span<double> filtered)
        {
            if (y.Length < {{spec.Window}})
            {
                filtered.Fill(double.NaN);
                return;
            }

            Edge(y, filtered, {{spec.Half}}, -1);
            Interior(y, filtered);
            Edge(y, filtered, y.Length - {{spec.Half + 1}}, 1);
        }
        """);

    private static string Summary(SavitzkyGolaySpec spec) =>
        spec.Derivative == 0 ? "Smooths a signal." : $"The {Ordinal.Of(spec.Derivative)} derivative of a smoothed signal.";

    private static string Units(SavitzkyGolaySpec spec) => spec.Derivative switch
    {
        0 => "",
        1 => " by those of the spacing",
        int d => $" by those of the spacing to the power {Literal.Of(d)}",
    };
}
