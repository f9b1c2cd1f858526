/// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="row">The row.</param>
/// <param name="weight">The weight of the row, at least 0; a row of weight 0 does not count.</param>
/// <exception cref="ArgumentException">A value is not finite, or a term of it is not.</exception>
public void Add(in global::Shop.House row, double weight)
{
    Guard.NotNull(row, nameof(row));
    Guard.Finite(row.Area, weight, "Area", nameof(row), -1);
    Guard.Finite(row.Rooms, weight, "Rooms", nameof(row), -1);
    Guard.FactorLevel(row.Rad == global::Shop.Rad.East || row.Rad == global::Shop.Rad.North || row.Rad == global::Shop.Rad.West, "Rad", nameof(row), -1);
    Guard.Finite(row.Price, weight, "Price", nameof(row), -1);
    Guard.Weight(weight, nameof(weight));
    if (weight != 0)
        CheckTerms(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden, row.Price, -1);
    _moments.Add(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden, row.Price, weight);
}

/// <summary>Takes one row out of the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="row">The row.</param>
/// <param name="weight">The weight of the row, at least 0; a row of weight 0 does not count.</param>
/// <exception cref="ArgumentException">A value is not finite, or a term of it is not.</exception>
/// <exception cref="InvalidOperationException">There is no row to take out.</exception>
public void Remove(in global::Shop.House row, double weight)
{
    Guard.NotNull(row, nameof(row));
    Guard.Finite(row.Area, weight, "Area", nameof(row), -1);
    Guard.Finite(row.Rooms, weight, "Rooms", nameof(row), -1);
    Guard.FactorLevel(row.Rad == global::Shop.Rad.East || row.Rad == global::Shop.Rad.North || row.Rad == global::Shop.Rad.West, "Rad", nameof(row), -1);
    Guard.Finite(row.Price, weight, "Price", nameof(row), -1);
    Guard.Weight(weight, nameof(weight));
    if (weight != 0)
        CheckTerms(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden, row.Price, -1);
    var moments = _model.Empty(in _moments);
    moments.Add(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden, row.Price, weight);
    _model.Remove(ref _moments, in moments);
}

/// <summary>The residuals y − ŷ of the data. Allocates nothing.</summary>
/// <param name="rows">The rows.</param>
/// <param name="weights">The weights, one a row, at least 0; a row of weight 0 does not count.</param>
/// <param name="results">Receives one value a row; NaN unless the fit succeeded.</param>
/// <exception cref="ArgumentException">Lengths differ, a value or a term is not finite, or the results overlap the data.</exception>
public void Residuals(ReadOnlySpan<global::Shop.House> rows, ReadOnlySpan<double> weights, Span<double> results) =>
    Influence(InfluenceMeasure.Residual, rows, weights, results);

/// <summary>Cook's distances, how far each row moves all coefficients at once (Cook 1977); NaN where the leverage is 1. Allocates nothing.</summary>
/// <inheritdoc cref="Residuals(ReadOnlySpan{global::Shop.House}, ReadOnlySpan{double}, Span{double})"/>
public void CooksDistance(ReadOnlySpan<global::Shop.House> rows, ReadOnlySpan<double> weights, Span<double> results) =>
    Influence(InfluenceMeasure.CooksDistance, rows, weights, results);
