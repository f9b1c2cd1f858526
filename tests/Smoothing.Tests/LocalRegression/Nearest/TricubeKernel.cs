using System;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>The tricube kernel as the generator emits it, with the degree as a type argument, so that a test may choose span and degree.</summary>
internal readonly struct TricubeKernel<TDegree> : ILocalKernel, IWithBandwidth<TricubeKernel<TDegree>>
    where TDegree : struct, IDegree
{
    private TricubeKernel(double distance) => (HalfWidth, InverseBandwidth) = (distance, 1 / distance);

    public double HalfWidth { get; }

    public double InverseBandwidth { get; }

    public int Degree => TDegree.Value;

    public bool AllowsLowerDegree => false;

    public TricubeKernel<TDegree> WithBandwidth(double bandwidth) => new(bandwidth);

    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
        ScalarSimd.AddWindow(this, sample, start, end, centre, offset, sums, stride);

    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
        ScalarSimd.Weigh(this, sample, start, count, centre, offset, weights);

    public double Weight(double u)
    {
        double a = Math.Abs(u), rest = 1 - (a * a * a);
        return a < 1 ? rest * rest * rest : 0;
    }
}

internal interface IDegree
{
    static abstract int Value { get; }
}

internal readonly struct One : IDegree
{
    public static int Value => 1;
}

internal readonly struct Two : IDegree
{
    public static int Value => 2;
}

internal readonly struct Three : IDegree
{
    public static int Value => 3;
}
