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
    public int MomentCount(bool withNorm) => withNorm ? 16 : 12;

    /// <summary>K(u) = (1 − u²)².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double v = 1.0 - u * u;
        return v * v;
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var v = Vector512<double>.One - u * u;
        return v * v;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var v = Vector128<double>.One - u * u;
        return v * v;
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.BiweightLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.BiweightLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X; var y = sample.Y; var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
        Simd.Store(z * yi, terms, stride + i); Simd.Store(z, terms, 6 * stride + i); // zy, z
        var z2 = z * z; Simd.Store(z2 * yi, terms, 2 * stride + i); Simd.Store(z2, terms, 7 * stride + i); // z²y, z²
        var z3 = z * z2; Simd.Store(z3 * yi, terms, 3 * stride + i); Simd.Store(z3, terms, 8 * stride + i); // z³y, z³
        var z4 = z2 * z2; Simd.Store(z4 * yi, terms, 4 * stride + i); Simd.Store(z4, terms, 9 * stride + i); // z⁴y, z⁴
        var z5 = z2 * z3; Simd.Store(z5 * yi, terms, 5 * stride + i); Simd.Store(z5, terms, 10 * stride + i); // z⁵y, z⁵
        var z6 = z3 * z3; Simd.Store(z6, terms, 11 * stride + i); // z⁶
        if (!withNorm)
            continue;
        var z7 = z3 * z4; Simd.Store(z7, terms, 12 * stride + i); // z⁷
        var z8 = z4 * z4; Simd.Store(z8, terms, 13 * stride + i); // z⁸
        var z9 = z4 * z5; Simd.Store(z9, terms, 14 * stride + i); // z⁹
        var z10 = z5 * z5; Simd.Store(z10, terms, 15 * stride + i); // z¹⁰
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j); var d2 = d * d;
        var k0 = (d2 - Simd.Create(2.0)) * d2 + Simd.One;
        var k1 = d * (d2 * 4.0 - Simd.Create(4.0));
        var k2 = d2 * 6.0 - Simd.Create(2.0); var k3 = d * 4.0;
        var m0 = Simd.Load(moments, j); var n0 = Simd.Load(moments, stride + j);
        var m1 = Simd.Load(moments, 7 * stride + j); var n1 = Simd.Load(moments, 2 * stride + j);
        var m2 = Simd.Load(moments, 8 * stride + j); var n2 = Simd.Load(moments, 3 * stride + j);
        var m3 = Simd.Load(moments, 9 * stride + j); var n3 = Simd.Load(moments, 4 * stride + j);
        var m4 = Simd.Load(moments, 10 * stride + j); var n4 = Simd.Load(moments, 5 * stride + j);
        var m5 = Simd.Load(moments, 11 * stride + j); var n5 = Simd.Load(moments, 6 * stride + j);
        var m6 = Simd.Load(moments, 12 * stride + j);
        Simd.Store(k0 * m0 + k1 * m1 + k2 * m2 + k3 * m3 + m4, sums, j); // S₀
        Simd.Store(k0 * m1 + k1 * m2 + k2 * m3 + k3 * m4 + m5, sums, stride + j); // S₁
        Simd.Store(k0 * m2 + k1 * m3 + k2 * m4 + k3 * m5 + m6, sums, 2 * stride + j); // S₂
        Simd.Store(k0 * n0 + k1 * n1 + k2 * n2 + k3 * n3 + n4, sums, 3 * stride + j); // T₀
        Simd.Store(k0 * n1 + k1 * n2 + k2 * n3 + k3 * n4 + n5, sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;
        var q0 = (((d2 - Simd.Create(4.0)) * d2 + Simd.Create(6.0)) * d2 - Simd.Create(4.0)) * d2 + Simd.One;
        var q1 = d * (((d2 * 8.0 - Simd.Create(24.0)) * d2 + Simd.Create(24.0)) * d2 - Simd.Create(8.0));
        var q2 = ((d2 * 28.0 - Simd.Create(60.0)) * d2 + Simd.Create(36.0)) * d2 - Simd.Create(4.0);
        var q3 = d * ((d2 * 56.0 - Simd.Create(80.0)) * d2 + Simd.Create(24.0));
        var q4 = (d2 * 70.0 - Simd.Create(60.0)) * d2 + Simd.Create(6.0);
        var q5 = d * (d2 * 56.0 - Simd.Create(24.0));
        var q6 = d2 * 28.0 - Simd.Create(4.0); var q7 = d * 8.0;
        var m7 = Simd.Load(moments, 13 * stride + j); var m8 = Simd.Load(moments, 14 * stride + j);
        var m9 = Simd.Load(moments, 15 * stride + j); var m10 = Simd.Load(moments, 16 * stride + j);
        Simd.Store(q0 * m0 + q1 * m1 + q2 * m2 + q3 * m3 + q4 * m4 + q5 * m5 + q6 * m6 + q7 * m7 + m8, sums, 5 * stride + j); // Q₀
        Simd.Store(q0 * m1 + q1 * m2 + q2 * m3 + q3 * m4 + q4 * m5 + q5 * m6 + q6 * m7 + q7 * m8 + m9, sums, 6 * stride + j); // Q₁
        Simd.Store(q0 * m2 + q1 * m3 + q2 * m4 + q3 * m5 + q4 * m6 + q5 * m7 + q6 * m8 + q7 * m9 + m10, sums, 7 * stride + j); // Q₂
    }
}
