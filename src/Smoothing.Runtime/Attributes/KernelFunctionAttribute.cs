using System;

namespace Smoothing;

/// <summary>
/// Marks the target's own kernel: a static method <c>double Weight(double u)</c> of any name. Its argument is u = (xᵢ − x₀)/h and its value
/// is the weight, at least 0. A regression does not depend on the scale of the kernel. For a density the kernel must integrate to 1.
/// </summary>
/// <remarks>
/// The loops over a window use static overloads of the same name if the target has them. <c>Vector512&lt;double&gt;
/// Weight(Vector512&lt;double&gt; u)</c> computes eight observations at a time where vectors have 256 bits or more.
/// <c>Vector128&lt;double&gt; Weight(Vector128&lt;double&gt; u)</c> is the counterpart where they have fewer. Each lane must have the same
/// bits as the result of the method itself, or results differ between processors.
/// </remarks>
/// <example>
/// <code>
/// [LocalLinear(Bandwidth = 0.2)]
/// public partial class Trend
/// {
///     [KernelFunction(Support = 1)]
///     private static double Weight(double u) => Math.Exp(-1 / (1 - u * u));
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KernelFunctionAttribute : Attribute
{
    /// <summary>
    /// The half-width of the kernel's support in bandwidths, positive; 1 unless set. The kernel counts as 0 for |u| ≥
    /// <see cref="Support"/>. With <see cref="double.PositiveInfinity"/> every observation enters the estimate at every target.
    /// </summary>
    public double Support { get; set; } = 1;
}
