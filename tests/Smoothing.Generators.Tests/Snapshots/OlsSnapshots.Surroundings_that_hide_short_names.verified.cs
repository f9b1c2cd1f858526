/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="x">The predictor x, one value a row.</param>
/// <param name="y">The response y, one value a row.</param>
/// <exception cref="global::System.ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(global::System.ReadOnlySpan<double> x, global::System.ReadOnlySpan<double> y)
{
    global::Smoothing.CompilerServices.Guard.SameLength(x.Length, nameof(x), y.Length, nameof(y));
    var moments = new Moments { XOrigin = global::Smoothing.CompilerServices.LinearModel.OriginOf(x), HasOrigin = x.Length > 0 };
    global::System.Span<double> buffer = stackalloc double[global::System.Math.Min(global::Smoothing.CompilerServices.LinearModel.BlockLength, x.Length)];
    for (int i = 0; i < x.Length; i += global::Smoothing.CompilerServices.LinearModel.BlockLength)
    {
        int rows = global::System.Math.Min(global::Smoothing.CompilerServices.LinearModel.BlockLength, x.Length - i);
        moments.AddBlock(x.Slice(i, rows), y.Slice(i, rows), buffer);
    }
    if (!_model.IsFinite(in moments))
        CheckRows(x, y); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>The fitted value for one row.</summary>
/// <param name="x">The predictor x, of the row.</param>
/// <returns>The expected y; NaN unless <see cref="Status"/> is <see cref="global::Smoothing.FitStatus.Success"/>.</returns>
/// <exception cref="global::System.ArgumentException">A value is not finite.</exception>
public double Predict(double x)
{
    global::Smoothing.CompilerServices.Guard.Finite(x, nameof(x));
    var xFromOrigin = global::Smoothing.CompilerServices.DoubleDouble.Sum(x, -_solution.Values.XOrigin);
    return _solution.Fitted(_solution.Values.Intercept + _solution.Values.X * xFromOrigin);
}

/// <summary>Saves the rows added so far, to the bit, as two numbers a sum and the columns' origins behind a header of 3 numbers. Allocates nothing.</summary>
/// <param name="state">Receives <see cref="StateSize"/> numbers.</param>
/// <exception cref="global::System.ArgumentException">It is not that long.</exception>
public void Save(global::System.Span<double> state) => _model.Save(in _moments, state);
