using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>A column of the data that a model shifts by an origin.</summary>
/// <param name="Column">The column.</param>
/// <param name="Chains">For each family of terms that differ only in the column's power, their indices by ascending power.</param>
internal sealed record ShiftedColumn(DataColumn Column, IReadOnlyList<IReadOnlyList<int>> Chains);

/// <summary>
/// Finds the columns x that a model may shift by any origin c. The model must contain all lower powers of x beside each power, so that
/// powers of x − c span the same model.
/// </summary>
internal static class ShiftedColumns
{
    public static IReadOnlyList<ShiftedColumn> Of(OlsSpec spec)
    {
        List<TermPowers> terms = Enumerable.Repeat(TermPowers.One, spec.HasIntercept ? 1 : 0)
            .Concat(spec.Terms.Select(TermPowers.Of))
            .ToList();
        return spec.PredictorColumns
            .Where(column => column.IsNumeric)
            .Select(column => new ShiftedColumn(column, Chains(terms, column.Name)))
            .Where(shifted => shifted.Chains.Count > 0)
            .ToList();
    }

    /// <summary>The chains of a column's powers; none where a chain has a gap.</summary>
    private static List<IReadOnlyList<int>> Chains(List<TermPowers> terms, string column)
    {
        var chains = new List<IReadOnlyList<int>>();
        foreach (var family in Enumerable.Range(0, terms.Count).GroupBy(i => terms[i].Without(column)))
        {
            List<int> powers = family.OrderBy(i => terms[i].Exponent(column)).ToList();
            if (powers.Where((i, k) => terms[i].Exponent(column) != k).Any())
            {
                bool hasPowers = powers.Any(i => terms[i].Exponent(column) > 0);
                if (hasPowers)
                    return new();
            }
            else if (powers.Count > 1)
            {
                chains.Add(powers);
            }
        }
        return chains;
    }
}
