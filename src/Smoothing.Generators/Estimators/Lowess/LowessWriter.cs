using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>Writes a robust locally weighted regression: the members a user calls, and the passes. The sums of a window are <see cref="LowessSumsWriter"/>'s.</summary>
internal static class LowessWriter
{
    private const string Spans = "global::System.ReadOnlySpan<double> x, global::System.ReadOnlySpan<double> y";
    private const string Numerics = "global::Smoothing.CompilerServices";

    public static string Write(LowessSpec spec) => SourceFile.Write(spec.Target, Header(spec), Members(spec));

    private static string Header(LowessSpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: {{(spec.IsRobust ? "robust locally" : "locally")}} weighted regression (lowess), specialised for
              span       the k = {{Literal.Plain(spec.Span)}} n nearest observations, rounded down, two at least
              {{(spec.IsRobust ? "robust     " + Passes(spec) : "")}}
              anchors    {{(spec.Delta > 0 ? $"{Literal.Plain(spec.Delta)} of the range of x apart, with interpolation between" : "every abscissa")}}
              algorithm  {{(spec.IsSwept
                  ? "moment sweep: neighbouring abscissas share the moments of their windows, O(n);\n           narrow windows are summed up one by one"
                  : "direct: the sums of each window in eight lanes, O(n + anchors · window)")}}

            {{(spec.IsRobust
                ? """
                  At a target x₀ the line α + β(x − x₀) minimises Σ δᵢ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h, h the distance of
                  the farthest of the k, K(u) = (1 − |u|³)³, δᵢ the bisquare of the last fit's residual; α is the estimate and β its
                  slope (Cleveland 1979; 1981).
                  """
                : """
                  At a target x₀ the line α + β(x − x₀) minimises Σ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h, h the distance of
                  the farthest of the k, K(u) = (1 − |u|³)³; α is the estimate and β its slope (Cleveland 1979; 1981).
                  """)}}
            """);

    private static string Passes(LowessSpec spec) => spec.RobustIterations switch
    {
        0 => "no robust pass",
        1 => "one pass with bisquare weights",
        int passes => $"{Literal.Of(passes)} passes with bisquare weights",
    };

    private static string Members(LowessSpec spec)
    {
        var names = new RobustnessCode(spec);
        return Code.Blocks(
            Constants(spec, names),
            Statics(spec, names),
            Instance(spec, names),
            spec.IsRobust ? Weigh : "",
            Values(spec, names),
            LineAt(names),
            LowessSumsWriter.Write(spec, names),
            spec.IsSwept ? Moments(spec) : "");
    }

    /// <summary>The moments of the tricube kernel with a line.</summary>
    private static string Moments(LowessSpec spec) =>
        Code.Text(
            $$"""
            /// <summary>The moments of K(u) = (1 − |u|³)³ with a line, in units of a bandwidth that suits a few neighbouring targets.</summary>
            private readonly struct {{MomentsType}} : {{Numerics}}.IMomentExpansion, {{Numerics}}.IWithBandwidth<{{MomentsType}}>
            {
                private readonly double InverseBandwidth;

                private {{MomentsType}}(double bandwidth) => InverseBandwidth = 1 / bandwidth;

                public {{MomentsType}} WithBandwidth(double bandwidth) => new {{MomentsType}}(bandwidth);

                {{PolynomialMoments.Write(new KernelMoments(KernelCatalog.Find("Tricube")!.Pieces!, degree: 1), spec.IsRobust, hasSquares: false)}}
            }
            """);

    /// <summary>The name of the nested type that holds the moments.</summary>
    public const string MomentsType = "Moments";

    private static string Constants(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            private const double Share = {{spec.Span}}; // of the observations in a window
            {{(spec.IsRobust ? $"private const int RobustIterations = {Literal.Of(spec.RobustIterations)};" : "")}}
            {{(spec.Delta > 0 ? $"private const double Delta = {Literal.Of(spec.Delta)}; // between fitted abscissas, of the range of x" : "")}}

            private {{names.Sample}} _sample;
            """);

