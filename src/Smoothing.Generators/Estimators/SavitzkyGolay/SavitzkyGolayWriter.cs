using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// Writes a Savitzky–Golay filter: the member a user calls. Whole windows are <see cref="InteriorWriter"/>'s, the two ends
/// <see cref="EdgeWriter"/>'s.
/// </summary>
internal static class SavitzkyGolayWriter
{
    private const string Guard = "global::Smoothing.CompilerServices.Guard";

    /// <summary>The members of the filter, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(SavitzkyGolaySpec spec)
    {
        var coefficients = new FilterCoefficients(spec);
        var interior = new InteriorWriter(coefficients.Centre, "filtered");
        return interior.ConstantMembers
            .Concat(EdgeWriter.Constants(spec, coefficients))
            .Append(Filter(spec))
            .Concat(interior.MethodMembers)
            .Append(EdgeWriter.Edge(spec, coefficients))
            .ToList();
    }

    /// <summary>The head of the file.</summary>
    public static string Header(SavitzkyGolaySpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: Savitzky–Golay filter, specialised for
              window      {{spec.Window}} points
              degree      {{spec.Degree}}
              derivative  {{Derivative(spec)}}

            At each point the polynomial that fits the window around it by least squares gives the result. In the middle of a
            window that is Σ Cₖ yᵢ₊ₖ (Savitzky and Golay 1964); the first and the last {{spec.Half}} points take the polynomial of the first
            and the last window, in orthogonal polynomials (Gorry 1990). All constants were computed exactly and rounded once.
            """);

    private static string Derivative(SavitzkyGolaySpec spec) => spec.Derivative == 0
        ? "0, the smoothed signal"
        : $"{Literal.Of(spec.Derivative)}, of points {Literal.Plain(spec.Spacing)} apart";

    private static Member Filter(SavitzkyGolaySpec spec)
    {
        string points = spec.Derivative == 0 ? "its points at equal distances" : $"its points {Literal.Plain(spec.Spacing)} apart";
        return Member.Method(
            "public static void", "Filter",
            new[] { new Parameter("global::System.ReadOnlySpan<double>", "y"), new Parameter("global::System.Span<double>", "filtered") },
            Code.Text(
                $$"""
                /// <summary>{{Summary(spec)}}</summary>
                /// <remarks>Window {{spec.Window}}, degree {{spec.Degree}}. O(n · window); allocates nothing.</remarks>
                /// <param name="y">The signal, {{points}}.</param>
                /// <param name="filtered">Receives one value for each point, in the units of y{{Units(spec)}}; NaN where the signal is shorter than a window, which then determines nothing.</param>
                /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite, or filtered overlaps the signal.</exception>
                """),
            Code.Text(
                $$"""
                {
                    {{Guard}}.SameLength(y.Length, nameof(y), filtered.Length, nameof(filtered));
                    {{Guard}}.Finite(y, nameof(y));
                    {{Guard}}.NoOverlap(filtered, nameof(filtered), y, nameof(y));
                    if (y.Length < {{spec.Window}})
                    {
                        filtered.Fill(double.NaN);
                        return;
                    }

                    Edge(y, filtered, {{spec.Half}}, -1);
                    Interior(y, filtered);
                    Edge(y, filtered, y.Length - {{spec.Half + 1}}, 1);
                }
                """));
    }

    private static string Summary(SavitzkyGolaySpec spec) =>
        spec.Derivative == 0 ? "Smooths a signal." : $"The {Ordinal.Of(spec.Derivative)} derivative of a smoothed signal.";

    private static string Units(SavitzkyGolaySpec spec) => spec.Derivative switch
    {
        0 => "",
        1 => " by those of the spacing",
        int d => $" by those of the spacing to the power {Literal.Of(d)}",
    };
}
