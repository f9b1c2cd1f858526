[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct LocalKernel :
#if NET8_0_OR_GREATER
    IVectorKernel,
#endif
    ILocalKernel, IMomentExpansion
{
    public static SweptSmoother<LocalKernel> Smoother => default;
    public double HalfWidth => 0.2; // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth => 5.0; // 1/h
    public int Degree => 0;
    public bool AllowsLowerDegree => false;
    public bool HasTwoPieces => false;
    public double CellWidth(bool withNorm) => 1.0;
    public int MomentCount(bool withNorm) => 1;

    /// <summary>K(u) = 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u) => 1.0;
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u) => Vector512<double>.One;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u) => Vector128<double>.One;
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.UniformConstantMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.UniformConstantMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var y = sample.Y;
    for (int i = 0; i < count; i += Simd.Width)
    {
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var m0 = Simd.Load(moments, j); var n0 = Simd.Load(moments, stride + j);
        Simd.Store(m0, sums, j); // S₀
        Simd.Store(n0, sums, stride + j); // T₀
        if (!withNorm)
            continue;
        Simd.Store(m0, sums, 2 * stride + j); // Q₀
    }
}
