using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Kernels;

/// <summary>The code of a kernel's arithmetic for one type of number: a double, or a vector of doubles.</summary>
/// <param name="Type">The type of number.</param>
/// <param name="Declare">The type of a local in its declaration.</param>
/// <param name="One">The number one.</param>
/// <param name="Abs">The function |u|.</param>
internal sealed record KernelCode(string Type, string Declare, string One, string Abs)
{
    private const string Intrinsics = "global::System.Runtime.Intrinsics.";

    public static KernelCode Scalar { get; } = new("double", "double", "1.0", "global::System.Math.Abs");

    /// <summary>Eight doubles at once.</summary>
    public static KernelCode Eight { get; } = Vector("Vector512");

    /// <summary>Two doubles at once.</summary>
    public static KernelCode Pair { get; } = Vector("Vector128");

    /// <summary>The runtime type with the functions that kernels call.</summary>
    public string Functions => "global::Smoothing.CompilerServices." + (this == Scalar ? "ScalarSimd" : "VectorSimd");

    /// <summary>A constant.</summary>
    public string Number(double value) =>
        value == 1 ? One
            : this == Scalar ? Literal.Of(value)
            : $"{Intrinsics}{Type.Substring(Intrinsics.Length, 9)}.Create({Literal.Of(value)})";

    private static KernelCode Vector(string name) =>
        new($"{Intrinsics}{name}<double>", "var", $"{Intrinsics}{name}<double>.One", $"{Intrinsics}{name}.Abs");
}