    private static string Statics(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            /// <summary>Smooths y over x at the data's own abscissas.</summary>
            /// <remarks>{{Remarks(spec)}}</remarks>
            {{SampleDocumentation}}
            /// <param name="fitted">Receives one estimate for each abscissa{{(spec.IsRobust ? "; the response itself where all its neighbours are outliers" : "")}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.</exception>
            public static void Smooth({{Spans}}, global::System.Span<double> fitted)
            {
                {{Numerics}}.Guard.Sample(x, y);
                {{Numerics}}.Guard.SameLength(x.Length, nameof(x), fitted.Length, nameof(fitted));
                {{Numerics}}.Guard.Apart(fitted, x, y);
                {{(spec.IsRobust
                    ? $"""
                      using var workspace = new {Numerics}.Workspace(x.Length, 2);
                      var robustness = workspace[0];
                      if (Weigh(x, y, robustness, fitted, workspace[1]))
                          Values(x, y, robustness, fitted);
                      """
                    : "Values(x, y, fitted);")}}
            }

            /// <summary>Smooths y over x at other points{{(spec.IsRobust ? ", with the robustness weights of the data" : "")}}; no target is interpolated.</summary>
            /// <remarks>{{Remarks(spec)}}</remarks>
            {{SampleDocumentation}}
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; NaN where {{Undetermined(spec)}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.</exception>
            public static void Smooth({{Spans}}, global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted)
            {
                {{Numerics}}.Guard.Sample(x, y);
                {{Numerics}}.Guard.Targets(at, fitted);
                {{Numerics}}.Guard.Apart(fitted, x, y);
                {{(spec.IsRobust
                    ? $"""
                      using var workspace = new {Numerics}.Workspace(x.Length, 3);
                      var robustness = workspace[0];
                      Weigh(x, y, robustness, workspace[1], workspace[2]);
                      """
                    : "")}}
                Values({{names.Arguments}}, at, fitted);
            }

            /// <summary>The estimate at one point{{(spec.IsRobust ? ", for which all the data is fitted: fit once to ask often" : "")}}.</summary>
            {{SampleDocumentation}}
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>The fitted value, in the units of y; NaN where {{Undetermined(spec)}}.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or a value is not finite.</exception>
            public static double Estimate({{Spans}}, double at)
            {
                {{Numerics}}.Guard.Sample(x, y);
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{(spec.IsRobust
                    ? $"""
                      using var workspace = new {Numerics}.Workspace(x.Length, 3);
                      var robustness = workspace[0];
                      Weigh(x, y, robustness, workspace[1], workspace[2]);
                      """
                    : "")}}
                var window = new {{Numerics}}.NearestWindow(x, Share);
                return LineAt({{names.Arguments}}, ref window, at).Value;
            }
            """);

    private static string Remarks(LowessSpec spec) =>
        $"Lowess of span {Literal.Plain(spec.Span)}, {Passes(spec)}, {(spec.Delta > 0 ? $"anchors {Literal.Plain(spec.Delta)} of the range of x apart" : "every abscissa fitted")}. "
        + (spec.IsRobust ? "Borrows room for its weights from the shared array pool: once that is warm, nothing is allocated." : "Allocates nothing.");

    // A window's own farthest observation has weight 0: two of them, equally far, leave nothing.
    private static string Undetermined(LowessSpec spec) => spec.IsRobust
        ? "no observation near it has weight, for distance or as an outlier"
        : "no observation is near enough to have weight";

    private static string Instance(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            /// <summary>The number of observations of the last <see cref="Fit(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double})"/>.</summary>
            public {{spec.Target.ReadOnly}}int Count => _sample.Count;

            /// <summary>Keeps a sorted copy of the data to predict from{{(spec.IsRobust ? ", and its robustness weights" : "")}}; allocates only when it must grow.</summary>
            /// <param name="x">Abscissas, in any order; ties are allowed.</param>
            /// <param name="y">Responses, one for each abscissa.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
            {{(spec.IsRobust
                ? $$"""
                  public void Fit({{Spans}})
                  {
                      _sample.Set(x, y);
                      using var workspace = new {{Numerics}}.Workspace(x.Length, 2);
                      Weigh(_sample.X, _sample.Y, _sample.Robustness, workspace[0], workspace[1]);
                  }
                  """
                : $"public void Fit({Spans}) => _sample.Set(x, y);")}}

            /// <summary>The estimate at one point.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>The fitted value, in the units of y; NaN before a fit, and where {{Undetermined(spec)}}.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}double Predict(double at) => LineAt(at).Value;

            /// <summary>The estimates at many points; allocates nothing.</summary>
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; NaN before a fit, and where {{Undetermined(spec)}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a target is not finite.</exception>
            public {{spec.Target.ReadOnly}}void Predict(global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted)
            {
                {{Numerics}}.Guard.Targets(at, fitted);
                Values({{names.Instance}}, at, fitted);
            }

            /// <summary>The slope of the estimate at one point.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>
            /// The slope of the local line, in the units of y by those of x; NaN where <see cref="Predict(double)"/> is, and where the
            /// window's abscissas lie within a thousandth of the range of x or so, so that the estimate is their mean.
            /// </returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}double Slope(double at) => LineAt(at).Slope;

            private {{spec.Target.ReadOnly}}{{Numerics}}.LocalLine LineAt(double at)
            {
                {{Numerics}}.Guard.Finite(at, nameof(at));
                var window = new {{Numerics}}.NearestWindow(_sample.X, Share);
                return LineAt({{names.Instance}}, ref window, at);
            }
            """);

