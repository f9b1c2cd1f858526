using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes a least-squares model: the members a user calls.</summary>
internal static class OlsWriter
{
    public const string Numerics = "global::Smoothing.CompilerServices";

    private const string Status = "global::Smoothing.FitStatus";

    public static string Write(OlsSpec spec)
    {
        var names = new OlsNames(spec);
        var data = new OlsData(spec, names);
        var row = new ModelRow(spec, names);
        return SourceFile.Write(spec.Target, Header(spec, names), Code.Blocks(
            spec.Row is { UsesObsolete: true } ? "#pragma warning disable CS0612, CS0618 // the row type, or a part of it, is obsolete" : "",
            Fields(names),
            OlsFitWriter.Write(spec, names, data, row),
            Streaming(spec, names, data, row),
            Results(spec, names),
            Shorthands(spec, names),
            Summary(spec),
            PredictionWriter.Write(spec, names, data, row),
            InfluenceWriter.Write(spec, names, data, row),
            StateWriter.Write(spec, names),
            CoefficientsWriter.Write(spec, names),
            MomentsWriter.Write(spec, names, data, row)));
    }

    private static string Header(OlsSpec spec, OlsNames names)
    {
        string origins = names.Shifted.Count == 0 ? "" : $"\n\n{names.AboutOrigins} within the data, where no digits are lost; the coefficients\nare carried back to 0 when they are asked for.";
        return Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: ordinary least squares, specialised for
              formula  {{Literal.Comment(spec.Formula)}}
              model    {{Equation(spec)}}

            One pass adds up the products of every two columns in double-double arithmetic (106 bits), and the normal
            equations are solved there too, by LDLᵀ (Golub and Van Loan 2013, section 4.1.2): their condition is the
            square of the data's, and the second double has the digits that costs.{{origins}}
            """);
    }

    private static string Equation(OlsSpec spec)
    {
        IEnumerable<string> terms = spec.CoefficientNames.Select((_, i) =>
            "β" + Subscript(i) + (i == 0 && spec.HasIntercept ? "" : " " + Factor(spec.Term(i))));
        return $"{spec.ResponseText} = {string.Join(" + ", terms)} + ε";
    }

    private static string Factor(string text) => text.IndexOf(' ') < 0 ? text : "(" + text + ")";

    private static string Subscript(int number) =>
        string.Concat(Literal.Of(number).Select(digit => (char)('₀' + (digit - '0'))));

    private static string Fields(OlsNames names) =>
        $"""
        private Moments _moments;
        private {names.Solution} _solution;
        private {Numerics}.FitSummary _summary;
        """;

    private static string Streaming(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0;
        string origins = string.Join(", ", names.Origins.Select(origin => $"{origin} = _moments.{origin}"));
        string terms = row.Fallible.Any()
            ? (spec.IsWeighted ? $"if ({names.Weight} > 0)\n    " : "") + $"CheckTerms({data.OneArguments(spec.Columns)}, -1);"
            : "";
        return Code.Text(
            $$"""
            /// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
            {{data.WholeDocumentation}}
            /// <exception cref="global::System.ArgumentException">A value is not finite{{(terms.Length > 0 ? ", or a term of it is not" : "")}}.</exception>
            {{spec.Access}} void Add({{data.Whole}})
            {
                {{data.CheckWhole}}
                {{terms}}
                _moments.Add({{data.WholeArguments}});
            }

            /// <summary>Adds the rows another instance has seen to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
            /// <param name="other">The other instance; it stays as it is.</param>
            public void Merge(in {{spec.Target.Declaration.Name}} other)
            {
                {{(spec.Target.IsValueType ? "" : $"if (other is null)\n    throw new global::System.ArgumentNullException(nameof(other));")}}
                {{(shifts
                    ? "_moments.Merge(other._moments);"
                    : $"{Numerics}.PackedSymmetric.Add(ref _moments.{names.FirstSum}, in other._moments.{names.FirstSum}, {Literal.Of(names.AllSums)});\n_moments.Count = unchecked(_moments.Count + other._moments.Count);")}}
            }

            /// <summary>Takes one row out of the sums; <see cref="Solve()"/> brings the results up to date.</summary>
            {{data.WholeDocumentation}}
            /// <exception cref="global::System.ArgumentException">A value is not finite{{(terms.Length > 0 ? ", or a term of it is not" : "")}}.</exception>
            /// <exception cref="global::System.InvalidOperationException">There is no row to take out.</exception>
            {{spec.Access}} void Remove({{data.Whole}})
            {
                {{data.CheckWhole}}
                {{terms}}
                var {{names.Moments}} = {{(shifts ? $"new Moments {{ {origins}, HasOrigin = _moments.HasOrigin }}" : "default(Moments)")}};
                {{names.Moments}}.Add({{data.WholeArguments}});
                if (_moments.Count < {{names.Moments}}.Count{{(spec.SkipsMissing ? $" || _moments.Skipped < {names.Moments}.Skipped" : "")}})
                    throw new global::System.InvalidOperationException("There is no row to take out.");

                {{Numerics}}.PackedSymmetric.Subtract(ref _moments.{{names.FirstSum}}, in {{names.Moments}}.{{names.FirstSum}}, {{names.AllSums}});
                _moments.Count -= {{names.Moments}}.Count;
                if (_moments.Count == 0)
                    _moments = {{(spec.SkipsMissing ? "new Moments { Skipped = _moments.Skipped }" : "default")}}; // exactly nothing, without the rounding of what was there
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
                    ref _moments.{{names.FirstSum}}, coefficients: {{spec.Coefficients}}, _moments.Count, hasIntercept: {{(spec.HasIntercept ? "true" : "false")}}{{(shifts ? $", {names.Powers}, in _moments.{names.FirstOrigin}" : "")}},
                    ref _solution.{{spec.CoefficientNames.First()}}, ref _solution.Factor0_0){{(spec.IsWeighted ? "\n        .Weighted(_moments.LogWeights)" : "")}};
                {{Code.Lines(names.Origins.Select(origin => $"_solution.{origin} = _moments.{origin};"))}}
                return _summary.Status;
            }
            """);
    }

    private static string Results(OlsSpec spec, OlsNames names)
    {
        string readOnly = spec.Target.ReadOnly;
        bool shifts = names.Shifted.Count > 0;
        string origin = shifts ? $", {names.Powers}, in _solution.{names.FirstOrigin}" : "";
        IEnumerable<string> terms = spec.CoefficientNames.Select((name, i) => $"{Literal.Of(i)} => {Literal.Of(name)},");
        return Code.Text(
            $$"""
            /// <summary>The coefficients, named for their terms; NaN unless <see cref="Status"/> is <see cref="{{Status}}.Success"/>.</summary>
            public {{readOnly}}{{CoefficientsWriter.TypeName}} Coefficients => new {{CoefficientsWriter.TypeName}}(in _summary, in _solution);

