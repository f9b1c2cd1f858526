using System;
using System.Collections.Generic;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Kernels;

/// <summary>The description of a kernel. Its code, its text, its pieces and its constants all derive from it.</summary>
/// <param name="Name">The name users write.</param>
internal abstract record KernelDefinition(string Name)
{
    /// <summary>A name of its own, as an identifier.</summary>
    public virtual string Identifier => Name;

    /// <summary>K(u) as mathematics: <c>(1 − u²)²</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>The domain of the formula: <c>|u| &lt; 1</c>.</summary>
    public virtual string Domain => "|u| < 1";

    /// <summary>The least |u| from which on the weight is 0.</summary>
    public virtual double Support => 1;

    /// <summary>Whether the support is unbounded. The bandwidth is then a scale rather than half the width of the window.</summary>
    public virtual bool HasUnboundedSupport => double.IsInfinity(Support);

    /// <summary>The kernel as a piecewise polynomial; null where it is none.</summary>
    public virtual PiecewisePolynomial? Pieces => null;

    /// <summary>The kernel as a sum of cosines; null where it is none.</summary>
    public virtual HarmonicSum? Harmonics => null;

    /// <summary>
    /// K(u) for 0 ≤ u below the support. The value is exact for piecewise polynomials, and has far more digits than a double for others.
    /// </summary>
    /// <exception cref="NotSupportedException">The kernel is the user's own.</exception>
    public virtual Rational Value(Rational u) =>
        Pieces is { } pieces ? pieces.Pieces[pieces.Pieces.Count - 1].Polynomial.Evaluate(u) : throw new NotSupportedException(Name);

    /// <summary>Its constants; null for a user's kernel, whose values are unknown at compile time.</summary>
    public virtual KernelConstants? Constants => Pieces is { } pieces ? KernelConstants.Of(pieces) : null;

    /// <summary>The integrals of its equivalent kernels; null for a user's kernel.</summary>
    public virtual KernelIntegrals? Integrals => Pieces is { } pieces ? KernelIntegrals.Of(pieces) : null;

    /// <summary>Whether all observations of a window have equal kernel weight.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Whether the kernel can be evaluated in eight lanes at once.</summary>
    public virtual bool HasLanes => true;

    /// <summary>Whether the kernel can be evaluated in two lanes at once, for processors without wider vectors.</summary>
    public virtual bool HasPairs => true;

    /// <summary>Whether only obsolete code can evaluate the kernel.</summary>
    public virtual bool IsObsolete => false;

    /// <summary>The statements that compute the locals of <see cref="Weight"/> from <c>u</c>.</summary>
    public abstract IEnumerable<string> Statements(KernelCode code);

    /// <summary>∫ K from 0 to u as an expression, for 0 ≤ u below the support; null for a user's kernel.</summary>
    public virtual string? Integral => Pieces is { } pieces ? IntegralOf(pieces.Pieces[pieces.Pieces.Count - 1].Polynomial) : null;

    /// <summary>K(u) as an expression.</summary>
    public abstract string Weight(KernelCode code);

    // Horner's scheme of Σ aⱼ uʲ/(j + 1), times u.
    private static string IntegralOf(Polynomial p)
    {
        string text = "";
        for (int j = p.Degree; j >= 0; j--)
        {
            double c = (double)(p[j] / (j + 1));
            if (text.Length == 0)
                text = Literal.Of(c);
            else if (c == 0)
                text = $"u * ({text})";
            else
                text = $"{Literal.Of(c)} + u * ({text})";
        }
        return p.Degree == 0 && (double)p[0] == 1 ? "u" : $"u * ({text})";
    }
}
