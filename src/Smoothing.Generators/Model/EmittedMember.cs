using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Estimators.SavitzkyGolay;

namespace Smoothing.Generators.Model;

/// <summary>A member the estimator adds to its target.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">For a method, its parameters' types; null for anything else.</param>
internal sealed record EmittedMember(string Name, string? Parameters = null)
{
    public const string Span = "System.ReadOnlySpan<double>";

    public static EmittedMember Method(string name, params string[] parameters) => new(name, string.Join(", ", parameters));

    /// <summary>The members a target would get; none where its formula cannot be read.</summary>
    public static IEnumerable<EmittedMember> Of(EstimatorTarget target) =>
        target.Kind.IsLocalPolynomial ? LocalPolynomialMembers.Of(target)
            : target.Kind == EstimatorKind.KernelDensity ? KernelDensityMembers.Of(target)
            : target.Kind == EstimatorKind.SavitzkyGolay ? SavitzkyGolayMembers.Of(target)
            : target.Kind == EstimatorKind.Lowess ? LowessMembers.Of(target)
            : FormulaReader.Read(target).Model is { } model ? OlsMembers.Of(target, model) : Enumerable.Empty<EmittedMember>();
}
