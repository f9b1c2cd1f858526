using System;
using System.Collections.Generic;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>One description of a kernel, from which its code, its text, its pieces and its constants all derive.</summary>
/// <param name="Name">The name users write.</param>
internal abstract record KernelDefinition(string Name)
{
    /// <summary>K(u) as mathematics: <c>(1 − u²)²</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>Where it holds: <c>|u| &lt; 1</c>.</summary>
    public virtual string Domain => "|u| < 1";

    /// <summary>The kernel weighs nothing from this |u| on.</summary>
    public virtual double Support => 1;

    /// <summary>Whether the kernel has no end, and its bandwidth is a scale rather than half the width of the window.</summary>
    public virtual bool HasUnboundedSupport => double.IsInfinity(Support);

    /// <summary>The kernel as pieces of polynomials, for those that are; null for the others.</summary>
    public virtual PiecewisePolynomial? Pieces => null;

    /// <summary>The kernel as a sum of cosines, for those that are; null for the others.</summary>
    public virtual HarmonicSum? Harmonics => null;

    /// <summary>K(u) for 0 ≤ u below the support: exact for pieces of polynomials, and far beyond the digits of a double for the others.</summary>
    /// <exception cref="NotSupportedException">The kernel is the user's own.</exception>
    public virtual Rational Value(Rational u) =>
        Pieces is { } pieces ? pieces.Pieces[pieces.Pieces.Count - 1].Polynomial.Evaluate(u) : throw new NotSupportedException(Name);

    /// <summary>Its constants; null for a user's kernel, which is known only at run time.</summary>
    public virtual KernelConstants? Constants => Pieces is { } pieces ? KernelConstants.Of(pieces) : null;

    /// <summary>The integrals of its equivalent kernels; null for a user's kernel.</summary>
    public virtual KernelIntegrals? Integrals => Pieces is { } pieces ? KernelIntegrals.Of(pieces) : null;

    /// <summary>Whether the kernel weighs every observation of its window the same.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Whether the kernel can be evaluated in eight lanes at once.</summary>
    public virtual bool HasLanes => true;

    /// <summary>Whether it can be evaluated in two lanes at once, for processors that have no more.</summary>
    public virtual bool HasPairs => true;

    /// <summary>The statements that form what <see cref="Weight"/> needs from <c>u</c>.</summary>
    public abstract IEnumerable<string> Statements(KernelCode code);

    /// <summary>K(u) as an expression.</summary>
    public abstract string Weight(KernelCode code);
}
