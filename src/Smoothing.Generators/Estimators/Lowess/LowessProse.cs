using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>The prose of the emitted file: its header and the documentation of its members.</summary>
internal static class LowessProse
{
    private static string Sample(LowessSpec spec) => Code.Text(
        $$"""
        /// <param name="x">Abscissas, ascending; ties are allowed.{{Missing(spec)}}</param>
        /// <param name="y">Responses, one for each abscissa.{{Missing(spec)}}</param>
        {{Weights(spec)}}
        """);

    private static string Weights(LowessSpec spec) => spec.IsWeighted
        ? """/// <param name="weights">Weights, one for each abscissa: they multiply the kernel's, and 0 leaves an observation out.</param>"""
        : "";

    private static string Missing(LowessSpec spec) => spec.SkipsMissing ? " NaN where one is missing." : "";

    // The conditions of an exception, the last after "or".
    private static string Errors(LowessSpec spec, bool isAscending = true, bool mayOverlap = false)
    {
        string[] errors = new[]
        {
            "Lengths differ", isAscending ? "x is not ascending" : "", spec.SkipsMissing ? "a value is infinite" : "a value is not finite",
            spec.IsWeighted ? "a weight is negative" : "", mayOverlap && !spec.SkipsMissing ? "fitted overlaps the data" : "",
        }.Where(error => error.Length > 0).ToArray();
        return string.Join(", ", errors.Take(errors.Length - 1)) + ", or " + errors[errors.Length - 1];
    }

