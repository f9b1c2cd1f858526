using System;
using System.Collections.Generic;

namespace Smoothing.Generators.Kernels;

/// <summary>A kernel that the target computes itself, in a static method of one double.</summary>
/// <param name="Method">The method's name, escaped where it is a keyword.</param>
/// <param name="Reach">The |u| from which on it weighs nothing; may be infinite.</param>
internal sealed record UserKernel(string Method, double Reach) : KernelShape(Method)
{
    public override string Formula => Method + "(u)";

    public override string Domain => double.IsInfinity(Reach) ? "every u" : "|u| < " + Writing.Literal.Plain(Reach);

    public override double Support => Reach;

    public override bool HasLanes => false;

    public override IEnumerable<string> Statements(KernelCode code) => Array.Empty<string>();

    public override string Weight(KernelCode code) => Method + "(u)";
}
