using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Kernels;

/// <summary>A polynomial on the interval from <paramref name="From"/> to <paramref name="To"/>.</summary>
internal sealed record PolynomialPiece(Rational From, Rational To, Polynomial Polynomial);

/// <summary>A piecewise polynomial on adjoining intervals in ascending order. It is zero outside them.</summary>
internal sealed record PiecewisePolynomial(EquatableArray<PolynomialPiece> Pieces)
{
    public PiecewisePolynomial(IEnumerable<PolynomialPiece> pieces)
        : this(pieces.ToEquatableArray())
    {
    }

    /// <summary>The square of the function.</summary>
    public PiecewisePolynomial Squared() =>
        new(Pieces.Select(piece => piece with { Polynomial = piece.Polynomial * piece.Polynomial }));

    /// <summary>∫ uʲ f(u) du.</summary>
    public Rational Moment(int power) =>
        Pieces.Aggregate(Rational.Zero, (sum, piece) =>
            sum + (Polynomial.Power(power) * piece.Polynomial).Integrate(piece.From, piece.To));
}
