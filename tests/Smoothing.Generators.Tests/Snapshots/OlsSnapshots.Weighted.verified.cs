/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="x">The predictor x, one value a row.</param>
/// <param name="y">The response y, one value a row.</param>
/// <param name="weights">The weights, one a row, at least 0; a row of weight 0 does not count.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
{
    CheckRows(x, y, weights);
    var moments = default(Moments);
    for (int i = 0; i < x.Length; i++)
        moments.Add(x[i], y[i], weights[i]);
    _moments = moments;
    Solve();
}

/// <summary>Adds one row to the sums; <see cref="Solve()"/> brings the results up to date.</summary>
/// <param name="x">The predictor x, of the row.</param>
/// <param name="y">The response y, of the row.</param>
/// <param name="weight">The weight of the row, at least 0; a row of weight 0 does not count.</param>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public void Add(double x, double y, double weight)
{
    Guard.Finite(x, weight, nameof(x));
    Guard.Finite(y, weight, nameof(y));
    Guard.Weight(weight, nameof(weight));
    _moments.Add(x, y, weight);
}

/// <summary>The normal log-likelihood at its maximum, −n/2 (ln 2π + ln(RSS/n) + 1).</summary>
public double LogLikelihood => _solution.LogLikelihood;

/// <summary>The residuals y − ŷ of the data. Allocates nothing.</summary>
/// <param name="x">The predictor x, one value a row.</param>
/// <param name="y">The response y, one value a row.</param>
/// <param name="weights">The weights, one a row, at least 0; a row of weight 0 does not count.</param>
/// <param name="results">Receives one value a row; NaN unless the fit succeeded.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is not finite, or the results overlap the data.</exception>
public void Residuals(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, Span<double> results) =>
    Influence(InfluenceMeasure.Residual, x, y, weights, results);

/// <summary>The weighted sums of products of 1, x and y, each to 106 bits: the upper triangle of [X | y]ᵀW[X | y]. x is taken about an origin.</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private struct Moments : ILinearMoments
{
    public DoubleDouble Ones;
    public DoubleDouble SumX, SumXX;
    public DoubleDouble SumY, SumXY, SumYY;
    public DoubleDouble LogWeights;
    public double XOrigin;
    public bool HasOrigin { readonly get; set; }
    public long Count { readonly get; set; }

    public void Add(double x, double y, double weight)
    {
        if (weight == 0)
            return;
        if (!HasOrigin)
            (XOrigin, HasOrigin) = (x, true);

        var xFromOrigin = DoubleDouble.Sum(x, -XOrigin);
        DoubleDouble.Add(ref Ones, weight);
        var weightedX = xFromOrigin * weight;
        DoubleDouble.Add(ref SumX, weightedX);
        DoubleDouble.AddProduct(ref SumXX, weightedX, xFromOrigin);
        var weightedY = DoubleDouble.Product(weight, y);
        DoubleDouble.Add(ref SumY, weightedY);
        DoubleDouble.AddProduct(ref SumXY, weightedY, xFromOrigin);
        DoubleDouble.AddProduct(ref SumYY, weightedY, y);
        DoubleDouble.Add(ref LogWeights, Elementary.Log(weight));
        Count = unchecked(Count + 1);
    }
}
