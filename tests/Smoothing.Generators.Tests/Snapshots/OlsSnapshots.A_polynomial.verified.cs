/// <summary>The fitted value for one row.</summary>
/// <param name="x">The predictor x, of the row.</param>
/// <returns>The expected y; NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</returns>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public double Predict(double x)
{
    Guard.Finite(x, nameof(x));
    var xFromOrigin = DoubleDouble.Sum(x, -_solution.Values.XOrigin);
    var xPow2 = DoubleDouble.Power(xFromOrigin, 2);
    var xPow3 = DoubleDouble.Power(xFromOrigin, 3);
    return _solution.Fitted(_solution.Values.Intercept + _solution.Values.X * xFromOrigin + _solution.Values.XPow2 * xPow2 + _solution.Values.XPow3 * xPow3);
}

/// <summary>The sums of products of 1, x, x^2, x^3 and y, each to 106 bits: the upper triangle of [X | y]ᵀ[X | y]. x is taken about an origin.</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private struct Moments : ILinearMoments
{
    public DoubleDouble Ones;
    public DoubleDouble SumX, SumXX;
    public DoubleDouble SumXPow2, SumXXPow2, SumXPow2XPow2;
    public DoubleDouble SumXPow3, SumXXPow3, SumXPow2XPow3, SumXPow3XPow3;
    public DoubleDouble SumY, SumXY, SumXPow2Y, SumXPow3Y, SumYY;
    public double XOrigin;
    public bool HasOrigin { readonly get; set; }
    public long Count { readonly get; set; }

    public void Add(double x, double y)
    {
        if (!HasOrigin)
            (XOrigin, HasOrigin) = (x, true);

        var xFromOrigin = DoubleDouble.Sum(x, -XOrigin);
        var xPow2 = DoubleDouble.Power(xFromOrigin, 2);
        var xPow3 = DoubleDouble.Power(xFromOrigin, 3);
        DoubleDouble.Add(ref Ones, 1.0);
        DoubleDouble.Add(ref SumX, xFromOrigin);
        DoubleDouble.AddProduct(ref SumXX, xFromOrigin, xFromOrigin);
        DoubleDouble.Add(ref SumXPow2, xPow2);
        DoubleDouble.AddProduct(ref SumXXPow2, xFromOrigin, xPow2);
        DoubleDouble.AddProduct(ref SumXPow2XPow2, xPow2, xPow2);
        DoubleDouble.Add(ref SumXPow3, xPow3);
        DoubleDouble.AddProduct(ref SumXXPow3, xFromOrigin, xPow3);
        DoubleDouble.AddProduct(ref SumXPow2XPow3, xPow2, xPow3);
        DoubleDouble.AddProduct(ref SumXPow3XPow3, xPow3, xPow3);
        DoubleDouble.Add(ref SumY, y);
        DoubleDouble.AddProduct(ref SumXY, xFromOrigin, y);
        DoubleDouble.AddProduct(ref SumXPow2Y, xPow2, y);
        DoubleDouble.AddProduct(ref SumXPow3Y, xPow3, y);
        DoubleDouble.AddProduct(ref SumYY, y, y);
        Count = unchecked(Count + 1);
    }
}
