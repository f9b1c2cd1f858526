using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>The members <c>[Ols]</c> adds.</summary>
internal static class OlsMembers
{
    private static readonly string[] Names =
    {
        "Coefficients", "Status", "CollinearTerm", "Count", "DegreesOfFreedom", "ResidualSumOfSquares", "ResidualVariance",
        "ResidualStandardError", "RSquared", "AdjustedRSquared", "FStatistic", "FPValue", "LogLikelihood", "Aic", "Bic", "ConditionNumber", CoefficientsWriter.TypeName,
        "Solution", "Moments", "_model", "_moments", "_solution",
        "Merge", "RobustStandardErrors", "Influence", "Fill", "CheckRows", "CheckTerms", "CheckPredictors", "WriteSummary",
        StateWriter.Size,
    };

    private static readonly string[] NamesOfSkipping = { "IsMissing", "SkippedCount" };

    public static IEnumerable<EmittedMember> Of(EstimatorTarget target, LinearModel model)
    {
        string? row = RowReader.Type(target)?.ToDisplayString();
        string[] Columns(IEnumerable<string> columns, string type, string rowType) =>
            row is null ? columns.Select(_ => type).ToArray() : new[] { rowType };

        IEnumerable<string> all = model.PredictorColumns.Concat(model.ResponseColumns);
        bool isWeighted = target.Argument("Weighted") is true;
        string span = $"System.ReadOnlySpan<{TargetReader.Scalar(target)}>";
        string[] many = Columns(all, span, $"System.ReadOnlySpan<{row}>").Concat(Enumerable.Repeat(span, isWeighted ? 1 : 0)).ToArray();
        string[] one = Columns(all, "double", row ?? "").Concat(Enumerable.Repeat("double", isWeighted ? 1 : 0)).ToArray();
        string[] predictors = Columns(model.PredictorColumns, "double", row ?? "");
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
        if (TargetReader.CanBeCreated(target.Type))
            methods = methods.Append(EmittedMember.Method("Load", EmittedMember.Span));

        bool isLine = model.Terms.Count == 1 && model.Terms[0].PlainColumn is not null;
        IEnumerable<string> shorthands =
            !isLine ? Enumerable.Empty<string>()
            : model.HasIntercept ? new[] { "Intercept", "Slope" }
            : new[] { "Slope" };
        if (row is not null)
            methods = methods.Append(EmittedMember.Method("Predict", model.PredictorColumns.Select(column => OlsReader.TypeOf(target, column)).ToArray()));
        IEnumerable<string> skipping = target.Argument("Missing") is 1 ? NamesOfSkipping : Enumerable.Empty<string>();
        return methods.Concat(Names.Concat(skipping).Concat(InfluenceWriter.MemberNames).Concat(shorthands).Select(name => new EmittedMember(name)));
    }
}
