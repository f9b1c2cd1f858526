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
    public double CellWidth(bool withNorm) => 0.5;
    public int MomentCount(bool withNorm) => withNorm ? 18 : 10;

    /// <summary>K(u) = cos(πu/2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u) => ScalarSimd.CosineOfQuarterTurns(u);
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u) => VectorSimd.CosineOfQuarterTurns(u);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u) => VectorSimd.CosineOfQuarterTurns(u);
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.CosineLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.CosineLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X;
    var y = sample.Y;
    var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i);
        var z2 = z * z;
        var cosine = Simd.CosineOfQuarterTurns(z);
        var sine = Simd.SineOfQuarterTurns(z);
        Simd.Store(cosine * yi, terms, i);
        Simd.Store(z * cosine * yi, terms, stride + i);
        Simd.Store(sine * yi, terms, 2 * stride + i);
        Simd.Store(z * sine * yi, terms, 3 * stride + i);
        Simd.Store(cosine, terms, 4 * stride + i);
        Simd.Store(z * cosine, terms, 5 * stride + i);
        Simd.Store(z2 * cosine, terms, 6 * stride + i);
        Simd.Store(sine, terms, 7 * stride + i);
        Simd.Store(z * sine, terms, 8 * stride + i);
        Simd.Store(z2 * sine, terms, 9 * stride + i);
        if (!withNorm)
            continue;

        var cosine2 = (cosine - sine) * (cosine + sine);
        var sine2 = cosine * sine * 2.0;
        Simd.Store(z, terms, 10 * stride + i);
        Simd.Store(z2, terms, 11 * stride + i);
        Simd.Store(cosine2, terms, 12 * stride + i);
        Simd.Store(z * cosine2, terms, 13 * stride + i);
        Simd.Store(z2 * cosine2, terms, 14 * stride + i);
        Simd.Store(sine2, terms, 15 * stride + i);
        Simd.Store(z * sine2, terms, 16 * stride + i);
        Simd.Store(z2 * sine2, terms, 17 * stride + i);
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j);
        var cosine = Simd.CosineOfQuarterTurns(d);
        var sine = Simd.SineOfQuarterTurns(d);
        var cyz0 = Simd.Load(moments, stride + j);
        var cyz1 = Simd.Load(moments, 2 * stride + j);
        var syz0 = Simd.Load(moments, 3 * stride + j);
        var syz1 = Simd.Load(moments, 4 * stride + j);
        var cz0 = Simd.Load(moments, 5 * stride + j);
        var cz1 = Simd.Load(moments, 6 * stride + j);
        var cz2 = Simd.Load(moments, 7 * stride + j);
        var sz0 = Simd.Load(moments, 8 * stride + j);
        var sz1 = Simd.Load(moments, 9 * stride + j);
        var sz2 = Simd.Load(moments, 10 * stride + j);
        Simd.Store(cosine * cz0 - sine * sz0, sums, j); // S₀
        Simd.Store(cosine * cz1 - sine * sz1, sums, stride + j); // S₁
        Simd.Store(cosine * cz2 - sine * sz2, sums, 2 * stride + j); // S₂
        Simd.Store(cosine * cyz0 - sine * syz0, sums, 3 * stride + j); // T₀
        Simd.Store(cosine * cyz1 - sine * syz1, sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;

        var cosine2 = (cosine - sine) * (cosine + sine);
        var sine2 = cosine * sine * 2.0;
        var mz0 = Simd.Load(moments, j);
        var mz1 = Simd.Load(moments, 11 * stride + j);
        var mz2 = Simd.Load(moments, 12 * stride + j);
        var c2z0 = Simd.Load(moments, 13 * stride + j);
        var c2z1 = Simd.Load(moments, 14 * stride + j);
        var c2z2 = Simd.Load(moments, 15 * stride + j);
        var s2z0 = Simd.Load(moments, 16 * stride + j);
        var s2z1 = Simd.Load(moments, 17 * stride + j);
        var s2z2 = Simd.Load(moments, 18 * stride + j);
        Simd.Store(mz0 * 0.5 + (cosine2 * c2z0 - sine2 * s2z0) * 0.5, sums, 5 * stride + j); // Q₀
        Simd.Store(mz1 * 0.5 + (cosine2 * c2z1 - sine2 * s2z1) * 0.5, sums, 6 * stride + j); // Q₁
        Simd.Store(mz2 * 0.5 + (cosine2 * c2z2 - sine2 * s2z2) * 0.5, sums, 7 * stride + j); // Q₂
    }
}
