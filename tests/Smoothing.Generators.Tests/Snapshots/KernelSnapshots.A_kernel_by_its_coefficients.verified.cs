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
    public bool HasTwoPieces => true;
    public double CellWidth(bool withNorm) => 1.0;
    public int MomentCount(bool withNorm) => withNorm ? 13 : 10;

    /// <summary>K(u) = 1 − 0.5|u| + 0.25|u|³.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double v = Math.Abs(u);
        return (v * 0.25 * v - 0.5) * v + 1.0;
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var v = Vector512.Abs(u);
        return (v * 0.25 * v - Vector512.Create(0.5)) * v + Vector512<double>.One;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var v = Vector128.Abs(u);
        return (v * 0.25 * v - Vector128.Create(0.5)) * v + Vector128<double>.One;
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.PolynomialKernel94F68143F30DEE6FLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.PolynomialKernel94F68143F30DEE6FLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X; var y = sample.Y; var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
        Simd.Store(z * yi, terms, stride + i); Simd.Store(z, terms, 5 * stride + i); // zy, z
        var z2 = z * z; Simd.Store(z2 * yi, terms, 2 * stride + i); Simd.Store(z2, terms, 6 * stride + i); // z²y, z²
        var z3 = z * z2; Simd.Store(z3 * yi, terms, 3 * stride + i); Simd.Store(z3, terms, 7 * stride + i); // z³y, z³
        var z4 = z2 * z2; Simd.Store(z4 * yi, terms, 4 * stride + i); Simd.Store(z4, terms, 8 * stride + i); // z⁴y, z⁴
        var z5 = z2 * z3; Simd.Store(z5, terms, 9 * stride + i); // z⁵
        if (!withNorm)
            continue;
        var z6 = z3 * z3; Simd.Store(z6, terms, 10 * stride + i); // z⁶
        var z7 = z3 * z4; Simd.Store(z7, terms, 11 * stride + i); // z⁷
        var z8 = z4 * z4; Simd.Store(z8, terms, 12 * stride + i); // z⁸
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    int right = (withNorm ? 17 : 13) * stride; // where the moments of the right half begin
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j); var d2 = d * d;
        var kl0 = (d * -0.25 * d + Simd.Create(0.5)) * d + Simd.One;
        var kl1 = d2 * -0.75 + Simd.Create(0.5); var kl2 = d * -0.75;
        var kr0 = (d * 0.25 * d - Simd.Create(0.5)) * d + Simd.One;
        var kr1 = d2 * 0.75 - Simd.Create(0.5); var kr2 = d * 0.75;
        var ml0 = Simd.Load(moments, j); var mr0 = Simd.Load(moments, right + j);
        var ml1 = Simd.Load(moments, 6 * stride + j); var mr1 = Simd.Load(moments, right + 6 * stride + j);
        var ml2 = Simd.Load(moments, 7 * stride + j); var mr2 = Simd.Load(moments, right + 7 * stride + j);
        var ml3 = Simd.Load(moments, 8 * stride + j); var mr3 = Simd.Load(moments, right + 8 * stride + j);
        var ml4 = Simd.Load(moments, 9 * stride + j); var mr4 = Simd.Load(moments, right + 9 * stride + j);
        var ml5 = Simd.Load(moments, 10 * stride + j); var mr5 = Simd.Load(moments, right + 10 * stride + j);
        var nl0 = Simd.Load(moments, stride + j); var nr0 = Simd.Load(moments, right + stride + j);
        var nl1 = Simd.Load(moments, 2 * stride + j); var nr1 = Simd.Load(moments, right + 2 * stride + j);
        var nl2 = Simd.Load(moments, 3 * stride + j); var nr2 = Simd.Load(moments, right + 3 * stride + j);
        var nl3 = Simd.Load(moments, 4 * stride + j); var nr3 = Simd.Load(moments, right + 4 * stride + j);
        var nl4 = Simd.Load(moments, 5 * stride + j); var nr4 = Simd.Load(moments, right + 5 * stride + j);
        Simd.Store(
            kl0 * ml0 + kl1 * ml1 + kl2 * ml2 - ml3 * 0.25
            + kr0 * mr0 + kr1 * mr1 + kr2 * mr2 + mr3 * 0.25,
            sums, j); // S₀
        Simd.Store(
            kl0 * ml1 + kl1 * ml2 + kl2 * ml3 - ml4 * 0.25
            + kr0 * mr1 + kr1 * mr2 + kr2 * mr3 + mr4 * 0.25,
            sums, stride + j); // S₁
        Simd.Store(
            kl0 * ml2 + kl1 * ml3 + kl2 * ml4 - ml5 * 0.25
            + kr0 * mr2 + kr1 * mr3 + kr2 * mr4 + mr5 * 0.25,
            sums, 2 * stride + j); // S₂
        Simd.Store(
            kl0 * nl0 + kl1 * nl1 + kl2 * nl2 - nl3 * 0.25
            + kr0 * nr0 + kr1 * nr1 + kr2 * nr2 + nr3 * 0.25,
            sums, 3 * stride + j); // T₀
        Simd.Store(
            kl0 * nl1 + kl1 * nl2 + kl2 * nl3 - nl4 * 0.25
            + kr0 * nr1 + kr1 * nr2 + kr2 * nr3 + nr4 * 0.25,
            sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;
        var ql0 = ((((d * 0.0625 * d - Simd.Create(0.25)) * d - Simd.Create(0.5)) * d + Simd.Create(0.25)) * d + Simd.One) * d + Simd.One;
        var ql1 = (((d * 0.375 * d - Simd.One) * d - Simd.Create(1.5)) * d + Simd.Create(0.5)) * d + Simd.One;
        var ql2 = ((d * 0.9375 * d - Simd.Create(1.5)) * d - Simd.Create(1.5)) * d + Simd.Create(0.25);
        var ql3 = (d * 1.25 * d - Simd.One) * d - Simd.Create(0.5);
        var ql4 = d2 * 0.9375 - Simd.Create(0.25); var ql5 = d * 0.375;
        var qr0 = ((((d * 0.0625 * d - Simd.Create(0.25)) * d + Simd.Create(0.5)) * d + Simd.Create(0.25)) * d - Simd.One) * d + Simd.One;
        var qr1 = (((d * 0.375 * d - Simd.One) * d + Simd.Create(1.5)) * d + Simd.Create(0.5)) * d - Simd.One;
        var qr2 = ((d * 0.9375 * d - Simd.Create(1.5)) * d + Simd.Create(1.5)) * d + Simd.Create(0.25);
        var qr3 = (d * 1.25 * d - Simd.One) * d + Simd.Create(0.5);
        var qr4 = d2 * 0.9375 - Simd.Create(0.25); var qr5 = d * 0.375;
        var ml6 = Simd.Load(moments, 11 * stride + j); var mr6 = Simd.Load(moments, right + 11 * stride + j);
        var ml7 = Simd.Load(moments, 12 * stride + j); var mr7 = Simd.Load(moments, right + 12 * stride + j);
        var ml8 = Simd.Load(moments, 13 * stride + j); var mr8 = Simd.Load(moments, right + 13 * stride + j);
        Simd.Store(
            ql0 * ml0 + ql1 * ml1 + ql2 * ml2 + ql3 * ml3 + ql4 * ml4 + ql5 * ml5 + ml6 * 0.0625
            + qr0 * mr0 + qr1 * mr1 + qr2 * mr2 + qr3 * mr3 + qr4 * mr4 + qr5 * mr5 + mr6 * 0.0625,
            sums, 5 * stride + j); // Q₀
        Simd.Store(
            ql0 * ml1 + ql1 * ml2 + ql2 * ml3 + ql3 * ml4 + ql4 * ml5 + ql5 * ml6 + ml7 * 0.0625
            + qr0 * mr1 + qr1 * mr2 + qr2 * mr3 + qr3 * mr4 + qr4 * mr5 + qr5 * mr6 + mr7 * 0.0625,
            sums, 6 * stride + j); // Q₁
        Simd.Store(
            ql0 * ml2 + ql1 * ml3 + ql2 * ml4 + ql3 * ml5 + ql4 * ml6 + ql5 * ml7 + ml8 * 0.0625
            + qr0 * mr2 + qr1 * mr3 + qr2 * mr4 + qr3 * mr5 + qr4 * mr6 + qr5 * mr7 + mr8 * 0.0625,
            sums, 7 * stride + j); // Q₂
    }
}
