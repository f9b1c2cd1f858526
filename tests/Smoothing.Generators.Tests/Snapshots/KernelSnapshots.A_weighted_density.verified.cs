[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct DensityKernel :
#if NET8_0_OR_GREATER
    IVectorKernel,
#endif
    IGeneralDensityKernel, IMomentExpansion, IWithBandwidth<DensityKernel>
{
    public double HalfWidth => 0.5; // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth => 2.0; // 1/h
    public double Normalization => 0.8641975308641975; // 1/∫K

    public DensityKernel WithBandwidth(double bandwidth) => this; // the bandwidth is fixed

    public static DensityData Data(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights) =>
        new DensityData(sample, weights);

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

    public double Sum(in Sample sample, int start, int end, double at) => Simd.SumWindow(this, sample.X, sample.Weights, start, end, at);

    public double Mass(double below, double above) => 1.0; // nothing is renormalized

    public bool HasTwoPieces => true;
    public double CellWidth(bool withNorm) => 0.5;
    public int MomentCount(bool withNorm) => 10;

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride)
    {
        var x = sample.X;
        var weights = sample.Weights;
        var centres = Simd.Create(centre);
        for (int i = 0; i < count; i += Simd.Width)
        {
            var z = (Simd.Load(x, start + i) - centres) * InverseBandwidth;
            var w = Simd.Load(weights, start + i);
            Simd.Store(w, terms, i);
            var z2 = z * z;
            var z3 = z * z2;
            var z4 = z2 * z2;
            var z5 = z2 * z3;
            var z6 = z3 * z3;
            var z7 = z3 * z4;
            var z8 = z4 * z4;
            var z9 = z4 * z5;
            Simd.Store(z * w, terms, stride + i);
            Simd.Store(z2 * w, terms, 2 * stride + i);
            Simd.Store(z3 * w, terms, 3 * stride + i);
            Simd.Store(z4 * w, terms, 4 * stride + i);
            Simd.Store(z5 * w, terms, 5 * stride + i);
            Simd.Store(z6 * w, terms, 6 * stride + i);
            Simd.Store(z7 * w, terms, 7 * stride + i);
            Simd.Store(z8 * w, terms, 8 * stride + i);
            Simd.Store(z9 * w, terms, 9 * stride + i);
        }
    }

    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
    {
        int right = 12 * stride; // where the moments of the right half begin
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var d = Simd.Load(offsets, j);
            var d2 = d * d;
            var d3 = d2 * d;
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
            var ml0 = Simd.Load(moments, j);
            var ml1 = Simd.Load(moments, stride + j);
            var ml2 = Simd.Load(moments, 2 * stride + j);
            var ml3 = Simd.Load(moments, 3 * stride + j);
            var ml4 = Simd.Load(moments, 4 * stride + j);
            var ml5 = Simd.Load(moments, 5 * stride + j);
            var ml6 = Simd.Load(moments, 6 * stride + j);
            var ml7 = Simd.Load(moments, 7 * stride + j);
            var ml8 = Simd.Load(moments, 8 * stride + j);
            var ml9 = Simd.Load(moments, 9 * stride + j);
            var mr0 = Simd.Load(moments, right + j);
            var mr1 = Simd.Load(moments, right + stride + j);
            var mr2 = Simd.Load(moments, right + 2 * stride + j);
            var mr3 = Simd.Load(moments, right + 3 * stride + j);
            var mr4 = Simd.Load(moments, right + 4 * stride + j);
            var mr5 = Simd.Load(moments, right + 5 * stride + j);
            var mr6 = Simd.Load(moments, right + 6 * stride + j);
            var mr7 = Simd.Load(moments, right + 7 * stride + j);
            var mr8 = Simd.Load(moments, right + 8 * stride + j);
            var mr9 = Simd.Load(moments, right + 9 * stride + j);
            Simd.Store(
                kl0 * ml0 + kl1 * ml1 + kl2 * ml2 + kl3 * ml3 + kl4 * ml4 + kl5 * ml5 + kl6 * ml6 + kl7 * ml7 + kl8 * ml8 + ml9
                + kr0 * mr0 + kr1 * mr1 + kr2 * mr2 + kr3 * mr3 + kr4 * mr4 + kr5 * mr5 + kr6 * mr6 + kr7 * mr7 + kr8 * mr8 - mr9,
                sums, j);
        }
    }
}
