using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>
/// One rule about estimators. The analyzer reports what it finds, and the generator emits nothing where it finds anything.
/// </summary>
internal abstract class EstimatorRule
{
    /// <summary>What the rule may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Reports { get; }

    /// <summary>Whether the rule reads the target's spec, which makes sense once no other rule objects.</summary>
    public virtual bool ReadsSpec => false;

    /// <summary>Adds what is wrong with the target by this rule.</summary>
    public abstract void Check(EstimatorTarget target, ICollection<Diagnostic> found);
}
