namespace Smoothing.Generators.Kernels;

/// <summary>How a kernel is written in one kind of number: a double, or a vector of them.</summary>
/// <param name="Declare">How a local is declared.</param>
/// <param name="One">The number one.</param>
/// <param name="Abs">The function |u|.</param>
internal sealed record KernelCode(string Declare, string One, string Abs)
{
    /// <summary>The functions of the runtime that kernels call, overloaded for every kind of number.</summary>
    public const string Functions = "global::Smoothing.CompilerServices.KernelFunctions";

    public static KernelCode Scalar { get; } = new("double", "1.0", "global::System.Math.Abs");

    /// <summary>Code over <c>Vector128&lt;double&gt;</c> or <c>Vector512&lt;double&gt;</c>, with a local <c>one</c> at hand.</summary>
    public static KernelCode Vector(string vector) => new("var", "one", vector + ".Abs");
}
