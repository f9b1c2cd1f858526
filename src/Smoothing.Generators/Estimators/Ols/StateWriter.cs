using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the members that save a model's sums as plain numbers and restore them.</summary>
internal static class StateWriter
{
    public const string Size = "StateSize";

    // The version, the fingerprint and the number of rows.
    private const int HeaderLength = 3;

    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names)
    {
        string readOnly = spec.Target.ReadOnly;
        string parts = names.Shifted.Count > 0
            ? "two numbers a sum and the columns' origins"
            : "two numbers a sum";
        yield return Member.Named(
            "public static int", Size,
            $$"""
            /// <summary>How many numbers <see cref="Save({{Cref(RuntimeTypes.Output)}})"/> writes and <see cref="Restore({{Cref(RuntimeTypes.Input)}})"/> reads.</summary>
            """,
            $"=> {Literal.Of(HeaderLength + (2 * names.AllSums) + names.Shifted.Count)};");

        yield return Member.Method(
            $"public {readOnly}void", "Save", new[] { new Parameter(RuntimeTypes.Output, "state") },
            $$"""
            /// <summary>Saves the rows added so far, to the bit, as {{parts}} behind a header of {{HeaderLength}} numbers. Allocates nothing.</summary>
            /// <param name="state">Receives <see cref="{{Size}}"/> numbers.</param>
            /// <exception cref="{{RuntimeTypes.ArgumentException}}">It is not that long.</exception>
            """,
            "=> _model.Save(in _moments, state);");

        yield return Member.Method(
            "public void", "Restore", State(),
            $$"""
            /// <summary>Replaces the rows added so far by saved ones, and solves for them where there are any. Allocates nothing.</summary>
            /// <param name="state">What <see cref="Save({{Cref(RuntimeTypes.Output)}})"/> wrote.</param>
            /// <exception cref="{{RuntimeTypes.ArgumentException}}">The length, the version or the model is another, or the number of rows is none; everything stays as it was.</exception>
            """,
            "=> _model.Restore(state, ref _moments, ref _solution);");

        if (spec.Target.CanBeCreated)
            yield return Load(spec.Target);
    }

    private static Member Load(TargetSpec target) => Member.Method(
        $"public static {target.Declaration.Name}", "Load", State(),
        $$"""
        /// <summary>A new model that goes on from a saved state: see <see cref="Restore({{Cref(RuntimeTypes.Input)}})"/>.</summary>
        /// <param name="state">What <see cref="Save({{Cref(RuntimeTypes.Output)}})"/> wrote.</param>
        /// <returns>The model.</returns>
        /// <exception cref="{{RuntimeTypes.ArgumentException}}">The length, the version or the model is another, or the number of rows is none.</exception>
        """,
        Body.Of(
            $$"""
            var model = new {{target.Declaration.Name}}();
            model.Restore(state);
            return model;
            """));

    private static Parameter[] State() => new[] { new Parameter(RuntimeTypes.Input, "state") };

    private static string Cref(string type) => type.Replace('<', '{').Replace('>', '}');
}
