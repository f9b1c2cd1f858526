/// <summary>R² = 1 − RSS/TSS, TSS about zero, since the model has no intercept.</summary>
public double RSquared => _solution.RSquared;

/// <summary>F of the hypothesis that every coefficient is zero; NaN where n = p.</summary>
public double FStatistic => _solution.FStatistic;

/// <summary>κ₂ of the model matrix, columns scaled to unit length: of 32 digits, estimates lose at most about 2 log₁₀ κ₂. NaN unless the fit succeeded.</summary>
public double ConditionNumber => _model.ConditionNumber(in _solution);

/// <summary>The sums of products of x and y, each to 106 bits: the upper triangle of [X | y]ᵀ[X | y].</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private struct Moments : ILinearMoments
{
    public DoubleDouble SumXX;
    public DoubleDouble SumXY, SumYY;
    public bool HasOrigin { readonly get; set; }
    public long Count { readonly get; set; }

    public void Add(double x, double y)
    {
        DoubleDouble.AddProduct(ref SumXX, x, x);
        DoubleDouble.AddProduct(ref SumXY, x, y);
        DoubleDouble.AddProduct(ref SumYY, y, y);
        Count = unchecked(Count + 1);
    }

    public void AddBlock(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        LinearModel.AddProducts(ref SumXX, x, x);
        LinearModel.AddProducts(ref SumYY, y, y);
        LinearModel.AddProducts(ref SumXY, x, y);
        Count = unchecked(Count + x.Length);
    }
}
