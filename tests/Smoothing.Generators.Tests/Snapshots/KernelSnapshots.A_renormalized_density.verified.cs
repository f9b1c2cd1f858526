[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct DensityKernel :
#if NET8_0_OR_GREATER
    IVectorKernel,
#endif
    IGeneralDensityKernel, IWithBandwidth<DensityKernel>
{
    private DensityKernel(double bandwidth)
    {
        HalfWidth = bandwidth;
        InverseBandwidth = 1 / bandwidth;
    }

    public double HalfWidth { get; } // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth { get; } // 1/h
    public double Normalization => 0.5; // 1/∫ 1

    public DensityKernel WithBandwidth(double bandwidth) => new DensityKernel(bandwidth);

    public static DensityData Data(ReadOnlySpan<double> sample, double bandwidth) =>
        new DensityData(sample).Renormalized(0.0, 1.0).At(bandwidth);

    /// <summary>K(u) = 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u) => 1.0;
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Weight(Vector512<double> u) => Vector512<double>.One;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<double> Weight(Vector128<double> u) => Vector128<double>.One;
#endif

    public double Sum(in Sample sample, int start, int end, double at) => end - start;

    public double Mass(double below, double above) => (Integral(below) + Integral(above)) * Normalization;

    /// <summary>∫ K from 0 to u.</summary>
    private static double Integral(double u) => u < 1.0 ? u : 1.0;
}
