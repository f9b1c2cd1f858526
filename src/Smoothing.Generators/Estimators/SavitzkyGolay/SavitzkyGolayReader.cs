using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>Reads <c>[SavitzkyGolay]</c>.</summary>
internal static class SavitzkyGolayReader
{
    // All members are static, so that the layout of a struct does not matter.
    public static SavitzkyGolaySpec Read(EstimatorTarget target, TargetSpec type) => new(
        type with { NeedsLayout = false },
        Window(target.Arguments),
        Degree(target.Arguments),
        Derivative(target.Arguments),
        Spacing(target.Arguments),
        target.Arguments.Missing);

    public static int Window(EstimatorArguments arguments) => arguments.Window ?? 0;

    public static int Degree(EstimatorArguments arguments) => arguments.Degree ?? 2;

    public static int Derivative(EstimatorArguments arguments) => arguments.Derivative ?? 0;

    public static double Spacing(EstimatorArguments arguments) => arguments.Spacing ?? 1;
}
