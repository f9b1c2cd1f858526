using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Diagnostics;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators;

/// <summary>Every estimator in one line: its attribute, reader, header, members and rules.</summary>
internal static class EstimatorRegistry
{
    // The rules of every target. The rule on name clashes comes last in each list, because it reads the spec.
    private static readonly EstimatorRule[] Targets =
    [
        new NotPartialRule(), new UnsupportedTargetRule(), new LanguageVersionRule(), new SeveralEstimatorsRule(), new UndefinedOptionRule(),
    ];

    private static readonly EstimatorRule[] Kernels =
    [
        new BandwidthRangeRule(), new UndefinedKernelRule(), new KernelFunctionRule(), new PolynomialKernelRule(),
        new KernelWithoutEffectRule(takesKernel: true),
    ];

    // The rules of estimators without a kernel of the user's own.
    private static readonly EstimatorRule[] WithoutKernels = [.. Targets, new KernelWithoutEffectRule(takesKernel: false)];

    private static readonly EstimatorRule[] LocalPolynomials =
    [
        .. Targets, .. Kernels, new BandwidthConstructorRule(), new BandwidthSelectionRule(), new SpanRule(), new RobustIterationsRule(),
        new RobustIterationsNeedSpanRule(), new DegreeRule(), new CapacityRule(), new StreamBandwidthRule(), new SpacingRule(),
        new PropagateNeedsFilterRule(takesSpacing: true), new ScalarRule(), new NameClashRule(),
    ];

    private static readonly EstimatorRule[] Densities =
        [.. Targets, .. Kernels, new DensityBandwidthRule(), new DensitySupportRule(), new NameClashRule()];

    private static readonly EstimatorRule[] Filters =
        [.. WithoutKernels, new FilterWindowRule(), new FilterDegreeRule(), new FilterDerivativeRule(), new NameClashRule()];

    private static readonly EstimatorRule[] LowessFits =
        [
            .. WithoutKernels, new SpanRule(), new RobustIterationsRule(), new DeltaRule(),
            new PropagateNeedsFilterRule(takesSpacing: false), new NameClashRule(),
        ];

    private static readonly EstimatorRule[] LinearModels =
    [
        .. WithoutKernels, new PropagateNeedsFilterRule(takesSpacing: false), new ScalarRule(), new FormulaRule(), new RowTypeRule(),
        new ColumnRule(), new ColumnNameRule(), new NameClashRule(),
    ];

    public static IReadOnlyList<Estimator> All { get; } = new Estimator[]
    {
        new Estimator<KernelDensitySpec>(
            "KernelDensity", KernelDensityReader.Read, KernelDensityProse.Header, KernelDensityWriter.Members,
            Densities, isStatic: true),
        new Estimator<LocalPolynomialSpec>(
            "LocalLinear", LocalPolynomialReader.Read, LocalPolynomialWriter.Header, LocalPolynomialWriter.Members,
            LocalPolynomials),
        new Estimator<LocalPolynomialSpec>(
            "LocalPolynomial", LocalPolynomialReader.Read, LocalPolynomialWriter.Header, LocalPolynomialWriter.Members,
            LocalPolynomials),
        new Estimator<SavitzkyGolaySpec>(
            "SavitzkyGolay", SavitzkyGolayReader.Read, SavitzkyGolayWriter.Header, SavitzkyGolayWriter.Members,
            Filters, isStatic: true),
        new Estimator<LowessSpec>("Lowess", LowessReader.Read, LowessProse.Header, LowessWriter.Members, LowessFits),
        new Estimator<OlsSpec>("Ols", OlsReader.Read, OlsWriter.Header, OlsWriter.Members, LinearModels),
    };

    private static readonly Dictionary<string, Estimator> ByAttribute = All.ToDictionary(estimator => estimator.AttributeName);

    /// <summary>The estimator attributes of a type, in order of appearance.</summary>
    public static IReadOnlyList<EstimatorTarget> TargetsOf(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        EstimatorTarget.Of(type, Find, compilation, cancellation);

    private static Estimator? Find(string attribute) => ByAttribute.TryGetValue(attribute, out Estimator? estimator) ? estimator : null;
}