            /// <summary>Whether the last <see cref="Solve()"/> or <c>Fit</c> determined every coefficient, and if not, why.</summary>
            public {{readOnly}}{{Status}} Status => _summary.Status;

            /// <summary>The name of the first coefficient whose column is a linear combination of those before it, or so nearly that too few digits remain; null where there is none.</summary>
            public {{readOnly}}string? CollinearTerm => _summary.Status is {{Status}}.Collinear or {{Status}}.IllConditioned
                ? _summary.DependentColumn switch
                {
                    {{Code.Lines(terms)}}
                    _ => null,
                }
                : null;

            /// <summary>The number of rows n added so far{{(spec.IsWeighted ? ", those of weight 0 not counted" : "")}}.</summary>
            /// <exception cref="global::System.OverflowException">There are more than 2³¹ − 1 rows.</exception>
            public {{readOnly}}int Count => checked((int)_moments.Count);

            {{(spec.SkipsMissing
                ? $"""
                  /// <summary>The number of rows left out because a column or a term of them is NaN.</summary>
                  public {readOnly}int SkippedCount => checked((int)(double)_moments.Skipped);

                  """
                : "")}}
            /// <summary>The residual degrees of freedom n − p.</summary>
            public {{readOnly}}int DegreesOfFreedom => checked((int)_summary.DegreesOfFreedom);

            /// <summary>RSS = Σ (yᵢ − ŷᵢ)².</summary>
            public {{readOnly}}double ResidualSumOfSquares => _summary.ResidualSumOfSquares;

            /// <summary>σ̂² = RSS/(n − p); NaN where n = p.</summary>
            public {{readOnly}}double ResidualVariance => _summary.ResidualVariance;

            /// <summary>σ̂, the root of <see cref="ResidualVariance"/>, in the units of {{Literal.Xml(spec.ResponseText)}}.</summary>
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

            /// <summary>The condition number κ₂ of the model matrix with its columns scaled to unit length. {{(shifts ? "The sums carry 32 digits and are taken about origins in the data, so that estimates lose fewer than 2 log₁₀ κ₂ of them." : "Of the 32 digits the sums carry, estimates lose about 2 log₁₀ κ₂.")}} NaN unless the fit succeeded.</summary>
            public {{readOnly}}double ConditionNumber => _summary.Status == {{Status}}.Success
                ? {{Numerics}}.ConditionNumber.Number(in _solution.Factor0_0, {{spec.Coefficients}}{{origin}})
                : double.NaN;