    private const string Weigh =
        $$"""
        /// <summary>
        /// The robustness weights, fit after fit. False where the residuals lost their scale, and fitted holds the last word;
        /// true where one more fit, with these weights, is due.
        /// </summary>
        private static bool Weigh({{Spans}}, global::System.Span<double> robustness, global::System.Span<double> fitted, global::System.Span<double> scratch)
        {
            robustness.Fill(1.0);
            for (int pass = 0; pass < RobustIterations; pass++)
            {
                Values(x, y, robustness, fitted);
                if (!{{Numerics}}.Bisquare.Weigh(y, fitted, scratch, robustness))
                    return false;
            }
            return true;
        }
        """;

    /// <summary>The estimates at all abscissas given the robustness weights, and at other targets.</summary>
    private static string Values(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            /// <summary>The estimates at the data's own abscissas{{(spec.IsRobust ? ", given the robustness weights" : "")}}.</summary>
            private static void Values({{names.Parameters}}, global::System.Span<double> fitted)
            {
                var window = new {{Numerics}}.NearestWindow(x, Share);
                {{(spec.Delta > 0 ? Anchored(names) : Everywhere(names))}}
            }

            /// <summary>The estimates at other points.</summary>
            private static void Values({{names.Parameters}}, global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted)
            {
                var window = new {{Numerics}}.NearestWindow(x, Share);
                for (int j = 0; j < at.Length; j++)
                    fitted[j] = LineAt({{names.Arguments}}, ref window, at[j]).Value;
            }
            """);

    private static string Anchored(RobustnessCode names) =>
        Code.Text(
            $$"""
            var anchors = new {{Numerics}}.LowessAnchors(x, Delta);
            while (anchors.MoveNext())
            {
                int i = anchors.Current;
                {{EstimateAt(names)}}
                anchors.Fill(fitted); // up to here and over the ties
            }
            """);

    private static string Everywhere(RobustnessCode names) =>
        Code.Text(
            $$"""
            {{Numerics}}.LowessSweep.Values<{{MomentsType}}>(new {{Numerics}}.Sample({{names.Arguments}}), Share, fitted);
            for (int i = 0; i < x.Length; i++)
            {
                if (!double.IsNaN(fitted[i]))
                    continue; // wide windows share their moments; the others are summed up here

                if (i > 0 && x[i] == x[i - 1])
                {
                    fitted[i] = fitted[i - 1];
                    continue;
                }

                {{EstimateAt(names)}}
            }
            """);

    private static string EstimateAt(RobustnessCode names) =>
        $"""
        var line = LineAt({names.Arguments}, ref window, x[i]);
        fitted[i] = line.Status == global::Smoothing.FitStatus.EmptyWindow ? y[i] : line.Value;
        """;

    private static string LineAt(RobustnessCode names) =>
        Code.Text(
            $$"""
            /// <summary>The line at x₀ through its neighbours.</summary>
            private static {{Numerics}}.LocalLine LineAt({{names.Parameters}}, ref {{Numerics}}.NearestWindow window, double x0)
            {
                window.MoveTo(x0);
                var sums = SumsOver({{names.Arguments}}, window.Start, window.End, x0, window.HalfWidth, 0.0);
                if (sums.AreOffCentre)
                    sums = SumsOver({{names.Arguments}}, window.Start, window.End, x0, window.HalfWidth, sums.Mean);
                return sums.Solve(window.HalfWidth, window.Range);
            }
            """);

    private const string SampleDocumentation =
        """
        /// <param name="x">Abscissas, ascending; ties are allowed.</param>
        /// <param name="y">Responses, one for each abscissa.</param>
        """;
}
