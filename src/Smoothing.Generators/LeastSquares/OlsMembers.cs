using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LeastSquares;

/// <summary>The members <c>[Ols]</c> adds.</summary>
internal static class OlsMembers
{
    private static readonly string[] Properties =
    {
        "Coefficients", "Status", "CollinearTerm", "Count", "DegreesOfFreedom", "ResidualSumOfSquares", "ResidualVariance",
        "ResidualStandardError", "RSquared", "AdjustedRSquared", "FStatistic", "FPValue", "LogLikelihood", "Aic", "Bic", StateWriter.Size, StateWriter.Fingerprint, CoefficientsWriter.TypeName, "Solution", "Moments", "_moments", "_solution", "_summary",
    };

    /// <param name="model">The formula's model.</param>
    /// <param name="canBeCreated">Whether the target can be made of nothing, and so has <c>Load</c>.</param>
    public static IEnumerable<EmittedMember> Of(LinearModel model, bool canBeCreated)
    {
        int predictors = model.Terms.Count;
        IEnumerable<EmittedMember> methods = new[]
        {
            EmittedMember.Method("Fit", Enumerable.Repeat(EmittedMember.Span, predictors + 1).ToArray()),
            EmittedMember.Method("Add", Enumerable.Repeat("double", predictors + 1).ToArray()),
            EmittedMember.Method("Predict", Enumerable.Repeat("double", predictors).ToArray()),
            EmittedMember.Method("Remove", Enumerable.Repeat("double", predictors + 1).ToArray()),
            EmittedMember.Method("ConfidenceInterval", Enumerable.Repeat("double", predictors + 1).ToArray()),
            EmittedMember.Method("PredictionInterval", Enumerable.Repeat("double", predictors + 1).ToArray()),
            EmittedMember.Method("Clear"),
            EmittedMember.Method("Solve"),
            EmittedMember.Method("Covariance", "int", "int"),
            EmittedMember.Method("Gram", "int", "int"),
            EmittedMember.Method("Save", "System.Span<double>"),
            EmittedMember.Method("Restore", EmittedMember.Span),
            new EmittedMember("Merge"),
            new EmittedMember("RobustStandardErrors"),
            new EmittedMember("Influence"),
            new EmittedMember("Fill"),
            new EmittedMember("CheckRows"),
        };
        if (canBeCreated)
            methods = methods.Append(EmittedMember.Method("Load", EmittedMember.Span));
        methods = methods.Concat(InfluenceWriter.Members.Select(name => new EmittedMember(name)));
        IEnumerable<string> shorthands =
            predictors != 1 ? Enumerable.Empty<string>()
            : model.HasIntercept ? new[] { "Intercept", "Slope" }
            : new[] { "Slope" };
        return methods.Concat(Properties.Concat(shorthands).Select(name => new EmittedMember(name)));
    }
}
