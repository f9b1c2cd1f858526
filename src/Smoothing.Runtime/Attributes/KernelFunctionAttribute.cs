using System;

namespace Smoothing;

/// <summary>
/// Marks the target's own kernel: a static method <c>double Weight(double u)</c>, of any name, whose
/// argument is u = (xᵢ − x₀)/h and whose value is the weight, at least 0; its scale does not matter to a regression, and
/// for a density it must integrate to 1.
/// </summary>
/// <remarks>
/// Static overloads of the same name serve the loops over a window: <c>Vector512&lt;double&gt; Weight(Vector512&lt;double&gt; u)</c> eight
/// observations at a time wherever vectors are of 256 bits or more, and beside it <c>Vector128&lt;double&gt; Weight(Vector128&lt;double&gt; u)</c>
/// where they are not. Each lane must get what the method itself returns, to the bit, or results differ from one processor to another.
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
    /// The kernel is used for |u| &lt; <see cref="Support"/> and taken as 0 beyond: positive, 1 unless set;
    /// <see cref="double.PositiveInfinity"/> uses every observation for every target.
    /// </summary>
    public double Support { get; set; } = 1;
}
