/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="class">The predictor class, one value a row.</param>
/// <param name="i">The predictor i, one value a row.</param>
/// <param name="double">The response double, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> @class, ReadOnlySpan<double> i, ReadOnlySpan<double> @double)
{
    Guard.SameLength(@class.Length, nameof(@class), i.Length, nameof(i));
    Guard.SameLength(@class.Length, nameof(@class), @double.Length, nameof(@double));
    var moments = new Moments
    {
        ClassOrigin = LinearModel.OriginOf(@class),
        IOrigin = LinearModel.OriginOf(i),
        HasOrigin = @class.Length > 0,
    };
    Span<double> buffer = stackalloc double[2 * Math.Min(LinearModel.BlockLength, @class.Length)];
    for (int i2 = 0; i2 < @class.Length; i2 += LinearModel.BlockLength)
    {
        int rows = Math.Min(LinearModel.BlockLength, @class.Length - i2);
        moments.AddBlock(@class.Slice(i2, rows), i.Slice(i2, rows), @double.Slice(i2, rows), buffer);
    }
    if (!_model.IsFinite(in moments))
        CheckRows(@class, i, @double); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="class">The predictor class, of the row.</param>
/// <param name="i">The predictor i, of the row.</param>
/// <param name="double">The response double, of the row.</param>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public void Add(double @class, double i, double @double)
{
    Guard.Finite(@class, nameof(@class));
    Guard.Finite(i, nameof(i));
    Guard.Finite(@double, nameof(@double));
    _moments.Add(@class, i, @double);
}

/// <summary>The fitted value for one row.</summary>
/// <param name="class">The predictor class, of the row.</param>
/// <param name="i">The predictor i, of the row.</param>
/// <returns>The expected double; NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</returns>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public double Predict(double @class, double i)
{
    Guard.Finite(@class, nameof(@class));
    Guard.Finite(i, nameof(i));
    var classFromOrigin = DoubleDouble.Sum(@class, -_solution.Values.ClassOrigin);
    var iFromOrigin = DoubleDouble.Sum(i, -_solution.Values.IOrigin);
    return _solution.Fitted(_solution.Values.Intercept + _solution.Values.Class * classFromOrigin + _solution.Values.I * iFromOrigin);
}

/// <summary>The coefficients of double ~ class + i, one a term.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
public readonly struct NamedCoefficients
{
    private readonly LinearSolution<Solution> _solution;

    internal NamedCoefficients(in LinearSolution<Solution> solution) => _solution = solution;

    /// <summary>The intercept.</summary>
    public Coefficient Intercept => _model.Coefficient(in _solution, 0);

    /// <summary>The coefficient of class.</summary>
    public Coefficient Class => _model.Coefficient(in _solution, 1);

    /// <summary>The coefficient of i.</summary>
    public Coefficient I => _model.Coefficient(in _solution, 2);
}
