using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The bounds of a density's support are finite and in order, and the kernel allows the correction at them.</summary>
internal sealed class DensitySupportRule : EstimatorRule
{
    // The runtime reflects a kernel at most this many times at each bound.
    private const double MostReflections = 1000;

    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.DensitySupport);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (Reason(target) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.DensitySupport, target.LocationOf(reason.Argument), reason.Text));
    }

    private static (string Argument, string Text)? Reason(EstimatorTarget target)
    {
        EstimatorArguments arguments = target.Arguments;
        double? lower = KernelDensityReader.Bound(arguments.Lower), upper = KernelDensityReader.Bound(arguments.Upper);
        if (lower is { } low && double.IsInfinity(low))
            return ("Lower", $"Lower is {Literal.Plain(low)}, but it must be finite; leave it out where there is no bound");
        if (upper is { } high && double.IsInfinity(high))
            return ("Upper", $"Upper is {Literal.Plain(high)}, but it must be finite; leave it out where there is no bound");
        if (lower >= upper)
            return ("Upper", $"Upper is {Literal.Plain(upper!.Value)}, but it must be above Lower, which is {Literal.Plain(lower!.Value)}");
        if (lower is null && upper is null)
        {
            return arguments.Boundary is null
                ? null
                : ("Boundary", "Boundary has no effect without Lower or Upper; give a bound, or leave Boundary out");
        }
        return Correction(target, upper - lower);
    }

    // What the kernel does not allow.
    private static (string Argument, string Text)? Correction(EstimatorTarget target, double? width)
    {
        bool isRenormalized = target.Arguments.Boundary == Boundary.Renormalization;
        if (KernelReader.Functions(target) is { Count: > 0 } functions)
        {
            string name = functions[0].Method.Name;
            if (isRenormalized)
            {
                return ("Boundary", $"Renormalization takes the integral of the kernel, and that of '{name}' is not known while compiling; "
                    + "use Reflection");
            }
            if (width is not null && KernelReader.Read(target) is UserKernel { HasUnboundedSupport: true })
                return ("Upper", $"The kernel '{name}' reaches from one bound over the other without end; give its Support, or only one bound");
        }
        return !isRenormalized && target.Arguments.Bandwidth is { } bandwidth
            && KernelReader.Read(target).Support * bandwidth > MostReflections * width
            ? ("Bandwidth", $"Bandwidth is {Literal.Plain(bandwidth)}, with which the kernel reaches over {Literal.Plain(MostReflections)} "
                + "widths of the support; use a smaller one")
            : null;
    }
}
