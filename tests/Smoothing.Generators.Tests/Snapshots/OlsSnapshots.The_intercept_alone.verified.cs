/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="y">The response y, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> y)
{
    var moments = default(Moments);
    for (int i = 0; i < y.Length; i += LinearModel.BlockLength)
    {
        int rows = Math.Min(LinearModel.BlockLength, y.Length - i);
        moments.AddBlock(y.Slice(i, rows));
    }
    if (!_model.IsFinite(in moments))
        CheckRows(y); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>F of the hypothesis that every coefficient but the intercept is zero; NaN where n = p, and in this model, which has none.</summary>
public double FStatistic => _solution.FStatistic;

/// <summary>The residuals y − ŷ of the data. Allocates nothing.</summary>
/// <param name="y">The response y, one value a row.</param>
/// <param name="results">Receives one value a row; NaN unless the fit succeeded.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is not finite, or the results overlap the data.</exception>
public void Residuals(ReadOnlySpan<double> y, Span<double> results) =>
    Influence(InfluenceMeasure.Residual, y, results);

/// <summary>The sums of products of 1 and y, each to 106 bits: the upper triangle of [X | y]ᵀ[X | y].</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private struct Moments : ILinearMoments
{
    public DoubleDouble Ones;
    public DoubleDouble SumY, SumYY;
    public bool HasOrigin { readonly get; set; }
    public long Count { readonly get; set; }

    public void Add(double y)
    {
        DoubleDouble.Add(ref Ones, 1.0);
        DoubleDouble.Add(ref SumY, y);
        DoubleDouble.AddProduct(ref SumYY, y, y);
        Count = unchecked(Count + 1);
    }

    public void AddBlock(ReadOnlySpan<double> y)
    {
        DoubleDouble.Add(ref Ones, (double)y.Length);
        LinearModel.AddSquares(ref SumY, ref SumYY, y);
        Count = unchecked(Count + y.Length);
    }
}
