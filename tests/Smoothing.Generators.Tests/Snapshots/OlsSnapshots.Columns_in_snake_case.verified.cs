/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="taxRate">The predictor tax_rate, one value a row.</param>
/// <param name="rad">The predictor RAD, one value a row.</param>
/// <param name="x1">The predictor _x1, one value a row.</param>
/// <param name="crimeRate">The response crime_rate, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> taxRate, ReadOnlySpan<double> rad, ReadOnlySpan<double> x1, ReadOnlySpan<double> crimeRate)
{
    Guard.SameLength(taxRate.Length, nameof(taxRate), rad.Length, nameof(rad));
    Guard.SameLength(taxRate.Length, nameof(taxRate), x1.Length, nameof(x1));
    Guard.SameLength(taxRate.Length, nameof(taxRate), crimeRate.Length, nameof(crimeRate));
    var moments = new Moments
    {
        TaxRateOrigin = LinearModel.OriginOf(taxRate),
        RADOrigin = LinearModel.OriginOf(rad),
        X1Origin = LinearModel.OriginOf(x1),
        HasOrigin = taxRate.Length > 0,
    };
    Span<double> buffer = stackalloc double[3 * Math.Min(LinearModel.BlockLength, taxRate.Length)];
    for (int i = 0; i < taxRate.Length; i += LinearModel.BlockLength)
    {
        int rows = Math.Min(LinearModel.BlockLength, taxRate.Length - i);
        moments.AddBlock(taxRate.Slice(i, rows), rad.Slice(i, rows), x1.Slice(i, rows), crimeRate.Slice(i, rows), buffer);
    }
    if (!_model.IsFinite(in moments))
        CheckRows(taxRate, rad, x1, crimeRate); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>The coefficients of crime_rate ~ tax_rate + RAD + _x1, one a term.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
public readonly struct NamedCoefficients
{
    private readonly LinearSolution<Solution> _solution;

    internal NamedCoefficients(in LinearSolution<Solution> solution) => _solution = solution;

    /// <summary>The intercept.</summary>
    public Coefficient Intercept => _model.Coefficient(in _solution, 0);

    /// <summary>The coefficient of tax_rate.</summary>
    public Coefficient TaxRate => _model.Coefficient(in _solution, 1);

    /// <summary>The coefficient of RAD.</summary>
    public Coefficient RAD => _model.Coefficient(in _solution, 2);

    /// <summary>The coefficient of _x1.</summary>
    public Coefficient X1 => _model.Coefficient(in _solution, 3);
}
