[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct LocalKernel :
#if NET8_0_OR_GREATER
    IVectorKernel,
#endif
    ILocalKernel
{
    public static DirectSmoother<LocalKernel> Smoother => default;
    public double HalfWidth => 7.624618986159399; // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth => 5.0; // 1/h
    public int Degree => 1;
    public bool AllowsLowerDegree => false;

    /// <summary>K(u) = 1/(eᵘ + 2 + e⁻ᵘ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double e = ScalarSimd.Exp(-Math.Abs(u));
        double d = 1.0 + e;
        return e / (d * d);
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var e = VectorSimd.Exp(-Vector512.Abs(u));
        var d = Vector512<double>.One + e;
        return e / (d * d);
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var e = VectorSimd.Exp(-Vector128.Abs(u));
        var d = Vector128<double>.One + e;
        return e / (d * d);
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);
}
