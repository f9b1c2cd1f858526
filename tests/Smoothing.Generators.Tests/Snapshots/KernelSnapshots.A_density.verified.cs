[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct DensityKernel :
#if NET8_0_OR_GREATER
    IVectorKernel,
#endif
    IDensityKernel, IMomentExpansion, IWithBandwidth<DensityKernel>
{
    private DensityKernel(double bandwidth)
    {
        HalfWidth = bandwidth;
        InverseBandwidth = 1 / bandwidth;
    }

    public double HalfWidth { get; } // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth { get; } // 1/h
    public double Normalization => 1.0; // 1/∫K

    public DensityKernel WithBandwidth(double bandwidth) => new DensityKernel(bandwidth);

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

    public double Sum(ReadOnlySpan<double> x, int start, int end, double at) => Simd.SumWindow(this, x, start, end, at);

    public bool HasTwoPieces => true;
    public double CellWidth(bool withNorm) => 1.0;
    public int MomentCount(bool withNorm) => 1;

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.TriangularDensityMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.TriangularDensityMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}

public static void Terms(in Sample sample, int start, int count, double centre, double inverseBandwidth, bool withNorm, Span<double> terms, int stride)
{
    var x = sample.X;
    var centres = Simd.Create(centre);
    for (int i = 0; i < count; i += Simd.Width)
    {
        var z = (Simd.Load(x, start + i) - centres) * inverseBandwidth;
        Simd.Store(z, terms, i);
    }
}

public static void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
{
    int right = 5 * stride; // where the moments of the right half begin
    for (int j = 0; j < targets; j += Simd.Width)
    {
        var d = Simd.Load(offsets, j);
        var kl0 = d + Simd.One;
        var kr0 = Simd.One - d;
        var ml0 = Simd.Load(moments, j);
        var ml1 = Simd.Load(moments, stride + j);
        var mr0 = Simd.Load(moments, right + j);
        var mr1 = Simd.Load(moments, right + stride + j);
        Simd.Store(
            kl0 * ml0 + ml1
            + kr0 * mr0 - mr1,
            sums, j);
    }
}
