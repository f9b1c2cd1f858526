using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// Finds terms that are linear combinations of the terms before them on all data, as <c>I(2*x)</c> is of <c>x</c> and <c>I(x - z)</c> of
/// <c>x + z</c>. Applies Gaussian elimination to their polynomials in exact arithmetic.
/// </summary>
internal static class AliasedTerms
{
    public static IEnumerable<ModelTerm> In(IReadOnlyList<ModelTerm> terms, bool hasIntercept)
    {
        // Terms with different categorical factors are independent. Terms with the same ones depend on their numeric parts.
        var spaces = new Dictionary<string, List<Dictionary<Monomial, Rational>>>();
        if (hasIntercept)
            IsIndependent(Space(spaces, ""), ExpressionPolynomial.One);

        foreach (ModelTerm term in terms)
        {
            string levels = string.Join(":",
                term.Factors.OfType<CategoricalFactor>().Select(factor => factor.Key).OrderBy(key => key, System.StringComparer.Ordinal));
            if (Polynomial(term) is { } polynomial && !IsIndependent(Space(spaces, levels), polynomial))
                yield return term;
        }
    }

    private static ExpressionPolynomial? Polynomial(ModelTerm term) =>
        term.Factors.OfType<NumericFactor>().Aggregate(
            (ExpressionPolynomial?)ExpressionPolynomial.One,
            (product, factor) => product?.Times(ExpressionPolynomial.Of(factor.Expression)));

    private static List<Dictionary<Monomial, Rational>> Space(
        Dictionary<string, List<Dictionary<Monomial, Rational>>> spaces, string levels)
    {
        if (!spaces.TryGetValue(levels, out var space))
            spaces[levels] = space = [];
        return space;
    }

    /// <summary>Whether the polynomial lies outside the space. If so, the method adds the reduced polynomial to the basis.</summary>
    private static bool IsIndependent(List<Dictionary<Monomial, Rational>> basis, ExpressionPolynomial polynomial)
    {
        var rest = polynomial.Coefficients.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var vector in basis)
        {
            var (pivot, coefficient) = (vector.First().Key, vector.First().Value);
            if (rest.TryGetValue(pivot, out Rational present))
                Subtract(rest, vector, present / coefficient);
        }
        if (rest.Count == 0)
            return false;

        basis.Add(rest);
        return true;
    }

    private static void Subtract(Dictionary<Monomial, Rational> rest, Dictionary<Monomial, Rational> vector, Rational factor)
    {
        foreach (var pair in vector)
        {
            rest.TryGetValue(pair.Key, out Rational present);
            Rational difference = present - factor * pair.Value;
            if (difference.IsZero)
                rest.Remove(pair.Key);
            else
                rest[pair.Key] = difference;
        }
    }
}
