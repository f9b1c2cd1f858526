using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The rules the generator asks before it emits anything.</summary>
internal static class EstimatorRules
{
    public static IReadOnlyList<EstimatorRule> All { get; } = new EstimatorRule[]
    {
        new NotPartialRule(),
        new UnsupportedTargetRule(),
        new LanguageVersionRule(),
        new SeveralEstimatorsRule(),
        new BandwidthRangeRule(),
        new DensityBandwidthRule(),
        new BandwidthSelectionRule(),
        new SpanRule(),
        new LowessRule(),
        new RobustIterationsRule(),
        new UndefinedKernelRule(),
        new KernelFunctionRule(),
        new PolynomialKernelRule(),
        new DegreeRule(),
        new CapacityRule(),
        new StreamBandwidthRule(),
        new SpacingRule(),
        new ScalarRule(),
        new FormulaRule(),
        new RowTypeRule(),
        new ColumnRule(),
        new FilterWindowRule(),
        new FilterDegreeRule(),
        new FilterDerivativeRule(),
        new NameClashRule(),
    };

    /// <summary>Whether no rule objects to the target.</summary>
    public static bool Accept(EstimatorTarget target) => All.All(rule => !rule.Check(target).Any());
}
