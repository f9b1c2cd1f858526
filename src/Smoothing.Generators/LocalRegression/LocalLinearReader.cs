using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>Reads <c>[LocalLinear]</c>.</summary>
internal static class LocalLinearReader
{
    public static LocalLinearSpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type, KernelReader.Read(target), target.Argument("Bandwidth") as double?);
}
