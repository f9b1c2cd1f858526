using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the members that stream rows: <c>Add</c>, <c>Merge</c>, <c>Remove</c>, <c>Clear</c>, and <c>Solve</c>.</summary>
internal static class StreamingWriter
{
    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool mayFail = row.Fallible.Any();
        string onlyWeighted = spec.IsWeighted ? $"if ({names.Weight} != 0)\n    " : "";
        string checkTerms = mayFail ? $"{onlyWeighted}CheckTerms({data.OneArguments(spec.Columns)}, -1);" : "";
        string refused = "A value is not finite" + (mayFail ? ", or a term of it is not" : "");

        yield return Member.Method(
            $"{spec.Access} void", "Add", data.Whole,
            Code.Text(
                $$"""
                /// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
                {{data.WholeDocumentation}}
                /// <exception cref="{{RuntimeTypes.ArgumentException}}">{{refused}}.</exception>
                """),
            Body.Of(
                $$"""
                {{data.CheckWhole}}
                {{checkTerms}}
                _moments.Add({{data.WholeArguments}});
                """));

        yield return Member.Method(
            "public void", "Merge", new[] { new Parameter("in " + spec.Target.Declaration.Name, "other") },
            """
            /// <summary>Adds the rows another instance has seen to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
            /// <param name="other">The other instance; it stays as it is.</param>
            """,
            Merge(spec.Target));

        yield return Member.Method(
            $"{spec.Access} void", "Remove", data.Whole,
            Code.Text(
                $$"""
                /// <summary>Takes one row out of the sums; <see cref="Solve()"/> brings the results up to date.</summary>
                {{data.WholeDocumentation}}
                /// <exception cref="{{RuntimeTypes.ArgumentException}}">{{refused}}.</exception>
                /// <exception cref="global::System.InvalidOperationException">There is no row to take out.</exception>
                """),
            Body.Of(
                $$"""
                {{data.CheckWhole}}
                {{checkTerms}}
                var {{names.Moments}} = _model.Empty(in _moments);
                {{names.Moments}}.Add({{data.WholeArguments}});
                _model.Remove(ref _moments, in {{names.Moments}});
                """));

        yield return Member.Method(
            "public void", "Clear", Array.Empty<Parameter>(),
            "/// <summary>Forgets every row and every result.</summary>",
            "=> (_moments, _solution) = (default, default);");

        yield return Member.Method(
            $"public {RuntimeTypes.FitStatus}", "Solve", Array.Empty<Parameter>(),
            """
            /// <summary>Solves for the coefficients of the rows added so far; allocates nothing.</summary>
            /// <returns>Whether the rows determine every coefficient, and if not, why.</returns>
            """,
            "=> _model.Solve(in _moments, ref _solution);");
    }

    private static string Merge(TargetSpec target) => target.IsValueType
        ? "=> _model.Merge(ref _moments, in other._moments);"
        : Body.Of(
            $$"""
            {{RuntimeTypes.Guard}}.NotNull(other, nameof(other));
            _model.Merge(ref _moments, in other._moments);
            """);
}
