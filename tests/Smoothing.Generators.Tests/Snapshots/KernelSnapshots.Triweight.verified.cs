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
    public int MomentCount(bool withNorm) => withNorm ? 22 : 16;

    /// <summary>K(u) = (1 − u²)³.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double v = 1.0 - u * u;
        return v * v * v;
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var v = Vector512<double>.One - u * u;
        return v * v * v;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var v = Vector128<double>.One - u * u;
        return v * v * v;
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.TriweightLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.TriweightLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X; var y = sample.Y; var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
        Simd.Store(z * yi, terms, stride + i); Simd.Store(z, terms, 8 * stride + i); // zy, z
        var z2 = z * z; Simd.Store(z2 * yi, terms, 2 * stride + i); Simd.Store(z2, terms, 9 * stride + i); // z²y, z²
        var z3 = z * z2; Simd.Store(z3 * yi, terms, 3 * stride + i); Simd.Store(z3, terms, 10 * stride + i); // z³y, z³
        var z4 = z2 * z2; Simd.Store(z4 * yi, terms, 4 * stride + i); Simd.Store(z4, terms, 11 * stride + i); // z⁴y, z⁴
        var z5 = z2 * z3; Simd.Store(z5 * yi, terms, 5 * stride + i); Simd.Store(z5, terms, 12 * stride + i); // z⁵y, z⁵
        var z6 = z3 * z3; Simd.Store(z6 * yi, terms, 6 * stride + i); Simd.Store(z6, terms, 13 * stride + i); // z⁶y, z⁶
        var z7 = z3 * z4; Simd.Store(z7 * yi, terms, 7 * stride + i); Simd.Store(z7, terms, 14 * stride + i); // z⁷y, z⁷
        var z8 = z4 * z4; Simd.Store(z8, terms, 15 * stride + i); // z⁸
        if (!withNorm)
            continue;
        var z9 = z4 * z5; Simd.Store(z9, terms, 16 * stride + i); // z⁹
        var z10 = z5 * z5; Simd.Store(z10, terms, 17 * stride + i); // z¹⁰
        var z11 = z5 * z6; Simd.Store(z11, terms, 18 * stride + i); // z¹¹
        var z12 = z6 * z6; Simd.Store(z12, terms, 19 * stride + i); // z¹²
        var z13 = z6 * z7; Simd.Store(z13, terms, 20 * stride + i); // z¹³
        var z14 = z7 * z7; Simd.Store(z14, terms, 21 * stride + i); // z¹⁴
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j); var d2 = d * d;
        var k0 = ((Simd.Create(3.0) - d2) * d2 - Simd.Create(3.0)) * d2 + Simd.One;
        var k1 = d * ((d2 * -6.0 + Simd.Create(12.0)) * d2 - Simd.Create(6.0));
        var k2 = (d2 * -15.0 + Simd.Create(18.0)) * d2 - Simd.Create(3.0);
        var k3 = d * (d2 * -20.0 + Simd.Create(12.0));
        var k4 = d2 * -15.0 + Simd.Create(3.0); var k5 = d * -6.0;
        var m0 = Simd.Load(moments, j); var n0 = Simd.Load(moments, stride + j);
        var m1 = Simd.Load(moments, 9 * stride + j); var n1 = Simd.Load(moments, 2 * stride + j);
        var m2 = Simd.Load(moments, 10 * stride + j); var n2 = Simd.Load(moments, 3 * stride + j);
        var m3 = Simd.Load(moments, 11 * stride + j); var n3 = Simd.Load(moments, 4 * stride + j);
        var m4 = Simd.Load(moments, 12 * stride + j); var n4 = Simd.Load(moments, 5 * stride + j);
        var m5 = Simd.Load(moments, 13 * stride + j); var n5 = Simd.Load(moments, 6 * stride + j);
        var m6 = Simd.Load(moments, 14 * stride + j); var n6 = Simd.Load(moments, 7 * stride + j);
        var m7 = Simd.Load(moments, 15 * stride + j); var n7 = Simd.Load(moments, 8 * stride + j);
        var m8 = Simd.Load(moments, 16 * stride + j);
        Simd.Store(k0 * m0 + k1 * m1 + k2 * m2 + k3 * m3 + k4 * m4 + k5 * m5 - m6, sums, j); // S₀
        Simd.Store(k0 * m1 + k1 * m2 + k2 * m3 + k3 * m4 + k4 * m5 + k5 * m6 - m7, sums, stride + j); // S₁
        Simd.Store(k0 * m2 + k1 * m3 + k2 * m4 + k3 * m5 + k4 * m6 + k5 * m7 - m8, sums, 2 * stride + j); // S₂
        Simd.Store(k0 * n0 + k1 * n1 + k2 * n2 + k3 * n3 + k4 * n4 + k5 * n5 - n6, sums, 3 * stride + j); // T₀
        Simd.Store(k0 * n1 + k1 * n2 + k2 * n3 + k3 * n4 + k4 * n5 + k5 * n6 - n7, sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;
        var q0 = (((((d2 - Simd.Create(6.0)) * d2 + Simd.Create(15.0)) * d2 - Simd.Create(20.0)) * d2 + Simd.Create(15.0)) * d2 - Simd.Create(6.0)) * d2 + Simd.One;
        var q1 = d * (((((d2 * 12.0 - Simd.Create(60.0)) * d2 + Simd.Create(120.0)) * d2 - Simd.Create(120.0)) * d2 + Simd.Create(60.0)) * d2 - Simd.Create(12.0));
        var q2 = ((((d2 * 66.0 - Simd.Create(270.0)) * d2 + Simd.Create(420.0)) * d2 - Simd.Create(300.0)) * d2 + Simd.Create(90.0)) * d2 - Simd.Create(6.0);
        var q3 = d * ((((d2 * 220.0 - Simd.Create(720.0)) * d2 + Simd.Create(840.0)) * d2 - Simd.Create(400.0)) * d2 + Simd.Create(60.0));
        var q4 = (((d2 * 495.0 - Simd.Create(1260.0)) * d2 + Simd.Create(1050.0)) * d2 - Simd.Create(300.0)) * d2 + Simd.Create(15.0);
        var q5 = d * (((d2 * 792.0 - Simd.Create(1512.0)) * d2 + Simd.Create(840.0)) * d2 - Simd.Create(120.0));
        var q6 = ((d2 * 924.0 - Simd.Create(1260.0)) * d2 + Simd.Create(420.0)) * d2 - Simd.Create(20.0);
        var q7 = d * ((d2 * 792.0 - Simd.Create(720.0)) * d2 + Simd.Create(120.0));
        var q8 = (d2 * 495.0 - Simd.Create(270.0)) * d2 + Simd.Create(15.0);
        var q9 = d * (d2 * 220.0 - Simd.Create(60.0));
        var q10 = d2 * 66.0 - Simd.Create(6.0); var q11 = d * 12.0;
        var m9 = Simd.Load(moments, 17 * stride + j); var m10 = Simd.Load(moments, 18 * stride + j);
        var m11 = Simd.Load(moments, 19 * stride + j); var m12 = Simd.Load(moments, 20 * stride + j);
        var m13 = Simd.Load(moments, 21 * stride + j); var m14 = Simd.Load(moments, 22 * stride + j);
        Simd.Store(q0 * m0 + q1 * m1 + q2 * m2 + q3 * m3 + q4 * m4 + q5 * m5 + q6 * m6 + q7 * m7 + q8 * m8 + q9 * m9 + q10 * m10 + q11 * m11 + m12, sums, 5 * stride + j); // Q₀
        Simd.Store(q0 * m1 + q1 * m2 + q2 * m3 + q3 * m4 + q4 * m5 + q5 * m6 + q6 * m7 + q7 * m8 + q8 * m9 + q9 * m10 + q10 * m11 + q11 * m12 + m13, sums, 6 * stride + j); // Q₁
        Simd.Store(q0 * m2 + q1 * m3 + q2 * m4 + q3 * m5 + q4 * m6 + q5 * m7 + q6 * m8 + q7 * m9 + q8 * m10 + q9 * m11 + q10 * m12 + q11 * m13 + m14, sums, 7 * stride + j); // Q₂
    }
}
