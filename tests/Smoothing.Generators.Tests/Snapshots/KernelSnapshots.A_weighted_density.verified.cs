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

    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride) =>
        global::Smoothing.Emitted.TricubeDensityWeightedMoments.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
    public void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride) =>
        global::Smoothing.Emitted.TricubeDensityWeightedMoments.Combine(moments, offsets, targets, withNorm, sums, stride);
}
