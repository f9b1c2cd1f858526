using System;
using System.Collections.Generic;

using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Kernels;

/// <summary>A kernel that a static method of the target computes.</summary>
/// <param name="Method">The method's name, escaped where it is a keyword.</param>
/// <param name="Owner">The target's name inside the target.</param>
/// <param name="HalfWidth">The |u| from which on the weight is 0; may be infinite.</param>
/// <param name="InLanes">Whether the method has an overload for eight lanes.</param>
/// <param name="InPairs">Whether the method has an overload for two lanes.</param>
/// <param name="IsRefused">Whether the compiler accepts calls of the method or an overload only in obsolete code.</param>
internal sealed record UserKernel(string Method, string Owner, double HalfWidth, bool InLanes, bool InPairs, bool IsRefused)
    : KernelDefinition(Method)
{
    public override string Formula => Method + "(u)";

    public override string Domain => double.IsInfinity(HalfWidth) ? "every u" : "|u| < " + Literal.Plain(HalfWidth);

    public override double Support => HalfWidth;

    public override bool HasLanes => InLanes;

    public override bool HasPairs => InPairs;

    public override bool IsObsolete => IsRefused;

    private string Function => Owner + "." + Method;

    public override IEnumerable<string> Statements(KernelCode code) => Array.Empty<string>();

    // Without an overload for pairs, the code calls the scalar method for each of the two numbers.
    public override string Weight(KernelCode code)
    {
        const string Pair = "global::System.Runtime.Intrinsics.Vector128";
        return code == KernelCode.Pair && !InPairs
            ? $"{Pair}.Create({Function}({Pair}.GetElement(u, 0)), {Function}({Pair}.GetElement(u, 1)))"
            : Function + "(u)";
    }
}
