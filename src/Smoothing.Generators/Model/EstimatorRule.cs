using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>
/// One rule about estimators. The analyzer reports its diagnostics. The generator emits nothing for a target with diagnostics.
/// </summary>
internal abstract class EstimatorRule
{
    /// <summary>The diagnostics that the rule may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Reports { get; }

    /// <summary>Whether the rule reads the target's spec. The spec is valid only where no other rule reports a diagnostic.</summary>
    public virtual bool ReadsSpec => false;

    /// <summary>Adds this rule's diagnostics of the target.</summary>
    public abstract void Check(EstimatorTarget target, ICollection<Diagnostic> found);
}