    public static string Header(LowessSpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: {{(spec.IsRobust ? "robust locally" : "locally")}} weighted regression (lowess)
              window     the k = ⌊{{Fraction.Of(spec.Span)}} n⌋ nearest observations, two at least
              {{(spec.IsWeighted ? "weights    wᵢ, an argument; observations of weight 0 are not among the n" : "")}}
              {{(spec.SkipsMissing ? "missing    observations with a NaN are left out" : "")}}
              {{(spec.IsRobust ? "robust     " + Passes(spec) : "")}}
              fits at    {{FittedAbscissas(spec)}}
              algorithm  {{Algorithm(spec)}}

            {{Equation(spec)}}
            """);

    private static string Equation(LowessSpec spec)
    {
        string equation = spec.IsRobust ? RobustEquation : PlainEquation;
        return spec.IsWeighted ? equation.Replace("K(uᵢ) (", "wᵢ K(uᵢ) (") : equation;
    }

    private const string PlainEquation =
        """
        At a target x₀ the line α + β(x − x₀) minimises Σ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h, h the distance of
        the farthest of the k, K(u) = (1 − |u|³)³; α is the estimate and β its slope (Cleveland 1979; 1981).
        """;

    private const string RobustEquation =
        """
        At a target x₀ the line α + β(x − x₀) minimises Σ δᵢ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h, h the distance of
        the farthest of the k, K(u) = (1 − |u|³)³, δᵢ the bisquare of the last fit's residual; α is the estimate and β its
        slope (Cleveland 1979; 1981).
        """;

    private const string SweptAlgorithm =
        """
        moment sweep: neighbouring abscissas share the moments of their windows, O(n);
                   narrow windows are summed up one by one
        """;

    private const string DirectAlgorithm = "direct: the sums of each window in eight lanes, O(n + anchors · window)";

    private static string Algorithm(LowessSpec spec) => spec.IsSwept ? SweptAlgorithm : DirectAlgorithm;

    private static string FittedAbscissas(LowessSpec spec) => spec.IsSwept
        ? "every abscissa"
        : $"anchors {Literal.Plain(spec.Delta)} of the range of x apart, with interpolation between";

    private static string Passes(LowessSpec spec) => spec.RobustIterations switch
    {
        0 => "no robust pass",
        1 => "one pass with bisquare weights",
        int passes => $"{Literal.Of(passes)} passes with bisquare weights",
    };

    // The farthest observation of a window has weight 0. A window whose observations are all equally far therefore has no estimate.
    private static string Undetermined(LowessSpec spec) => spec.IsRobust
        ? "no observation near it has weight, for distance or as an outlier"
        : "no observation is near enough to have weight";

    private static string Allocation(LowessSpec spec) =>
        spec.IsRobust ? "Borrows room for its weights from the shared array pool: once that is warm, nothing is allocated."
        : spec.HasGaps ? "Allocates nothing once the shared array pool is warm."
        : "Allocates nothing.";

    private static string Remarks(LowessSpec spec)
    {
        string fits = spec.IsSwept ? "every abscissa fitted" : $"anchors {Literal.Plain(spec.Delta)} of the range of x apart";
        return $"""
            /// <remarks>
            /// Lowess of span {Fraction.Of(spec.Span)}, {Passes(spec)}, {fits}.
            /// {Allocation(spec)}
            /// </remarks>
            """;
    }

    public static string Smooth(LowessSpec spec) =>
        $"""
        /// <summary>Smooths y over x at the data's own abscissas.</summary>
        {Remarks(spec)}
        {Sample(spec)}
        /// <param name="fitted">Receives one estimate for each abscissa{(spec.IsRobust ? "; the response itself where all its neighbours are outliers" : "")}{(spec.SkipsMissing ? "; NaN where the abscissa is missing" : "")}.</param>
        /// <exception cref="global::System.ArgumentException">{Errors(spec, mayOverlap: true)}.</exception>
        """;

    public static string SmoothAt(LowessSpec spec) =>
        $"""
        /// <summary>Smooths y over x at other points{(spec.IsRobust ? ", with the robustness weights of the data" : "")}; no target is interpolated.</summary>
        {Remarks(spec)}
        {Sample(spec)}
        /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
        /// <param name="fitted">Receives one estimate for each target; NaN where {Undetermined(spec)}.</param>
        /// <exception cref="global::System.ArgumentException">{Errors(spec, mayOverlap: true)}.</exception>
        """;

    public static string Estimate(LowessSpec spec) =>
        $"""
        /// <summary>The estimate at one point{(spec.IsRobust ? ", for which all the data is fitted: fit once to ask often" : "")}.</summary>
        {Sample(spec)}
        /// <param name="at">The target, in the units of x.</param>
        /// <returns>The fitted value, in the units of y; NaN where {Undetermined(spec)}.</returns>
        /// <exception cref="global::System.ArgumentException">{Errors(spec)}.</exception>
        """;

    public static string Count(LowessSpec spec)
    {
        string which = (spec.IsWeighted, spec.SkipsMissing) switch
        {
            (false, false) => "observations",
            (false, true) => "complete observations",
            (true, false) => "observations of positive weight",
            _ => "complete observations of positive weight",
        };
        return $"/// <summary>The number of {which} of the last {FitReference(spec)}.</summary>";
    }

    public static string SkippedCount(LowessSpec spec) =>
        $"/// <summary>The number of observations the last {FitReference(spec)} left out because a value of theirs was missing.</summary>";

    private static string FitReference(LowessSpec spec)
    {
        string spans = string.Join(", ", Enumerable.Repeat("global::System.ReadOnlySpan{double}", spec.IsWeighted ? 3 : 2));
        return $"<see cref=\"Fit({spans})\"/>";
    }

    public const string Status =
        """
        /// <summary>Why estimates are NaN: <c>Success</c> where the last fit determines all of them at its own abscissas.</summary>
        /// <remarks><c>PartlyDetermined</c> where it determines only some. One pass over the data, at the first demand after a fit.</remarks>
        """;

    public static string Fit(LowessSpec spec) => Code.Text(
        $$"""
        /// <summary>Keeps a sorted copy of the data to predict from{{(spec.IsRobust ? ", and its robustness weights" : "")}}; {{CopyProse.FitCost(spec.Target)}}.</summary>
        {{(spec.Target.IsCopied ? $"/// <remarks>{CopyProse.Fit(spec.Target)}</remarks>" : "")}}
        /// <param name="x">Abscissas, in any order; ties are allowed.{{Missing(spec)}}</param>
        /// <param name="y">Responses, one for each abscissa.{{Missing(spec)}}</param>
        {{Weights(spec)}}
        /// <exception cref="global::System.ArgumentException">{{Errors(spec, isAscending: false)}}; the last fit stays.</exception>
        """);

    public static string Predict(LowessSpec spec) =>
        $"""
        /// <summary>The estimate at one point.</summary>
        /// <param name="at">The target, in the units of x.</param>
        /// <returns>The fitted value, in the units of y; NaN before a fit, and where {Undetermined(spec)}.</returns>
        /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
        """;

    public static string PredictMany(LowessSpec spec) =>
        $"""
        /// <summary>The estimates at many points; allocates nothing.</summary>
        /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
        /// <param name="fitted">Receives one estimate for each target; NaN before a fit, and where {Undetermined(spec)}.</param>
        /// <exception cref="global::System.ArgumentException">Lengths differ, or a target is not finite.</exception>
        """;

    public const string Slope =
        """
        /// <summary>The slope of the estimate at one point.</summary>
        /// <param name="at">The target, in the units of x.</param>
        /// <returns>
        /// The slope of the local line, in the units of y by those of x; NaN where <see cref="Predict(double)"/> is, and where the
        /// window's abscissas lie within a thousandth of the range of x or so, so that the estimate is their mean.
        /// </returns>
        /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
        """;
}
