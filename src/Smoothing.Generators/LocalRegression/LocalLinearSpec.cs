using Smoothing.Generators.Kernels;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>A local linear regression to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Kernel">The kernel.</param>
/// <param name="Bandwidth">h in the units of x; null where it is an argument.</param>
internal sealed record LocalLinearSpec(TargetSpec Target, KernelShape Kernel, double? Bandwidth);
