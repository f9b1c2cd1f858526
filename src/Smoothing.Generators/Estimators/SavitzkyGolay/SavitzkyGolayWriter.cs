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
    private const string Numerics = "global::Smoothing.CompilerServices";

    public static string Write(SavitzkyGolaySpec spec)
    {
        var coefficients = new FilterCoefficients(spec);
        var interior = new InteriorWriter(coefficients.Centre, "filtered");
        return SourceFile.Write(
            spec.Target,
            Header(spec),
            Code.Blocks(
                interior.Constants,
                EdgeWriter.Constants(spec, coefficients),
                Filter(spec),
                interior.Methods,
                EdgeWriter.Write(spec, coefficients)));
    }

    private static string Header(SavitzkyGolaySpec spec) =>
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

    private static string Filter(SavitzkyGolaySpec spec) =>
        Code.Text(
            $$"""
            /// <summary>{{Summary(spec)}}</summary>
            /// <remarks>Window {{spec.Window}}, degree {{spec.Degree}}. O(n · window); allocates nothing.</remarks>
            /// <param name="y">The signal, {{(spec.Derivative == 0 ? "its points at equal distances" : $"its points {Literal.Plain(spec.Spacing)} apart")}}.</param>
            /// <param name="filtered">Receives one value for each point, in the units of y{{Units(spec)}}; NaN where the signal is shorter than a window, which then determines nothing.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite, or filtered overlaps the signal.</exception>
            public static void Filter(global::System.ReadOnlySpan<double> y, global::System.Span<double> filtered)
            {
                {{Numerics}}.Guard.SameLength(y.Length, nameof(y), filtered.Length, nameof(filtered));
                {{Numerics}}.Guard.Finite(y, nameof(y));
                {{Numerics}}.Guard.Apart(filtered, nameof(filtered), y, nameof(y));
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

    /// <summary>A number in its order: first, second, third, 4th.</summary>
    public static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => Literal.Of(number) + "th",
    };

    private static string Summary(SavitzkyGolaySpec spec) =>
        spec.Derivative == 0 ? "Smooths a signal." : $"The {Ordinal(spec.Derivative)} derivative of a smoothed signal.";

    private static string Units(SavitzkyGolaySpec spec) => spec.Derivative switch
    {
        0 => "",
        1 => " by those of the spacing",
        int d => $" by those of the spacing to the power {Literal.Of(d)}",
    };
}
