using Smoothing.Generators.Kernels;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LocalRegression;

/// <summary>Writes a local linear regression: the members a user calls. Their sums are <see cref="WindowSumsWriter"/>'s.</summary>
internal static class LocalLinearWriter
{
    private const string Spans = "global::System.ReadOnlySpan<double> x, global::System.ReadOnlySpan<double> y";
    private const string Numerics = "global::Smoothing.Numerics";

    public static string Write(LocalLinearSpec spec) =>
        SourceFile.Write(spec.Target, Header(spec), Members(spec));

    private static string Header(LocalLinearSpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: local linear regression, specialised for
              kernel     {{KernelText(spec)}}
              bandwidth  {{(spec.Bandwidth is { } h ? "h = " + Literal.Plain(h) : "h, an argument")}}
              algorithm  direct: the sums of each window in eight lanes, O(n · window)

            At a target x₀ the line α + β(x − x₀) minimises Σ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h;
            α is the estimate and β its slope (Fan and Gijbels 1996, section 2.3).
            """);

    private static string KernelText(LocalLinearSpec spec) => spec.Kernel is UserKernel user
        ? $"{user.Formula} for {user.Domain}, the target's own"
        : $"{spec.Kernel.Name}, K(u) = {spec.Kernel.Formula} for {spec.Kernel.Domain}";

    private static string Members(LocalLinearSpec spec)
    {
        var names = new BandwidthNames(spec);
        return Code.Blocks(
            Constants(spec, names),
            Statics(spec, names),
            Instance(spec, names),
            Shared(names),
            WindowSumsWriter.Write(spec.Kernel, names));
    }

    private static string Constants(LocalLinearSpec spec, BandwidthNames names) => spec.Bandwidth is { } h
        ? Code.Text(
            $$"""
            private const double PerBandwidth = {{1 / h}}; // 1/h
            private const double Reach = {{spec.Kernel.Support * h}}; // a window holds the observations with |xᵢ − x₀| below this

            private {{Numerics}}.SortedSample _sample;
            """)
        : Code.Text(
            $$"""
            private {{Numerics}}.SortedSample _sample;
            private readonly double _bandwidth;

            /// <summary>An estimator of the given bandwidth.</summary>
            /// <param name="bandwidth">h, in the units of x; positive and finite.</param>
            /// <exception cref="global::System.ArgumentException">The bandwidth is not positive and finite.</exception>
            public {{spec.Target.Identifier}}(double bandwidth)
            {
                {{Numerics}}.Contract.Positive(bandwidth, nameof(bandwidth));
                _sample = default;
                _bandwidth = bandwidth;
            }
            """);

    private static string Statics(LocalLinearSpec spec, BandwidthNames names) =>
        Code.Text(
            $$"""
            /// <summary>Smooths y over x at the data's own abscissas.</summary>
            /// <remarks>Local linear, {{Literal.Xml(KernelText(spec))}}. O(n · window); allocates nothing.</remarks>
            {{SampleDocumentation}}
            /// <param name="fitted">Receives one estimate for each abscissa; NaN where fewer than two distinct abscissas lie in the window.</param>
            {{names.ParameterDocumentation}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, a value is not finite{{names.BandwidthError}}, or fitted overlaps the data.</exception>
            public static void Smooth({{Spans}}, global::System.Span<double> fitted{{names.Parameter}})
            {
                {{names.Check}}
                {{Numerics}}.Contract.Sample(x, y);
                {{Numerics}}.Contract.SameLength(x.Length, nameof(x), fitted.Length, nameof(fitted));
                {{Numerics}}.Contract.Apart(fitted, x, y);
                Values(x, y, x, fitted{{names.Argument}});
            }

            /// <summary>Smooths y over x at other points.</summary>
            /// <remarks>Local linear, {{Literal.Xml(KernelText(spec))}}. O(m · window); allocates nothing.</remarks>
            {{SampleDocumentation}}
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; NaN where fewer than two distinct abscissas lie in the window.</param>
            {{names.ParameterDocumentation}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, a value is not finite{{names.BandwidthError}}, or fitted overlaps the data.</exception>
            public static void Smooth({{Spans}}, global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted{{names.Parameter}})
            {
                {{names.Check}}
                {{Numerics}}.Contract.Sample(x, y);
                {{Numerics}}.Contract.Targets(at, fitted);
                {{Numerics}}.Contract.Apart(fitted, x, y);
                Values(x, y, at, fitted{{names.Argument}});
            }

            /// <summary>The estimate at one point.</summary>
            {{SampleDocumentation}}
            /// <param name="at">The target, in the units of x.</param>
            {{names.ParameterDocumentation}}
            /// <returns>The fitted value, in the units of y; NaN where fewer than two distinct abscissas lie in the window.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or a value is not finite{{names.BandwidthError}}.</exception>
            public static double Estimate({{Spans}}, double at{{names.Parameter}})
            {
                {{names.Check}}
                {{Numerics}}.Contract.Sample(x, y);
                {{Numerics}}.Contract.Finite(at, nameof(at));
                var window = new {{Numerics}}.Window(x, {{names.Reach}});
                return LineAt(x, y, ref window, at{{names.ScaleArgument}}).Value;
            }

            /// <summary>The estimate at one point with its slope, the norm of its equivalent kernel and its status.</summary>
            {{SampleDocumentation}}
            /// <param name="at">The target, in the units of x.</param>
            {{names.ParameterDocumentation}}
            /// <returns>The estimate; its status says why where the window does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or a value is not finite{{names.BandwidthError}}.</exception>
            public static global::Smoothing.LocalEstimate Evaluate({{Spans}}, double at{{names.Parameter}})
            {
                {{names.Check}}
                {{Numerics}}.Contract.Sample(x, y);
                {{Numerics}}.Contract.Finite(at, nameof(at));
                {{names.ScaleLocal}}
                var window = new {{Numerics}}.Window(x, {{names.Reach}});
                var status = window.MoveTo(at);
                var sums = SumsOver(x, y, window.Start, window.End, at{{names.ScaleArgumentByName}});
                var line = status == global::Smoothing.FitStatus.Success ? sums.Solve({{names.Scale}}) : new {{Numerics}}.LocalLine(status);

                // the estimate is Σ lᵢ yᵢ with lᵢ = K(u) (c₀ + c₁z)
                sums.EquivalentKernel(out double c0, out double c1);
                double centre = {{Numerics}}.LocalLineSums.Centre(x, window.Start, window.End, at);
                double offset = (centre - at) * {{names.Scale}};
                global::System.Span<{{Numerics}}.EquivalentKernelSums> lanes = stackalloc {{Numerics}}.EquivalentKernelSums[{{Numerics}}.Lanes.Count];
                for (int i = window.Start; i < window.End; i++)
                {
                    double z = (x[i] - centre) * {{names.Scale}};
                    double w = {{names.Weight}}(z + offset);
                    lanes[{{Numerics}}.Lanes.Of(i, window.Start, window.End)].Add(w, w * (c0 + c1 * z));
                }
                return {{Numerics}}.EquivalentKernelSums.Total(lanes).Evaluate(line, sums.TotalWeight);
            }
            """);

    private static string Instance(LocalLinearSpec spec, BandwidthNames names) =>
        Code.Text(
            $$"""
            /// <summary>The number of observations of the last <see cref="Fit(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double})"/>.</summary>
            public {{spec.Target.ReadOnly}}int Count => _sample.Count;

            /// <summary>The bandwidth h, in the units of x.</summary>
            public {{spec.Target.ReadOnly}}double Bandwidth => {{(spec.Bandwidth is { } h ? Literal.Of(h) : "_bandwidth")}};

            /// <summary>Keeps a sorted copy of the data to predict from; allocates only when it must grow.</summary>
            /// <param name="x">Abscissas, in any order; ties are allowed.</param>
            /// <param name="y">Responses, one for each abscissa.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
            public void Fit({{Spans}}) => _sample.Set(x, y);

            /// <summary>The estimate at one point.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>The fitted value, in the units of y; NaN before a fit, and where fewer than two distinct abscissas lie in the window.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}double Predict(double at) => LineAt(at).Value;

            /// <summary>The estimates at many points; allocates nothing.</summary>
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="fitted">Receives one estimate for each target; NaN before a fit, and where fewer than two distinct abscissas lie in the window.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a target is not finite.</exception>
            public {{spec.Target.ReadOnly}}void Predict(global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted)
            {
                {{Numerics}}.Contract.Targets(at, fitted);
                Values(_sample.X, _sample.Y, at, fitted{{names.InstanceArgument}});
            }

            /// <summary>The slope of the estimate at one point.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <returns>The slope of the local line, in the units of y by those of x; NaN where <see cref="Predict(double)"/> is.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            public {{spec.Target.ReadOnly}}double Slope(double at) => LineAt(at).Slope;

            private {{spec.Target.ReadOnly}}{{Numerics}}.LocalLine LineAt(double at)
            {
                {{Numerics}}.Contract.Finite(at, nameof(at));
                {{names.InstanceLocal}}
                var window = new {{Numerics}}.Window(_sample.X, {{names.Reach}});
                return LineAt(_sample.X, _sample.Y, ref window, at{{names.ScaleArgument}});
            }
            """);

    private static string Shared(BandwidthNames names) =>
        Code.Text(
            $$"""
            private static void Values({{Spans}}, global::System.ReadOnlySpan<double> at, global::System.Span<double> fitted{{names.Parameter}})
            {
                {{names.ScaleLocal}}
                var window = new {{Numerics}}.Window(x, {{names.Reach}});
                for (int j = 0; j < at.Length; j++)
                    fitted[j] = LineAt(x, y, ref window, at[j]{{names.ScaleArgumentByName}}).Value;
            }

            /// <summary>The line at x₀, if the window there determines one.</summary>
            private static {{Numerics}}.LocalLine LineAt({{Spans}}, ref {{Numerics}}.Window window, double x0{{names.ScaleParameter}})
            {
                var status = window.MoveTo(x0);
                return status == global::Smoothing.FitStatus.Success
                    ? SumsOver(x, y, window.Start, window.End, x0{{names.ScaleArgumentByName}}).Solve({{names.Scale}})
                    : new {{Numerics}}.LocalLine(status);
            }
            """);

    private const string SampleDocumentation =
        """
        /// <param name="x">Abscissas, ascending; ties are allowed.</param>
        /// <param name="y">Responses, one for each abscissa.</param>
        """;
}
