using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>A product of powers: <c>x²z</c>.</summary>
internal sealed class Monomial : IEquatable<Monomial>
{
    private readonly SortedDictionary<string, int> _exponents;
    private readonly string _key;

    private Monomial(SortedDictionary<string, int> exponents)
    {
        _exponents = exponents;
        _key = string.Join("\n", exponents.Select(pair => pair.Key + "^" + Writing.Literal.Of(pair.Value)));
    }

    public static Monomial One { get; } = new(new SortedDictionary<string, int>(StringComparer.Ordinal));

    public static Monomial Of(string variable) =>
        new(new SortedDictionary<string, int>(StringComparer.Ordinal) { [variable] = 1 });

    /// <summary>The sum of the exponents.</summary>
    public int Degree => _exponents.Values.Sum();

    public Monomial Times(Monomial other)
    {
        var product = new SortedDictionary<string, int>(_exponents, StringComparer.Ordinal);
        foreach (var pair in other._exponents)
        {
            product.TryGetValue(pair.Key, out int exponent);
            product[pair.Key] = exponent + pair.Value;
        }
        return new Monomial(product);
    }

    public bool Equals(Monomial? other) => other is not null && _key == other._key;

    public override bool Equals(object? obj) => Equals(obj as Monomial);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_key);
}
