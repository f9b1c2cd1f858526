/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="x">The predictor x, one value a row.</param>
/// <param name="z">The predictor z, one value a row.</param>
/// <param name="y">The response y, one value a row.</param>
/// <param name="exposure">The response exposure, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite, or a term of it is not; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> z, ReadOnlySpan<double> y, ReadOnlySpan<double> exposure)
{
    CheckRows(x, z, y, exposure);
    var moments = default(Moments);
    for (int i = 0; i < x.Length; i++)
        moments.Add(x[i], z[i], y[i], exposure[i]);
    if (!_model.IsFinite(in moments))
        CheckTerms(x, z, y, exposure); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>The fitted value for one row.</summary>
/// <param name="x">The predictor x, of the row.</param>
/// <param name="z">The predictor z, of the row.</param>
/// <returns>The expected log(y / exposure); NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</returns>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public readonly double Predict(double x, double z)
{
    Guard.Finite(x, nameof(x));
    Guard.Finite(z, nameof(z));
    var xMinusZPow2 = DoubleDouble.Power((DoubleDouble)x - z, 2);
    return _solution.Fitted(_solution.Values.X * x + _solution.Values.XMinusZPow2 * xMinusZPow2);
}
