/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="rows">The rows.</param>
/// <exception cref="ArgumentException">A value is not finite, or a term of it is not; the last fit stays.</exception>
public void Fit(ReadOnlySpan<global::Shop.House> rows)
{
    CheckRows(rows);
    var moments = default(Moments);
    for (int i = 0; i < rows.Length; i++)
        moments.Add(rows[i].Area ?? double.NaN, rows[i].Rooms, rows[i].Rad, rows[i].Garden, rows[i].Price);
    if (!_model.IsFinite(in moments))
        CheckTerms(rows); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>The fitted value for one row.</summary>
/// <param name="row">The row.</param>
/// <returns>The expected log(Price); NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/> or <see cref="FitStatus.EmptyLevel"/>, and NaN for a level that no row had.</returns>
/// <exception cref="ArgumentException">A value is not finite, or a term of it is not.</exception>
public double Predict(in global::Shop.House row)
{
    Guard.Finite(row.Area, "Area", nameof(row), -1);
    Guard.Finite(row.Rooms, "Rooms", nameof(row), -1);
    Guard.FactorLevel(row.Rad == global::Shop.Rad.East || row.Rad == global::Shop.Rad.North || row.Rad == global::Shop.Rad.West, "Rad", nameof(row), -1);
    CheckPredictors(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden, -1);
    return Predict(row.Area ?? double.NaN, row.Rooms, row.Rad, row.Garden);
}

private double Predict(double area, double rooms, global::Shop.Rad rad, bool garden)
{
    if (!HasRows(rad, garden))
        return double.NaN;
    var areaFromOrigin = DoubleDouble.Sum(area, -_solution.Values.AreaOrigin);
    var roomsFromOrigin = DoubleDouble.Sum(rooms, -_solution.Values.RoomsOrigin);
    var logArea = Elementary.Log(area);
    var radNorth = rad == global::Shop.Rad.North ? 1.0 : 0.0;
    var radWest = rad == global::Shop.Rad.West ? 1.0 : 0.0;
    var gardenTrue = garden ? 1.0 : 0.0;
    var areaRooms = areaFromOrigin * roomsFromOrigin;
    var radNorthGardenTrue = rad == global::Shop.Rad.North && garden ? 1.0 : 0.0;
    var radWestGardenTrue = rad == global::Shop.Rad.West && garden ? 1.0 : 0.0;
    var roomsGardenTrue = garden ? roomsFromOrigin : 0.0;
    return _solution.Fitted(_solution.Values.Intercept + _solution.Values.Area * areaFromOrigin + _solution.Values.Rooms * roomsFromOrigin + _solution.Values.LogArea * logArea + _solution.Values.RadNorth * radNorth + _solution.Values.RadWest * radWest + _solution.Values.GardenTrue * gardenTrue + _solution.Values.AreaRooms * areaRooms + _solution.Values.RadNorthGardenTrue * radNorthGardenTrue + _solution.Values.RadWestGardenTrue * radWestGardenTrue + _solution.Values.RoomsGardenTrue * roomsGardenTrue);
}
