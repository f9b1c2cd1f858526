using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// Writes the regression on a regular grid as a filter. <see cref="InteriorWriter"/> writes the whole windows. This class writes the
/// windows that an end of the series cuts off.
/// </summary>
internal sealed class GridWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "GridFilter";

    private const string Numerics = "global::Smoothing.CompilerServices";

    private readonly LocalPolynomialSpec _spec;
    private readonly GridCoefficients _coefficients;
    private readonly InteriorWriter _interior;

    public GridWriter(LocalPolynomialSpec spec)
    {
        _spec = spec;
        _coefficients = new GridCoefficients(spec);
        _interior = new InteriorWriter(_coefficients.Interior, "fitted");
    }

    private int Half => _coefficients.Half;

    private string Spacing => Literal.Plain(_spec.Spacing!.Value);

    /// <summary>The line of the file's header.</summary>
    public string Header => $"grid       spacing {Spacing}: a filter of {Points(2 * Half + 1)}" + _spec.Missing switch
    {
        MissingValues.Skip => "; a window with a NaN is fitted to its other points",
        MissingValues.Propagate => "; a window with a NaN gives NaN",
        _ => "",
    };

    /// <summary>The public member.</summary>
    public Member Smooth
    {
        get
        {
            var code = new LocalPolynomialCode(_spec);
            var prose = new LocalPolynomialProse(_spec);
            string wrong = TakesMissing ? "a value is infinite" : "a value is not finite";
            string errors = _spec.Scalar == "double" ? wrong + ", or fitted overlaps y" : "or " + wrong;
            string arguments = TakesMissing
                ? $", global::Smoothing.MissingValues.{_spec.Missing}, {TypeName}.K, degree: {Literal.Of(_spec.Degree)}, "
                    + $"allowsLowerDegree: {(_spec.AllowsLowerDegree ? "true" : "false")}"
                : "";
            return Member.Method("public static void", "Smooth", new[] { new Parameter(code.Input, "y"), code.Fitted }, Code.Text(
                $$"""
                /// <summary>Smooths y on a regular grid, its points {{Spacing}} apart in the units of x: a filter.</summary>
                /// <remarks>{{prose.Method}}, with {{Points(Half)}} on each side of a window. O(n · window); {{Allocation}}. Up to rounding the same as with the abscissas 0, {{Spacing}}, …</remarks>
                /// <param name="y">Responses, one for each point of the grid.{{(TakesMissing ? " NaN where one is missing." : "")}}</param>
                /// <param name="fitted">Receives one estimate for each response{{Undetermined}}{{(_spec.Missing == MissingValues.Propagate ? "; NaN where one that counts in the window is missing" : "")}}.</param>
                /// <exception cref="global::System.ArgumentException">Lengths differ, {{errors}}.</exception>
                """), LocalPolynomialCode.Below(
                $"{LocalPolynomialCode.Facade}.SmoothGrid(default({TypeName}), y, fitted{arguments})"));
        }
    }

    private bool TakesMissing => _spec.Missing != MissingValues.Throw;

    // The series allocates nothing, but for floats and for windows with missing values.
    private string Allocation =>
        TakesMissing || _spec.Scalar != "double" ? "allocates nothing once the shared pool is warm" : "allocates nothing";

    private string Undetermined
    {
        get
        {
            if (_spec.Degree == 0 || _spec.AllowsLowerDegree)
                return _spec.SkipsMissing ? "; NaN where all in the window are missing" : "";

            string few = _spec.Degree switch { 1 => "two", 2 => "three", _ => "four" };
            return _spec.SkipsMissing
                ? $"; NaN where fewer than {few} points that are not missing lie in the window"
                : _coefficients.Kernel.All(weight => weight > 0) && _coefficients.Ends.All(end => !double.IsNaN(end[0]))
                ? $"; NaN where there are fewer than {few} of them"
                : $"; NaN where fewer than {few} points of the grid lie in the window";
        }
    }

    /// <summary>The nested type that holds the coefficients.</summary>
    public Member Filter => Member.Named(
        "private readonly struct", TypeName,
        "/// <summary>The regression on a regular grid: Σ Cₖ yᵢ₊ₖ wherever the window is whole. "
            + "All constants were computed exactly and rounded once.</summary>",
        Code.Text(
            $$"""
            : {{Numerics}}.IGridFilter
            {
                {{Code.Blocks(
                    _interior.Constants,
                    Half > 0 ? Tables : TakesMissing ? KernelTable : "",
                    _coefficients.Bounds().Text,
                    Apply,
                    _interior.Methods,
                    Half == 0 ? "" : Ends)}}
            }
            """));

    // The public member names the kernel where windows may have to be fitted anew.
    private string KernelTable
    {
        get
        {
            Rational step = Rational.FromDecimal(_spec.Spacing!.Value) / Rational.FromDecimal(_spec.Bandwidth!.Value);
            string u = step.Numerator.IsOne ? "k" : $"{ExactNumber.Of(step.Numerator)}k";
            string scale = step.Denominator.IsOne ? u : $"{u}/{ExactNumber.Of(step.Denominator)}";
            string table = ExactNumber.Table("K", $"K(u) at u = {scale}, k = 0, 1, …", _coefficients.Kernel);
            return TakesMissing ? table.Replace("private static", "internal static") : table;
        }
    }

    private string Tables
    {
        get
        {
            IEnumerable<string> ends = Enumerable.Range(0, _spec.Degree + 1).Select(j => ExactNumber.Table(
                $"End{j}",
                j == 0
                    ? "At the i-th point from an end yⱼ counts K(u) (End0[i]"
                        + string.Concat(Enumerable.Range(1, _spec.Degree).Select(l => $" + End{l}[i] t{Literal.Exponent(l)}"))
                        + ") times" + (_spec.Degree == 0 ? "." : ", t = j − Centre[i].")
                    : "",
                _coefficients.Ends.Select(end => end[j])));
            return Code.Blocks(
                KernelTable,
                _spec.Degree == 0 ? "" : ExactNumber.Table("Centre",
                    "Where the window of the i-th point from an end has its weight: about there powers are least alike.",
                    _coefficients.Centres.Select(centre => (double)centre)),
                Code.Blocks(ends.ToArray()));
        }
    }

    private string Apply => Half == 0
        ? Code.Text(
            $$"""
            /// <summary>Smooths a series.</summary>
            public void Apply(global::System.ReadOnlySpan<double> y, global::System.Span<double> fitted) => Interior(y, fitted);
            """)
        : Code.Text(
            $$"""
            /// <summary>Smooths a series.</summary>
            public void Apply(global::System.ReadOnlySpan<double> y, global::System.Span<double> fitted)
            {
                if (y.Length < {{2 * Half}}) // a window may be cut off at both ends
                {
                    {{LocalPolynomialCode.Facade}}.SmoothShortGrid(y, K, degree: {{_spec.Degree}}, allowsLowerDegree: {{(_spec.AllowsLowerDegree ? "true" : "false")}}, fitted);
                    return;
                }

                Ends(y, fitted);
                Interior(y, fitted);
            }
            """);

    private string Ends => Code.Text(
        $$"""
        /// <summary>The points whose window is cut off, on the right the same as on the left read backwards.</summary>
        private static void Ends(global::System.ReadOnlySpan<double> y, global::System.Span<double> fitted)
        {
            int last = y.Length - 1;
            for (int i = 0; i < {{Half}}; i++)
            {
                double left = 0;
                double right = 0;
                for (int j = 0; j <= i + {{Half}}; j++)
                {
                    {{(_spec.Degree == 0 ? "" : "double t = j - Centre[i];")}}
                    double weight = K[global::System.Math.Abs(j - i)] * {{Polynomial}};
                    left += weight * y[j];
                    right += weight * y[last - j];
                }
                fitted[i] = left;
                fitted[last - i] = right;
            }
        }
        """);

    // Horner's scheme.
    private string Polynomial => _spec.Degree switch
    {
        0 => "End0[i]",
        1 => "(End0[i] + t * End1[i])",
        2 => "(End0[i] + t * (End1[i] + t * End2[i]))",
        _ => "(End0[i] + t * (End1[i] + t * (End2[i] + t * End3[i])))",
    };

    private static string Points(int count) => count == 1 ? "one point" : $"{Literal.Of(count)} points";
}
