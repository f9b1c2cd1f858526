/// <summary>Adds the rows another instance has seen to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="other">The other instance; it stays as it is.</param>
public void Merge(in Line other) => _model.Merge(ref _moments, in other._moments);

/// <summary>A new model that goes on from a saved state: see <see cref="Restore(ReadOnlySpan{double})"/>.</summary>
/// <param name="state">What <see cref="Save(Span{double})"/> wrote.</param>
/// <returns>The model.</returns>
/// <exception cref="ArgumentException">The length, the version or the model is another, or the number of rows is none.</exception>
public static Line Load(ReadOnlySpan<double> state)
{
    var model = new Line();
    model.Restore(state);
    return model;
}
