using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes a least-squares model: the members a user calls.</summary>
internal static class OlsWriter
{
    private const string Numerics = "global::Smoothing.Numerics";
    private const string Status = "global::Smoothing.FitStatus";

    public static string Write(OlsSpec spec)
    {
        var names = new OlsNames(spec);
        return SourceFile.Write(spec.Target, Header(spec), Code.Blocks(
            Fields(),
            Fit(spec, names),
            Streaming(spec, names),
            Results(spec, names),
            Shorthands(spec),
            Predict(spec, names),
            InfluenceWriter.Write(spec, names),
            StateWriter.Write(spec, names),
            CoefficientsWriter.Write(spec),
            MomentsWriter.Write(spec, names)));
    }

    private static string Header(OlsSpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier}}: ordinary least squares, specialised for
              formula  {{spec.Formula.Replace('\r', ' ').Replace('\n', ' ')}}
              model    {{Equation(spec)}}

            One pass adds up the products of every two columns in double-double arithmetic (106 bits), and the normal
            equations are solved there too, by LDLᵀ (Golub and Van Loan 2013, section 4.1.2): their condition is the
            square of the data's, and the second double has the digits that costs.
            """);

    private static string Equation(OlsSpec spec)
    {
        IEnumerable<string> terms = spec.CoefficientNames.Select((_, i) =>
            "β" + Subscript(i) + (i == 0 && spec.HasIntercept ? "" : " " + CoefficientsWriter.Term(spec, i)));
        return $"{spec.Response.Name} = {string.Join(" + ", terms)} + ε";
    }

    private static string Subscript(int number) =>
        string.Concat(Literal.Of(number).Select(digit => (char)('₀' + (digit - '0'))));

    private static string Fields() =>
        $"""
        private Moments _moments;
        private Solution _solution;
        private {Numerics}.FitSummary _summary;
        """;

    private static string Fit(OlsSpec spec, OlsNames names)
    {
        OlsColumn first = spec.Columns.First();
        IEnumerable<string> lengths = spec.Columns.Skip(1).Select(column =>
            $"{Numerics}.Contract.SameLength({first.Parameter}.Length, nameof({first.Parameter}), {column.Parameter}.Length, nameof({column.Parameter}));");
        return Code.Text(
            $$"""
            /// <summary>Fits the model to the data: the same as <see cref="Clear"/>, <c>Add</c> for each row, and <see cref="Solve"/>. Allocates nothing.</summary>
            {{Code.Lines(spec.Columns.Select(column => Parameter(spec, column, "one value a row")))}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
            public void Fit({{Spans(spec.Columns)}})
            {
                CheckRows({{Arguments(spec.Columns)}});
                Clear();
                for (int {{names.Index}} = 0; {{names.Index}} < {{first.Parameter}}.Length; {{names.Index}}++)
                    _moments.Add({{Elements(spec.Columns, names)}});
                Solve();
            }

            private static void CheckRows({{Spans(spec.Columns)}})
            {
                {{Code.Lines(lengths)}}
                {{Code.Lines(spec.Columns.Select(FiniteCheck))}}
            }
            """);
    }

    private static string Streaming(OlsSpec spec, OlsNames names) =>
        Code.Text(
            $$"""
            /// <summary>Adds one row to the sums; <see cref="Solve"/> brings the results up to date.</summary>
            {{Code.Lines(spec.Columns.Select(column => Parameter(spec, column, "of the row")))}}
            /// <exception cref="global::System.ArgumentException">A value is not finite.</exception>
            public void Add({{Doubles(spec.Columns)}})
            {
                {{Code.Lines(spec.Columns.Select(FiniteCheck))}}
                _moments.Add({{Arguments(spec.Columns)}});
            }

            /// <summary>Adds the rows another instance has seen to the sums; <see cref="Solve"/> brings the results up to date.</summary>
            /// <param name="other">The other instance; it stays as it is.</param>
            public void Merge(in {{spec.Target.Declaration.Name}} other)
            {
                {{(spec.Target.IsValueType ? "" : $"if (other is null)\n    throw new global::System.ArgumentNullException(nameof(other));")}}
                {{Numerics}}.Packed.Add(ref _moments.{{names.Sum(0, 0)}}, in other._moments.{{names.Sum(0, 0)}}, {{names.Size * (names.Size + 1) / 2}});
                _moments.Count = unchecked(_moments.Count + other._moments.Count);
            }

            /// <summary>Takes one row out of the sums; <see cref="Solve"/> brings the results up to date.</summary>
            {{Code.Lines(spec.Columns.Select(column => Parameter(spec, column, "of a row added before")))}}
            /// <exception cref="global::System.ArgumentException">A value is not finite.</exception>
            /// <exception cref="global::System.InvalidOperationException">There is no row to take out.</exception>
            public void Remove({{Doubles(spec.Columns)}})
            {
                {{Code.Lines(spec.Columns.Select(FiniteCheck))}}
                if (_moments.Count == 0)
                    throw new global::System.InvalidOperationException("There is no row to take out.");

                if (_moments.Count == 1)
                {
                    _moments = default; // exactly nothing, without the rounding of what was there
                    return;
                }
                var {{names.Row}} = default(Moments);
                {{names.Row}}.Add({{Arguments(spec.Columns)}});
                {{Numerics}}.Packed.Subtract(ref _moments.{{names.Sum(0, 0)}}, in {{names.Row}}.{{names.Sum(0, 0)}}, {{names.Size * (names.Size + 1) / 2}});
                _moments.Count--;
            }

            /// <summary>Forgets every row and every result.</summary>
            public void Clear()
            {
                _moments = default;
                _solution = default;
                _summary = default;
            }

            /// <summary>Solves for the coefficients of the rows added so far; allocates nothing.</summary>
            /// <returns>Whether the rows determine every coefficient, and if not, why.</returns>
            public {{Status}} Solve()
            {
                _summary = {{Numerics}}.NormalEquations.Solve(
                    ref _moments.{{names.Sum(0, 0)}}, coefficients: {{spec.Coefficients}}, _moments.Count, hasIntercept: {{(spec.HasIntercept ? "true" : "false")}},
                    ref _solution.{{spec.CoefficientNames.First()}}, ref _solution.Factor0_0, ref _solution.Inverse0_0);
                return _summary.Status;
            }
            """);

    private static string Results(OlsSpec spec, OlsNames names)
    {
        string readOnly = spec.Target.ReadOnly;
        IEnumerable<string> terms = spec.CoefficientNames.Select((name, i) => $"{Literal.Of(i)} => {Literal.Of(name)},");
        return Code.Text(
            $$"""
            /// <summary>The coefficients, named for their terms; NaN unless <see cref="Status"/> is <see cref="{{Status}}.Success"/>.</summary>
            public {{readOnly}}{{CoefficientsWriter.TypeName}} Coefficients => new {{CoefficientsWriter.TypeName}}(in _summary, in _solution);

            /// <summary>Whether the last <see cref="Solve"/> or <c>Fit</c> determined every coefficient, and if not, why.</summary>
            public {{readOnly}}{{Status}} Status => _summary.Status;

            /// <summary>The name of the first coefficient whose column is a linear combination of those before it; null where there is none.</summary>
            public {{readOnly}}string? CollinearTerm => _summary.Status == {{Status}}.Collinear
                ? _summary.DependentColumn switch
                {
                    {{Code.Lines(terms)}}
                    _ => null,
                }
                : null;

            /// <summary>The number of rows n added so far.</summary>
            /// <exception cref="global::System.OverflowException">There are more than 2³¹ − 1 rows.</exception>
            public {{readOnly}}int Count => checked((int)_moments.Count);

            /// <summary>The residual degrees of freedom n − p.</summary>
            public {{readOnly}}int DegreesOfFreedom => checked((int)_summary.DegreesOfFreedom);

            /// <summary>RSS = Σ (yᵢ − ŷᵢ)².</summary>
            public {{readOnly}}double ResidualSumOfSquares => _summary.ResidualSumOfSquares;

            /// <summary>σ̂² = RSS/(n − p); NaN where n = p.</summary>
            public {{readOnly}}double ResidualVariance => _summary.ResidualVariance;

            /// <summary>σ̂, the root of <see cref="ResidualVariance"/>, in the units of {{Literal.Xml(spec.Response.Name)}}.</summary>
            public {{readOnly}}double ResidualStandardError => _summary.ResidualStandardError;

            /// <summary>R² = 1 − RSS/TSS, TSS {{(spec.HasIntercept ? "about the mean" : "about zero, since the model has no intercept")}}.</summary>
            public {{readOnly}}double RSquared => _summary.RSquared;

            /// <summary>R² adjusted for the number of coefficients, 1 − (RSS/(n − p))/(TSS/{{(spec.HasIntercept ? "(n − 1)" : "n")}}); NaN where n = p.</summary>
            public {{readOnly}}double AdjustedRSquared => _summary.AdjustedRSquared;

            /// <summary>F of the hypothesis that every coefficient{{(spec.HasIntercept ? " but the intercept" : "")}} is zero; NaN where n = p{{(spec.HasIntercept && spec.Coefficients == 1 ? ", and in this model, which has none" : "")}}.</summary>
            public {{readOnly}}double FStatistic => _summary.FStatistic;

            /// <summary>The p-value of <see cref="FStatistic"/>.</summary>
            public {{readOnly}}double FPValue => _summary.FPValue;

            /// <summary>The normal log-likelihood at its maximum, −n/2 (ln 2π + ln(RSS/n) + 1).</summary>
            public {{readOnly}}double LogLikelihood => _summary.LogLikelihood;

            /// <summary>Akaike's information criterion, −2 ln L + 2(p + 1).</summary>
            public {{readOnly}}double Aic => _summary.Aic;

            /// <summary>The Bayesian information criterion, −2 ln L + (p + 1) ln n.</summary>
            public {{readOnly}}double Bic => _summary.Bic;

            /// <summary>The estimated covariance σ̂² (XᵀX)⁻¹ of two coefficients.</summary>
            /// <param name="i">The first coefficient's index, 0 to {{spec.Coefficients - 1}}, in the order of the formula{{(spec.HasIntercept ? ", the intercept first" : "")}}.</param>
            /// <param name="j">The second coefficient's index.</param>
            /// <returns>The covariance; the variance of a coefficient where i = j.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">An index is out of range.</exception>
            public {{readOnly}}double Covariance(int i, int j) =>
                _summary.ResidualVariance * {{Numerics}}.Packed.Element(in _solution.Inverse0_0, {{spec.Coefficients}}, i, j);

            /// <summary>An element of XᵀX: the sum of products of two columns of the model matrix.</summary>
            /// <param name="i">The first coefficient's index, 0 to {{spec.Coefficients - 1}}, in the order of the formula{{(spec.HasIntercept ? ", the intercept first" : "")}}.</param>
            /// <param name="j">The second coefficient's index.</param>
            /// <returns>The sum, rounded from double-double.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">An index is out of range.</exception>
            public {{readOnly}}double Gram(int i, int j) =>
                (double){{Numerics}}.Packed.Element(in _moments.{{names.Sum(0, 0)}}, {{spec.Coefficients}}, i, j);
            """);
    }

    private static string Shorthands(OlsSpec spec)
    {
        if (spec.Predictors.Count != 1)
            return "";

        int slope = spec.HasIntercept ? 1 : 0;
        string Shorthand(string name, int i, string what) => Code.Text(
            $$"""
            /// <summary>{{what}}: short for the coefficient {{spec.CoefficientNames.ElementAt(i)}} of <see cref="Coefficients"/>.</summary>
            public {{spec.Target.ReadOnly}}global::Smoothing.Coefficient {{name}} => _summary.Coefficient(_solution.{{spec.CoefficientNames.ElementAt(i)}}, _solution.Inverse{{i}}_{{i}});
            """);
        return Code.Blocks(
            spec.HasIntercept ? Shorthand("Intercept", 0, "The line's value at zero") : "",
            Shorthand("Slope", slope, "The line's slope"));
    }

    private static string Predict(OlsSpec spec, OlsNames names)
    {
        string separator = spec.Predictors.Count == 0 ? "" : ", ";
        string parameters = Code.Lines(spec.Predictors.Select(column => Parameter(spec, column, "of the row")));
        string checks = Code.Lines(spec.Predictors.Select(FiniteCheck));
        string Interval(string name, string summary, string spread) => Code.Text(
            $$"""
            /// <summary>{{summary}}</summary>
            {{parameters}}
            /// <param name="{{names.Level}}">The coverage, between 0 and 1.</param>
            /// <returns>The interval, by Student's t; NaN unless the fit succeeded with n &gt; p.</returns>
            /// <exception cref="global::System.ArgumentException">A value is not finite, or the level is not between 0 and 1.</exception>
            public {{spec.Target.ReadOnly}}global::Smoothing.Interval {{name}}({{Doubles(spec.Predictors)}}{{separator}}double {{names.Level}} = 0.95)
            {
                {{checks}}
                {{Numerics}}.Contract.Level({{names.Level}}, nameof({{names.Level}}));
                global::System.Span<{{Numerics}}.DoubleDouble> {{names.Row}} = stackalloc {{Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                Fill({{names.Row}}{{separator}}{{Arguments(spec.Predictors)}});
                return _summary.Interval(
                    Predict({{Arguments(spec.Predictors)}}), {{spread}}{{Numerics}}.RowGeometry.QuadraticForm(in _solution.Factor0_0, {{names.Row}}), {{names.Level}});
            }
            """);
        return Code.Blocks(
            Code.Text(
                $$"""
                /// <summary>The fitted value for one row.</summary>
                {{parameters}}
                /// <returns>The expected {{Literal.Xml(spec.Response.Name)}}; NaN unless <see cref="Status"/> is <see cref="{{Status}}.Success"/>.</returns>
                {{(spec.Predictors.Count == 0 ? "" : """/// <exception cref="global::System.ArgumentException">A value is not finite.</exception>""")}}
                public {{spec.Target.ReadOnly}}double Predict({{Doubles(spec.Predictors)}})
                {
                    {{checks}}
                    return _summary.Status == {{Status}}.Success
                        ? (double)({{FittedValue(spec)}})
                        : double.NaN;
                }
                """),
            Interval("ConfidenceInterval", $"The confidence interval of the expected {Literal.Xml(spec.Response.Name)} for one row.", ""),
            Interval("PredictionInterval", $"The prediction interval of one new {Literal.Xml(spec.Response.Name)} for one row.", "1.0 + "));
    }

    public static string FiniteCheck(OlsColumn column) =>
        $"{Numerics}.Contract.Finite({column.Parameter}, nameof({column.Parameter}));";

    public static string Doubles(IEnumerable<OlsColumn> columns) =>
        string.Join(", ", columns.Select(column => "double " + column.Parameter));

    public static string Spans(IEnumerable<OlsColumn> columns) =>
        string.Join(", ", columns.Select(column => "global::System.ReadOnlySpan<double> " + column.Parameter));

    public static string Arguments(IEnumerable<OlsColumn> columns) =>
        string.Join(", ", columns.Select(column => column.Parameter));

    public static string Elements(IEnumerable<OlsColumn> columns, OlsNames names) =>
        string.Join(", ", columns.Select(column => $"{column.Parameter}[{names.Index}]"));

    public static string Parameter(OlsSpec spec, OlsColumn column, string what) =>
        $"""/// <param name="{Literal.Xml(column.Parameter.TrimStart('@'))}">{(column.Equals(spec.Response) ? "The response" : "The predictor")} {Literal.Xml(column.Name)}, {what}.</param>""";

    /// <summary>The fitted value of a row, unrounded.</summary>
    public static string FittedValue(OlsSpec spec) =>
        string.Join(" + ", Enumerable.Repeat("_solution.Intercept", spec.HasIntercept ? 1 : 0)
            .Concat(spec.Predictors.Select(column => $"_solution.{column.Coefficient} * {column.Parameter}")));
}
