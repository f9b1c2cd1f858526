using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Reads <c>[Ols]</c>.</summary>
internal static class OlsReader
{
    public static OlsSpec? Read(EstimatorTarget target, TargetSpec type) =>
        FormulaReader.Read(target).Model is { } model
            ? new OlsSpec(
                type,
                FormulaReader.Text(target),
                model.HasIntercept,
                model.Terms.Select(term => Column(term.Column)).ToEquatableArray(),
                Column(model.Response))
            : null;

    /// <summary>A column under the names it goes by.</summary>
    public static OlsColumn Column(string name) =>
        new(name, Parameter(ColumnNames.Camel(name)), ColumnNames.Pascal(name));

    // A parameter called nameof, with an @ or without, would turn nameof(x) into a call of it.
    private static string Parameter(string name) => name == "nameof" ? "nameof_" : TargetReader.Escape(name);
}
