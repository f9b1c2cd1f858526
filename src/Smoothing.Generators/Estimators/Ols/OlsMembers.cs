using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>The members <c>[Ols]</c> adds.</summary>
internal static class OlsMembers
{
    private static readonly string[] Names =
    {
        "Coefficients", "Status", "CollinearTerm", "Count", "DegreesOfFreedom", "ResidualSumOfSquares", "ResidualVariance",
        "ResidualStandardError", "RSquared", "AdjustedRSquared", "FStatistic", "FPValue", "LogLikelihood", "Aic", "Bic", "ConditionNumber", CoefficientsWriter.TypeName,
        "Solution", "Moments", "_moments", "_solution", "_summary",
        "Merge", "RobustStandardErrors", "Influence", "Fill", "CheckRows", "CheckLengths", "CheckTerms", "CheckPredictors", "WriteSummary",
        StateWriter.Size, StateWriter.Fingerprint,
    };

    private static readonly string[] NamesOfSkipping = { "IsMissing", "SkippedCount" };

    public static IEnumerable<EmittedMember> Of(OlsSpec spec)
    {
        string? row = spec.Row?.Name.Replace("global::", "");
        string[] Columns(IEnumerable<DataColumn> columns, string type, string rowType) =>
            row is null ? columns.Select(_ => type).ToArray() : new[] { rowType };

        string span = $"System.ReadOnlySpan<{spec.Scalar}>";
        string[] many = Columns(spec.Columns, span, $"System.ReadOnlySpan<{row}>").Concat(Enumerable.Repeat(span, spec.IsWeighted ? 1 : 0)).ToArray();
        string[] one = Columns(spec.Columns, "double", row ?? "").Concat(Enumerable.Repeat("double", spec.IsWeighted ? 1 : 0)).ToArray();
        string[] predictors = Columns(spec.PredictorColumns, "double", row ?? "");
        IEnumerable<EmittedMember> methods = new[]
        {
            EmittedMember.Method("Fit", many),
            EmittedMember.Method("Add", one),
            EmittedMember.Method("Remove", one),
            EmittedMember.Method("Predict", predictors),
            EmittedMember.Method("ConfidenceInterval", predictors.Append("double").ToArray()),
            EmittedMember.Method("PredictionInterval", predictors.Append("double").ToArray()),
            EmittedMember.Method("Clear"),
            EmittedMember.Method("Solve"),
            EmittedMember.Method("Covariance", "int", "int"),
            EmittedMember.Method("Gram", "int", "int"),
            EmittedMember.Method("Save", "System.Span<double>"),
            EmittedMember.Method("Restore", EmittedMember.Span),
        };
        if (spec.Target.CanBeCreated)
            methods = methods.Append(EmittedMember.Method("Load", EmittedMember.Span));

        IEnumerable<string> shorthands =
            !spec.IsLine ? Enumerable.Empty<string>()
            : spec.HasIntercept ? new[] { "Intercept", "Slope" }
            : new[] { "Slope" };
        if (row is not null)
            methods = methods.Append(EmittedMember.Method("Predict", spec.PredictorColumns.Select(column => column.Type.Replace("global::", "")).ToArray()));
        IEnumerable<string> skipping = spec.SkipsMissing ? NamesOfSkipping : Enumerable.Empty<string>();
        return methods.Concat(Names.Concat(skipping).Concat(InfluenceWriter.Members).Concat(shorthands).Select(name => new EmittedMember(name)));
    }
}
