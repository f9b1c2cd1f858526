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
    public double CellWidth(bool withNorm) => withNorm ? 0.25 : 0.5;
    public int MomentCount(bool withNorm) => withNorm ? 31 : 22;

    /// <summary>K(u) = (1 − |u|³)³.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u)
    {
        double a = Math.Abs(u);
        double v = 1.0 - a * a * a;
        return v * v * v;
    }
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u)
    {
        var a = Vector512.Abs(u);
        var v = Vector512<double>.One - a * a * a;
        return v * v * v;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u)
    {
        var a = Vector128.Abs(u);
        var v = Vector128<double>.One - a * a * a;
        return v * v * v;
    }
#endif
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        Simd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        Simd.Weigh(this, sample, start, count, centre, offset, weights);

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.TricubeLinearMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.TricubeLinearMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X; var y = sample.Y; var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        var yi = Simd.Load(y, start + i); Simd.Store(yi, terms, i); // y
        Simd.Store(z * yi, terms, stride + i); Simd.Store(z, terms, 11 * stride + i); // zy, z
        var z2 = z * z; Simd.Store(z2 * yi, terms, 2 * stride + i); Simd.Store(z2, terms, 12 * stride + i); // z²y, z²
        var z3 = z * z2; Simd.Store(z3 * yi, terms, 3 * stride + i); Simd.Store(z3, terms, 13 * stride + i); // z³y, z³
        var z4 = z2 * z2; Simd.Store(z4 * yi, terms, 4 * stride + i); Simd.Store(z4, terms, 14 * stride + i); // z⁴y, z⁴
        var z5 = z2 * z3; Simd.Store(z5 * yi, terms, 5 * stride + i); Simd.Store(z5, terms, 15 * stride + i); // z⁵y, z⁵
        var z6 = z3 * z3; Simd.Store(z6 * yi, terms, 6 * stride + i); Simd.Store(z6, terms, 16 * stride + i); // z⁶y, z⁶
        var z7 = z3 * z4; Simd.Store(z7 * yi, terms, 7 * stride + i); Simd.Store(z7, terms, 17 * stride + i); // z⁷y, z⁷
        var z8 = z4 * z4; Simd.Store(z8 * yi, terms, 8 * stride + i); Simd.Store(z8, terms, 18 * stride + i); // z⁸y, z⁸
        var z9 = z4 * z5; Simd.Store(z9 * yi, terms, 9 * stride + i); Simd.Store(z9, terms, 19 * stride + i); // z⁹y, z⁹
        var z10 = z5 * z5; Simd.Store(z10 * yi, terms, 10 * stride + i); Simd.Store(z10, terms, 20 * stride + i); // z¹⁰y, z¹⁰
        var z11 = z5 * z6; Simd.Store(z11, terms, 21 * stride + i); // z¹¹
        if (!withNorm)
            continue;
        var z12 = z6 * z6; Simd.Store(z12, terms, 22 * stride + i); // z¹²
        var z13 = z6 * z7; Simd.Store(z13, terms, 23 * stride + i); // z¹³
        var z14 = z7 * z7; Simd.Store(z14, terms, 24 * stride + i); // z¹⁴
        var z15 = z7 * z8; Simd.Store(z15, terms, 25 * stride + i); // z¹⁵
        var z16 = z8 * z8; Simd.Store(z16, terms, 26 * stride + i); // z¹⁶
        var z17 = z8 * z9; Simd.Store(z17, terms, 27 * stride + i); // z¹⁷
        var z18 = z9 * z9; Simd.Store(z18, terms, 28 * stride + i); // z¹⁸
        var z19 = z9 * z10; Simd.Store(z19, terms, 29 * stride + i); // z¹⁹
        var z20 = z10 * z10; Simd.Store(z20, terms, 30 * stride + i); // z²⁰
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    int right = (withNorm ? 33 : 25) * stride; // where the moments of the right half begin
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j); var d2 = d * d; var d3 = d2 * d;
        var kl0 = ((d3 + Simd.Create(3.0)) * d3 + Simd.Create(3.0)) * d3 + Simd.One;
        var kl1 = d2 * ((d3 * 9.0 + Simd.Create(18.0)) * d3 + Simd.Create(9.0));
        var kl2 = d * ((d3 * 36.0 + Simd.Create(45.0)) * d3 + Simd.Create(9.0));
        var kl3 = (d3 * 84.0 + Simd.Create(60.0)) * d3 + Simd.Create(3.0);
        var kl4 = d2 * (d3 * 126.0 + Simd.Create(45.0));
        var kl5 = d * (d3 * 126.0 + Simd.Create(18.0));
        var kl6 = d3 * 84.0 + Simd.Create(3.0); var kl7 = d2 * 36.0;
        var kl8 = d * 9.0;
        var kr0 = ((Simd.Create(3.0) - d3) * d3 - Simd.Create(3.0)) * d3 + Simd.One;
        var kr1 = d2 * ((d3 * -9.0 + Simd.Create(18.0)) * d3 - Simd.Create(9.0));
        var kr2 = d * ((d3 * -36.0 + Simd.Create(45.0)) * d3 - Simd.Create(9.0));
        var kr3 = (d3 * -84.0 + Simd.Create(60.0)) * d3 - Simd.Create(3.0);
        var kr4 = d2 * (d3 * -126.0 + Simd.Create(45.0));
        var kr5 = d * (d3 * -126.0 + Simd.Create(18.0));
        var kr6 = d3 * -84.0 + Simd.Create(3.0); var kr7 = d2 * -36.0;
        var kr8 = d * -9.0;
        var ml0 = Simd.Load(moments, j); var mr0 = Simd.Load(moments, right + j);
        var ml1 = Simd.Load(moments, 12 * stride + j); var mr1 = Simd.Load(moments, right + 12 * stride + j);
        var ml2 = Simd.Load(moments, 13 * stride + j); var mr2 = Simd.Load(moments, right + 13 * stride + j);
        var ml3 = Simd.Load(moments, 14 * stride + j); var mr3 = Simd.Load(moments, right + 14 * stride + j);
        var ml4 = Simd.Load(moments, 15 * stride + j); var mr4 = Simd.Load(moments, right + 15 * stride + j);
        var ml5 = Simd.Load(moments, 16 * stride + j); var mr5 = Simd.Load(moments, right + 16 * stride + j);
        var ml6 = Simd.Load(moments, 17 * stride + j); var mr6 = Simd.Load(moments, right + 17 * stride + j);
        var ml7 = Simd.Load(moments, 18 * stride + j); var mr7 = Simd.Load(moments, right + 18 * stride + j);
        var ml8 = Simd.Load(moments, 19 * stride + j); var mr8 = Simd.Load(moments, right + 19 * stride + j);
        var ml9 = Simd.Load(moments, 20 * stride + j); var mr9 = Simd.Load(moments, right + 20 * stride + j);
        var ml10 = Simd.Load(moments, 21 * stride + j); var mr10 = Simd.Load(moments, right + 21 * stride + j);
        var ml11 = Simd.Load(moments, 22 * stride + j); var mr11 = Simd.Load(moments, right + 22 * stride + j);
        var nl0 = Simd.Load(moments, stride + j); var nr0 = Simd.Load(moments, right + stride + j);
        var nl1 = Simd.Load(moments, 2 * stride + j); var nr1 = Simd.Load(moments, right + 2 * stride + j);
        var nl2 = Simd.Load(moments, 3 * stride + j); var nr2 = Simd.Load(moments, right + 3 * stride + j);
        var nl3 = Simd.Load(moments, 4 * stride + j); var nr3 = Simd.Load(moments, right + 4 * stride + j);
        var nl4 = Simd.Load(moments, 5 * stride + j); var nr4 = Simd.Load(moments, right + 5 * stride + j);
        var nl5 = Simd.Load(moments, 6 * stride + j); var nr5 = Simd.Load(moments, right + 6 * stride + j);
        var nl6 = Simd.Load(moments, 7 * stride + j); var nr6 = Simd.Load(moments, right + 7 * stride + j);
        var nl7 = Simd.Load(moments, 8 * stride + j); var nr7 = Simd.Load(moments, right + 8 * stride + j);
        var nl8 = Simd.Load(moments, 9 * stride + j); var nr8 = Simd.Load(moments, right + 9 * stride + j);
        var nl9 = Simd.Load(moments, 10 * stride + j); var nr9 = Simd.Load(moments, right + 10 * stride + j);
        var nl10 = Simd.Load(moments, 11 * stride + j); var nr10 = Simd.Load(moments, right + 11 * stride + j);
        Simd.Store(
            kl0 * ml0 + kl1 * ml1 + kl2 * ml2 + kl3 * ml3 + kl4 * ml4 + kl5 * ml5 + kl6 * ml6 + kl7 * ml7 + kl8 * ml8 + ml9
            + kr0 * mr0 + kr1 * mr1 + kr2 * mr2 + kr3 * mr3 + kr4 * mr4 + kr5 * mr5 + kr6 * mr6 + kr7 * mr7 + kr8 * mr8 - mr9,
            sums, j); // S₀
        Simd.Store(
            kl0 * ml1 + kl1 * ml2 + kl2 * ml3 + kl3 * ml4 + kl4 * ml5 + kl5 * ml6 + kl6 * ml7 + kl7 * ml8 + kl8 * ml9 + ml10
            + kr0 * mr1 + kr1 * mr2 + kr2 * mr3 + kr3 * mr4 + kr4 * mr5 + kr5 * mr6 + kr6 * mr7 + kr7 * mr8 + kr8 * mr9 - mr10,
            sums, stride + j); // S₁
        Simd.Store(
            kl0 * ml2 + kl1 * ml3 + kl2 * ml4 + kl3 * ml5 + kl4 * ml6 + kl5 * ml7 + kl6 * ml8 + kl7 * ml9 + kl8 * ml10 + ml11
            + kr0 * mr2 + kr1 * mr3 + kr2 * mr4 + kr3 * mr5 + kr4 * mr6 + kr5 * mr7 + kr6 * mr8 + kr7 * mr9 + kr8 * mr10 - mr11,
            sums, 2 * stride + j); // S₂
        Simd.Store(
            kl0 * nl0 + kl1 * nl1 + kl2 * nl2 + kl3 * nl3 + kl4 * nl4 + kl5 * nl5 + kl6 * nl6 + kl7 * nl7 + kl8 * nl8 + nl9
            + kr0 * nr0 + kr1 * nr1 + kr2 * nr2 + kr3 * nr3 + kr4 * nr4 + kr5 * nr5 + kr6 * nr6 + kr7 * nr7 + kr8 * nr8 - nr9,
            sums, 3 * stride + j); // T₀
        Simd.Store(
            kl0 * nl1 + kl1 * nl2 + kl2 * nl3 + kl3 * nl4 + kl4 * nl5 + kl5 * nl6 + kl6 * nl7 + kl7 * nl8 + kl8 * nl9 + nl10
            + kr0 * nr1 + kr1 * nr2 + kr2 * nr3 + kr3 * nr4 + kr4 * nr5 + kr5 * nr6 + kr6 * nr7 + kr7 * nr8 + kr8 * nr9 - nr10,
            sums, 4 * stride + j); // T₁
        if (!withNorm)
            continue;
        var ql0 = (((((d3 + Simd.Create(6.0)) * d3 + Simd.Create(15.0)) * d3 + Simd.Create(20.0)) * d3 + Simd.Create(15.0)) * d3 + Simd.Create(6.0)) * d3 + Simd.One;
        var ql1 = d2 * (((((d3 * 18.0 + Simd.Create(90.0)) * d3 + Simd.Create(180.0)) * d3 + Simd.Create(180.0)) * d3 + Simd.Create(90.0)) * d3 + Simd.Create(18.0));
        var ql2 = d * (((((d3 * 153.0 + Simd.Create(630.0)) * d3 + Simd.Create(990.0)) * d3 + Simd.Create(720.0)) * d3 + Simd.Create(225.0)) * d3 + Simd.Create(18.0));
        var ql3 = ((((d3 * 816.0 + Simd.Create(2730.0)) * d3 + Simd.Create(3300.0)) * d3 + Simd.Create(1680.0)) * d3 + Simd.Create(300.0)) * d3 + Simd.Create(6.0);
        var ql4 = d2 * ((((d3 * 3060.0 + Simd.Create(8190.0)) * d3 + Simd.Create(7425.0)) * d3 + Simd.Create(2520.0)) * d3 + Simd.Create(225.0));
        var ql5 = d * ((((d3 * 8568.0 + Simd.Create(18018.0)) * d3 + Simd.Create(11880.0)) * d3 + Simd.Create(2520.0)) * d3 + Simd.Create(90.0));
        var ql6 = (((d3 * 18564.0 + Simd.Create(30030.0)) * d3 + Simd.Create(13860.0)) * d3 + Simd.Create(1680.0)) * d3 + Simd.Create(15.0);
        var ql7 = d2 * (((d3 * 31824.0 + Simd.Create(38610.0)) * d3 + Simd.Create(11880.0)) * d3 + Simd.Create(720.0));
        var ql8 = d * (((d3 * 43758.0 + Simd.Create(38610.0)) * d3 + Simd.Create(7425.0)) * d3 + Simd.Create(180.0));
        var ql9 = ((d3 * 48620.0 + Simd.Create(30030.0)) * d3 + Simd.Create(3300.0)) * d3 + Simd.Create(20.0);
        var ql10 = d2 * ((d3 * 43758.0 + Simd.Create(18018.0)) * d3 + Simd.Create(990.0));
        var ql11 = d * ((d3 * 31824.0 + Simd.Create(8190.0)) * d3 + Simd.Create(180.0));
        var ql12 = (d3 * 18564.0 + Simd.Create(2730.0)) * d3 + Simd.Create(15.0);
        var ql13 = d2 * (d3 * 8568.0 + Simd.Create(630.0));
        var ql14 = d * (d3 * 3060.0 + Simd.Create(90.0));
        var ql15 = d3 * 816.0 + Simd.Create(6.0); var ql16 = d2 * 153.0;
        var ql17 = d * 18.0;
        var qr0 = (((((d3 - Simd.Create(6.0)) * d3 + Simd.Create(15.0)) * d3 - Simd.Create(20.0)) * d3 + Simd.Create(15.0)) * d3 - Simd.Create(6.0)) * d3 + Simd.One;
        var qr1 = d2 * (((((d3 * 18.0 - Simd.Create(90.0)) * d3 + Simd.Create(180.0)) * d3 - Simd.Create(180.0)) * d3 + Simd.Create(90.0)) * d3 - Simd.Create(18.0));
        var qr2 = d * (((((d3 * 153.0 - Simd.Create(630.0)) * d3 + Simd.Create(990.0)) * d3 - Simd.Create(720.0)) * d3 + Simd.Create(225.0)) * d3 - Simd.Create(18.0));
        var qr3 = ((((d3 * 816.0 - Simd.Create(2730.0)) * d3 + Simd.Create(3300.0)) * d3 - Simd.Create(1680.0)) * d3 + Simd.Create(300.0)) * d3 - Simd.Create(6.0);
        var qr4 = d2 * ((((d3 * 3060.0 - Simd.Create(8190.0)) * d3 + Simd.Create(7425.0)) * d3 - Simd.Create(2520.0)) * d3 + Simd.Create(225.0));
        var qr5 = d * ((((d3 * 8568.0 - Simd.Create(18018.0)) * d3 + Simd.Create(11880.0)) * d3 - Simd.Create(2520.0)) * d3 + Simd.Create(90.0));
        var qr6 = (((d3 * 18564.0 - Simd.Create(30030.0)) * d3 + Simd.Create(13860.0)) * d3 - Simd.Create(1680.0)) * d3 + Simd.Create(15.0);
        var qr7 = d2 * (((d3 * 31824.0 - Simd.Create(38610.0)) * d3 + Simd.Create(11880.0)) * d3 - Simd.Create(720.0));
        var qr8 = d * (((d3 * 43758.0 - Simd.Create(38610.0)) * d3 + Simd.Create(7425.0)) * d3 - Simd.Create(180.0));
        var qr9 = ((d3 * 48620.0 - Simd.Create(30030.0)) * d3 + Simd.Create(3300.0)) * d3 - Simd.Create(20.0);
        var qr10 = d2 * ((d3 * 43758.0 - Simd.Create(18018.0)) * d3 + Simd.Create(990.0));
        var qr11 = d * ((d3 * 31824.0 - Simd.Create(8190.0)) * d3 + Simd.Create(180.0));
        var qr12 = (d3 * 18564.0 - Simd.Create(2730.0)) * d3 + Simd.Create(15.0);
        var qr13 = d2 * (d3 * 8568.0 - Simd.Create(630.0));
        var qr14 = d * (d3 * 3060.0 - Simd.Create(90.0));
        var qr15 = d3 * 816.0 - Simd.Create(6.0); var qr16 = d2 * 153.0;
        var qr17 = d * 18.0;
        var ml12 = Simd.Load(moments, 23 * stride + j); var mr12 = Simd.Load(moments, right + 23 * stride + j);
        var ml13 = Simd.Load(moments, 24 * stride + j); var mr13 = Simd.Load(moments, right + 24 * stride + j);
        var ml14 = Simd.Load(moments, 25 * stride + j); var mr14 = Simd.Load(moments, right + 25 * stride + j);
        var ml15 = Simd.Load(moments, 26 * stride + j); var mr15 = Simd.Load(moments, right + 26 * stride + j);
        var ml16 = Simd.Load(moments, 27 * stride + j); var mr16 = Simd.Load(moments, right + 27 * stride + j);
        var ml17 = Simd.Load(moments, 28 * stride + j); var mr17 = Simd.Load(moments, right + 28 * stride + j);
        var ml18 = Simd.Load(moments, 29 * stride + j); var mr18 = Simd.Load(moments, right + 29 * stride + j);
        var ml19 = Simd.Load(moments, 30 * stride + j); var mr19 = Simd.Load(moments, right + 30 * stride + j);
        var ml20 = Simd.Load(moments, 31 * stride + j); var mr20 = Simd.Load(moments, right + 31 * stride + j);
        Simd.Store(
            ql0 * ml0 + ql1 * ml1 + ql2 * ml2 + ql3 * ml3 + ql4 * ml4 + ql5 * ml5 + ql6 * ml6 + ql7 * ml7 + ql8 * ml8 + ql9 * ml9 + ql10 * ml10 + ql11 * ml11 + ql12 * ml12 + ql13 * ml13 + ql14 * ml14 + ql15 * ml15 + ql16 * ml16 + ql17 * ml17 + ml18
            + qr0 * mr0 + qr1 * mr1 + qr2 * mr2 + qr3 * mr3 + qr4 * mr4 + qr5 * mr5 + qr6 * mr6 + qr7 * mr7 + qr8 * mr8 + qr9 * mr9 + qr10 * mr10 + qr11 * mr11 + qr12 * mr12 + qr13 * mr13 + qr14 * mr14 + qr15 * mr15 + qr16 * mr16 + qr17 * mr17 + mr18,
            sums, 5 * stride + j); // Q₀
        Simd.Store(
            ql0 * ml1 + ql1 * ml2 + ql2 * ml3 + ql3 * ml4 + ql4 * ml5 + ql5 * ml6 + ql6 * ml7 + ql7 * ml8 + ql8 * ml9 + ql9 * ml10 + ql10 * ml11 + ql11 * ml12 + ql12 * ml13 + ql13 * ml14 + ql14 * ml15 + ql15 * ml16 + ql16 * ml17 + ql17 * ml18 + ml19
            + qr0 * mr1 + qr1 * mr2 + qr2 * mr3 + qr3 * mr4 + qr4 * mr5 + qr5 * mr6 + qr6 * mr7 + qr7 * mr8 + qr8 * mr9 + qr9 * mr10 + qr10 * mr11 + qr11 * mr12 + qr12 * mr13 + qr13 * mr14 + qr14 * mr15 + qr15 * mr16 + qr16 * mr17 + qr17 * mr18 + mr19,
            sums, 6 * stride + j); // Q₁
        Simd.Store(
            ql0 * ml2 + ql1 * ml3 + ql2 * ml4 + ql3 * ml5 + ql4 * ml6 + ql5 * ml7 + ql6 * ml8 + ql7 * ml9 + ql8 * ml10 + ql9 * ml11 + ql10 * ml12 + ql11 * ml13 + ql12 * ml14 + ql13 * ml15 + ql14 * ml16 + ql15 * ml17 + ql16 * ml18 + ql17 * ml19 + ml20
            + qr0 * mr2 + qr1 * mr3 + qr2 * mr4 + qr3 * mr5 + qr4 * mr6 + qr5 * mr7 + qr6 * mr8 + qr7 * mr9 + qr8 * mr10 + qr9 * mr11 + qr10 * mr12 + qr11 * mr13 + qr12 * mr14 + qr13 * mr15 + qr14 * mr16 + qr15 * mr17 + qr16 * mr18 + qr17 * mr19 + mr20,
            sums, 7 * stride + j); // Q₂
    }
}
