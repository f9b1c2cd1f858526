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
    public int Degree => 1;
    public bool AllowsLowerDegree => false;
    public bool HasTwoPieces => false;
    public double CellWidth(bool withNorm) => 1.0;
    public int MomentCount(bool withNorm) => 4;

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
        global::Smoothing.Emitted.UniformLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.UniformLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X; var y = sample.Y; var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
        Simd.Store(z * yi, terms, stride + i); Simd.Store(z, terms, 2 * stride + i); // zy, z
        var z2 = z * z; Simd.Store(z2, terms, 3 * stride + i); // z²
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var m0 = Simd.Load(moments, j); var n0 = Simd.Load(moments, stride + j);
        var m1 = Simd.Load(moments, 3 * stride + j); var n1 = Simd.Load(moments, 2 * stride + j);
        var m2 = Simd.Load(moments, 4 * stride + j);
        Simd.Store(m0, sums, j); // S₀
        Simd.Store(m1, sums, stride + j); // S₁
        Simd.Store(m2, sums, 2 * stride + j); // S₂
        Simd.Store(n0, sums, 3 * stride + j); // T₀
        Simd.Store(n1, sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;
        Simd.Store(m0, sums, 5 * stride + j); // Q₀
        Simd.Store(m1, sums, 6 * stride + j); // Q₁
        Simd.Store(m2, sums, 7 * stride + j); // Q₂
    }
}
