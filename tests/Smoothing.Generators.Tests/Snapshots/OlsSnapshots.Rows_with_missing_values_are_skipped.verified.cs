/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="x">The predictor x, one value a row.</param>
/// <param name="z">The predictor z, one value a row.</param>
/// <param name="y">The response y, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite, or a term of it is not; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> z, ReadOnlySpan<double> y)
{
    CheckRows(x, z, y);
    var moments = default(Moments);
    for (int i = 0; i < x.Length; i++)
        moments.Add(x[i], z[i], y[i]);
    if (!_model.IsFinite(in moments))
        CheckTerms(x, z, y); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="x">The predictor x, of the row.</param>
/// <param name="z">The predictor z, of the row.</param>
/// <param name="y">The response y, of the row.</param>
/// <exception cref="ArgumentException">A value is not finite, or a term of it is not.</exception>
public void Add(double x, double z, double y)
{
    Guard.FiniteOrMissing(x, nameof(x));
    Guard.FiniteOrMissing(z, nameof(z));
    Guard.FiniteOrMissing(y, nameof(y));
    CheckTerms(x, z, y, -1);
    _moments.Add(x, z, y);
}

/// <summary>The number of rows left out because a column or a term of them is NaN.</summary>
public int SkippedCount => checked((int)(double)_moments.Skipped);