            /// <summary>The estimated covariance σ̂² (XᵀX)⁻¹ of two coefficients.</summary>
            /// <param name="i">The first coefficient's index{{(spec.Coefficients == 1 ? ", 0" : $", 0 to {Literal.Of(spec.Coefficients - 1)}, in the order of the formula{(spec.HasIntercept ? ", the intercept first" : "")}")}}.</param>
            /// <param name="j">The second coefficient's index.</param>
            /// <returns>The covariance; the variance of a coefficient where i = j.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">An index is out of range.</exception>
            public {{readOnly}}double Covariance(int i, int j) =>
                _summary.ResidualVariance * {{Numerics}}.TriangularFactor.Inverse(in _solution.Factor0_0, {{spec.Coefficients}}, i, j{{origin}});

            /// <summary>An element of XᵀX: the sum of products of two columns of the model matrix.</summary>
            /// <param name="i">The first coefficient's index{{(spec.Coefficients == 1 ? ", 0" : $", 0 to {Literal.Of(spec.Coefficients - 1)}, in the order of the formula{(spec.HasIntercept ? ", the intercept first" : "")}")}}.</param>
            /// <param name="j">The second coefficient's index.</param>
            /// <returns>The sum, rounded from double-double.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">An index is out of range.</exception>
            {{(shifts
                ? $$"""
                  public {{readOnly}}double Gram(int i, int j)
                  {
                      var moments = _moments;
                      {{Numerics}}.ShiftedPowers.MoveToZero(ref moments.{{names.FirstSum}}, size: {{Literal.Of(names.Size)}}, {{names.Powers}}, in moments.{{names.FirstOrigin}});
                      return (double){{Numerics}}.PackedSymmetric.Element(in moments.{{names.FirstSum}}, {{Literal.Of(spec.Coefficients)}}, i, j);
                  }
                  """
                : $$"""
                  public {{readOnly}}double Gram(int i, int j) =>
                      (double){{Numerics}}.PackedSymmetric.Element(in _moments.{{names.FirstSum}}, {{Literal.Of(spec.Coefficients)}}, i, j);
                  """)}}
            """);
    }

    private static string Summary(OlsSpec spec)
    {
        string names = string.Join(", ", spec.Terms.Select(term => Literal.Of(term.Text)).Prepend("\"(Intercept)\"").Skip(spec.HasIntercept ? 0 : 1));
        string coefficients = string.Join(", ", spec.CoefficientNames.Select(name => "coefficients." + name));
        string override_ = spec.Target.DefinesToString ? "" : Code.Text(
            $$"""

            /// <summary>The summary as <see cref="WriteSummary(global::System.IO.TextWriter)"/> writes it.</summary>
            /// <returns>A table of the coefficients and the figures of the fit, in the invariant culture.</returns>
            public {{spec.Target.ReadOnly}}override string ToString()
            {
                var writer = new global::System.IO.StringWriter(global::System.Globalization.CultureInfo.InvariantCulture);
                WriteSummary(writer);
                return writer.ToString();
            }
            """);
        return Code.Text(
            $$"""
            /// <summary>Writes the coefficients with their errors, t, p and intervals, and the figures of the fit, as statisticians lay them out.</summary>
            /// <param name="writer">Where to write.</param>
            public {{spec.Target.ReadOnly}}void WriteSummary(global::System.IO.TextWriter writer)
            {
                var coefficients = Coefficients;
                {{Numerics}}.SummaryTable.Write(
                    writer,
                    {{Literal.Of(spec.Formula)}},
                    new string[] { {{names}} },
                    new global::Smoothing.Coefficient[] { {{coefficients}} },
                    in _summary,
                    CollinearTerm);
            }
            {{override_}}
            """);
    }

    private static string Shorthands(OlsSpec spec, OlsNames names)
    {
        if (!spec.IsLine)
            return "";

        int slope = spec.HasIntercept ? 1 : 0;
        string Shorthand(string name, int i, string what) => Code.Text(
            $$"""
            /// <summary>{{what}}: short for the coefficient {{spec.CoefficientNames.ElementAt(i)}} of <see cref="Coefficients"/>.</summary>
            public {{spec.Target.ReadOnly}}global::Smoothing.Coefficient {{name}} => _solution.{{names.CoefficientOf}}(in _summary, {{i}});
            """);
        return Code.Blocks(
            spec.HasIntercept ? Shorthand("Intercept", 0, "The line's value at zero") : "",
            Shorthand("Slope", slope, "The line's slope"));
    }
}
