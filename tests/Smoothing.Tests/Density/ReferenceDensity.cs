using System;
using System.Linq;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.Density;

/// <summary>The definition of a density in double-double arithmetic, Σ K((xᵢ − x₀)/h)/(n h ∫K), with the integrals written out.</summary>
internal static class ReferenceDensity
{
    private static readonly DoubleDouble Pi = DoubleDouble.Sum(Math.PI, 1.2246467991473532e-16);

    /// <summary>The density, and how large a sum of as many kernels at their peaks would be.</summary>
    public static (double Value, double Size) At(string kernel, double[] sample, double at, double bandwidth)
    {
        DoubleDouble sum = 0;
        int count = 0;
        double reach = Support(kernel) * bandwidth;
        foreach (double x in sample)
        {
            if (Math.Abs(x - at) >= reach)
                continue;
            sum += Weight(kernel, DoubleDouble.Sum(x, -at) / bandwidth);
            count++;
        }
        DoubleDouble scale = DoubleDouble.Product(sample.Length, bandwidth) * Integral(kernel);
        return ((sum / scale).High, (Weight(kernel, 0) * count / scale).High);
    }

    /// <summary>The |u| from which on it vanishes.</summary>
    public static double Support(string kernel) => kernel switch
    {
        "Gaussian" => 8.571674348652905,
        "Logistic" => 38.123094930796995,
        "Own" => 2,
        "Cauchy" => double.PositiveInfinity,
        _ => 1,
    };

    private static DoubleDouble Integral(string kernel) => kernel switch
    {
        "Uniform" => 2,
        "Triangular" or "Logistic" or "Own" or "Cauchy" => 1,
        "Epanechnikov" => (DoubleDouble)4 / 3,
        "Biweight" => (DoubleDouble)16 / 15,
        "Triweight" => (DoubleDouble)32 / 35,
        "Tricube" => (DoubleDouble)81 / 70,
        "Cosine" => 4 / Pi,
        "Gaussian" => DoubleDouble.Sqrt(2 * Pi),
        "Kinked" => (DoubleDouble)13 / 8, // 2(1 − ½/2 + ¼/4)
        "Quartic" => (DoubleDouble)24 / 5, // 2(3 − 3/5)
        "Constant" => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(kernel), kernel, null),
    };

    private static DoubleDouble Weight(string kernel, DoubleDouble u)
    {
        DoubleDouble a = u.High < 0 ? -u : u;
        return kernel switch
        {
            "Uniform" => 1,
            "Triangular" => 1 - a,
            "Epanechnikov" => 1 - (u * u),
            "Biweight" => DoubleDouble.Power(1 - (u * u), 2),
            "Triweight" => DoubleDouble.Power(1 - (u * u), 3),
            "Tricube" => DoubleDouble.Power(1 - (a * a * a), 3),
            "Cosine" => Sine(Pi * (1 - a) / 2),
            "Gaussian" => DoubleDouble.Exp(u * u * -0.5),
            "Logistic" => Logistic(DoubleDouble.Exp(-a)),
            "Kinked" => 1 - (a * 0.5) + (a * a * a * 0.25),
            "Quartic" => 3 - (3 * DoubleDouble.Power(u, 4)),
            "Constant" => 2,
            "Own" => (2 - a) / 4,
            "Cauchy" => 1 / (Pi * (1 + (u * u))),
            _ => throw new ArgumentOutOfRangeException(nameof(kernel), kernel, null),
        };
    }

    private static DoubleDouble Logistic(DoubleDouble e) => e / ((1 + e) * (1 + e));

    // Taylor's series, for 0 ≤ t ≤ π/2.
    private static DoubleDouble Sine(DoubleDouble t)
    {
        DoubleDouble term = t, sum = t;
        foreach (int k in Enumerable.Range(1, 16))
        {
            term = term * t * t / (-2.0 * k * ((2 * k) + 1));
            sum += term;
        }
        return sum;
    }
}
