using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Formulas;

/// <summary>A product of powers. Exponents may be negative: <c>x²z⁻¹</c>.</summary>
internal sealed class Monomial : IEquatable<Monomial>
{
    private readonly SortedDictionary<string, int> _exponents;
    private readonly string _key;

    private Monomial(SortedDictionary<string, int> exponents)
    {
        _exponents = exponents;
        _key = string.Join("\n", exponents.Select(pair => pair.Key + "^" + Literal.Of(pair.Value)));
    }

    public static Monomial One { get; } = new(new SortedDictionary<string, int>(StringComparer.Ordinal));

    public static Monomial Of(string variable) =>
        new(new SortedDictionary<string, int>(StringComparer.Ordinal) { [variable] = 1 });

    /// <summary>The sum of the exponents' absolute values.</summary>
    public int Degree => _exponents.Values.Sum(Math.Abs);

    /// <summary>The variables with their exponents.</summary>
    public IEnumerable<KeyValuePair<string, int>> Exponents => _exponents;

    /// <summary>The reciprocal.</summary>
    public Monomial Inverse
    {
        get
        {
            var inverse = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var pair in _exponents)
                inverse[pair.Key] = -pair.Value;
            return new Monomial(inverse);
        }
    }

    public Monomial Times(Monomial other)
    {
        var product = new SortedDictionary<string, int>(_exponents, StringComparer.Ordinal);
        foreach (var pair in other._exponents)
        {
            product.TryGetValue(pair.Key, out int exponent);
            if (exponent + pair.Value == 0)
                product.Remove(pair.Key);
            else
                product[pair.Key] = exponent + pair.Value;
        }
        return new Monomial(product);
    }

    public bool Equals(Monomial? other) => other is not null && _key == other._key;

    public override bool Equals(object? obj) => Equals(obj as Monomial);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_key);
}
