using System;
using System.Collections.Generic;

namespace Smoothing.Generators.Kernels;

/// <summary>K(u) = cos(πu/2) for |u| &lt; 1.</summary>
internal sealed record CosineKernel() : KernelShape("Cosine")
{
    public override string Formula => "cos(πu/2)";

    public override HarmonicSum Harmonics => new(new[] { new Harmonic(1, 1) });

    public override KernelConstants Constants => new(4 / Math.PI, 1 - 8 / (Math.PI * Math.PI), Math.PI * Math.PI / 16);

    public override IEnumerable<string> Statements(KernelCode code) => Array.Empty<string>();

    public override string Weight(KernelCode code) => $"{KernelCode.Functions}.CosineOfQuarterTurns(u)";
}
