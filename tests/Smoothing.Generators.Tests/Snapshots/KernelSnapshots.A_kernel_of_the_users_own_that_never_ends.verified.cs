[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct LocalKernel : ILocalKernel
{
    public static DirectSmoother<LocalKernel> Smoother => default;
    public double HalfWidth => double.PositiveInfinity; // a window holds the observations with |xᵢ − x₀| below this
    public double InverseBandwidth => 5.0; // 1/h
    public int Degree => 1;
    public bool AllowsLowerDegree => false;

    /// <summary>K(u) = Bump(u).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(double u) => Trend.Bump(u);
    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        ScalarSimd.AddWindow(this, sample, start, end, centre, offset, sums, stride);
    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        ScalarSimd.Weigh(this, sample, start, count, centre, offset, weights);
}
