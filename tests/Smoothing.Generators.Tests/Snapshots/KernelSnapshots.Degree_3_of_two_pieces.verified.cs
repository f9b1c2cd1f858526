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
    public int Degree => 3;
    public bool AllowsLowerDegree => false;
    public bool HasTwoPieces => true;
    public double CellWidth(bool withNorm) => 1.0;
    public int MomentCount(bool withNorm) => withNorm ? 13 : 12;

    /// <summary>K(u) = 1 − |u|.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double a = Math.Abs(u);
        return 1.0 - a;
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var a = Vector512.Abs(u);
        return Vector512<double>.One - a;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var a = Vector128.Abs(u);
        return Vector128<double>.One - a;
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.TriangularCubicMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.TriangularCubicMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
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
        var z6 = z3 * z3; Simd.Store(z6, terms, 10 * stride + i); // z⁶
        var z7 = z3 * z4; Simd.Store(z7, terms, 11 * stride + i); // z⁷
        if (!withNorm)
            continue;
        var z8 = z4 * z4; Simd.Store(z8, terms, 12 * stride + i); // z⁸
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    int right = (withNorm ? 17 : 13) * stride; // where the moments of the right half begin
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j);
        var kl0 = d + Simd.One;
        var kr0 = Simd.One - d;
        var ml0 = Simd.Load(moments, j); var mr0 = Simd.Load(moments, right + j);
        var ml1 = Simd.Load(moments, 6 * stride + j); var mr1 = Simd.Load(moments, right + 6 * stride + j);
        var ml2 = Simd.Load(moments, 7 * stride + j); var mr2 = Simd.Load(moments, right + 7 * stride + j);
        var ml3 = Simd.Load(moments, 8 * stride + j); var mr3 = Simd.Load(moments, right + 8 * stride + j);
        var ml4 = Simd.Load(moments, 9 * stride + j); var mr4 = Simd.Load(moments, right + 9 * stride + j);
        var ml5 = Simd.Load(moments, 10 * stride + j); var mr5 = Simd.Load(moments, right + 10 * stride + j);
        var ml6 = Simd.Load(moments, 11 * stride + j); var mr6 = Simd.Load(moments, right + 11 * stride + j);
        var ml7 = Simd.Load(moments, 12 * stride + j); var mr7 = Simd.Load(moments, right + 12 * stride + j);
        var nl0 = Simd.Load(moments, stride + j); var nr0 = Simd.Load(moments, right + stride + j);
        var nl1 = Simd.Load(moments, 2 * stride + j); var nr1 = Simd.Load(moments, right + 2 * stride + j);
        var nl2 = Simd.Load(moments, 3 * stride + j); var nr2 = Simd.Load(moments, right + 3 * stride + j);
        var nl3 = Simd.Load(moments, 4 * stride + j); var nr3 = Simd.Load(moments, right + 4 * stride + j);
        var nl4 = Simd.Load(moments, 5 * stride + j); var nr4 = Simd.Load(moments, right + 5 * stride + j);
        Simd.Store(
            kl0 * ml0 + ml1
            + kr0 * mr0 - mr1,
            sums, j); // S₀
        Simd.Store(
            kl0 * ml1 + ml2
            + kr0 * mr1 - mr2,
            sums, stride + j); // S₁
        Simd.Store(
            kl0 * ml2 + ml3
            + kr0 * mr2 - mr3,
            sums, 2 * stride + j); // S₂
        Simd.Store(
            kl0 * ml3 + ml4
            + kr0 * mr3 - mr4,
            sums, 3 * stride + j); // S₃
        Simd.Store(
            kl0 * ml4 + ml5
            + kr0 * mr4 - mr5,
            sums, 4 * stride + j); // S₄
        Simd.Store(
            kl0 * ml5 + ml6
            + kr0 * mr5 - mr6,
            sums, 5 * stride + j); // S₅
        Simd.Store(
            kl0 * ml6 + ml7
            + kr0 * mr6 - mr7,
            sums, 6 * stride + j); // S₆
        Simd.Store(
            kl0 * nl0 + nl1
            + kr0 * nr0 - nr1,
            sums, 7 * stride + j); // T₀
        Simd.Store(
            kl0 * nl1 + nl2
            + kr0 * nr1 - nr2,
            sums, 8 * stride + j); // T₁
        Simd.Store(
            kl0 * nl2 + nl3
            + kr0 * nr2 - nr3,
            sums, 9 * stride + j); // T₂
        Simd.Store(
            kl0 * nl3 + nl4
            + kr0 * nr3 - nr4,
            sums, 10 * stride + j); // T₃
        if (!withNorm)
            continue;
        var ql0 = (d + Simd.Create(2.0)) * d + Simd.One;
        var ql1 = d * 2.0 + Simd.Create(2.0);
        var qr0 = (d - Simd.Create(2.0)) * d + Simd.One;
        var qr1 = d * 2.0 - Simd.Create(2.0);
        var ml8 = Simd.Load(moments, 13 * stride + j); var mr8 = Simd.Load(moments, right + 13 * stride + j);
        Simd.Store(
            ql0 * ml0 + ql1 * ml1 + ml2
            + qr0 * mr0 + qr1 * mr1 + mr2,
            sums, 11 * stride + j); // Q₀
        Simd.Store(
            ql0 * ml1 + ql1 * ml2 + ml3
            + qr0 * mr1 + qr1 * mr2 + mr3,
            sums, 12 * stride + j); // Q₁
        Simd.Store(
            ql0 * ml2 + ql1 * ml3 + ml4
            + qr0 * mr2 + qr1 * mr3 + mr4,
            sums, 13 * stride + j); // Q₂
        Simd.Store(
            ql0 * ml3 + ql1 * ml4 + ml5
            + qr0 * mr3 + qr1 * mr4 + mr5,
            sums, 14 * stride + j); // Q₃
        Simd.Store(
            ql0 * ml4 + ql1 * ml5 + ml6
            + qr0 * mr4 + qr1 * mr5 + mr6,
            sums, 15 * stride + j); // Q₄
        Simd.Store(
            ql0 * ml5 + ql1 * ml6 + ml7
            + qr0 * mr5 + qr1 * mr6 + mr7,
            sums, 16 * stride + j); // Q₅
        Simd.Store(
            ql0 * ml6 + ql1 * ml7 + ml8
            + qr0 * mr6 + qr1 * mr7 + mr8,
            sums, 17 * stride + j); // Q₆
    }
}
