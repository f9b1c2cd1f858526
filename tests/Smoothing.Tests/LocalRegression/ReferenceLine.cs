using System;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// A local line in double-double arithmetic on the doubles as given: 106 bits where the estimators have 53. Kernels are written from
/// their definitions.
/// </summary>
internal sealed record ReferenceLine(double Value, double Slope, double Norm, double EffectiveCount, double Condition, int Count)
{
    /// <summary>The line at a target, without a bandwidth's part in <see cref="Condition"/>: the 1-norm condition of the normal equations in u.</summary>
    public static ReferenceLine Of(Kernel kernel, double[] x, double[] y, double at, double bandwidth)
    {
        DoubleDouble s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0, squares = 0;
        int count = 0;
        for (int i = 0; i < x.Length; i++)
        {
            DoubleDouble u = DoubleDouble.Sum(x[i], -at) / bandwidth;
            DoubleDouble w = Weight(kernel, u);
            if (w <= 0)
                continue;

            count++;
            s0 += w;
            s1 += w * u;
            s2 += w * u * u;
            t0 += w * y[i];
            t1 += w * u * y[i];
            squares += w * w;
        }

        DoubleDouble determinant = (s0 * s2) - (s1 * s1);
        DoubleDouble c0 = s2 / determinant, c1 = -s1 / determinant;
        DoubleDouble norm = 0;
        for (int i = 0; i < x.Length; i++)
        {
            DoubleDouble u = DoubleDouble.Sum(x[i], -at) / bandwidth;
            DoubleDouble l = Weight(kernel, u) * (c0 + (c1 * u));
            norm += l * l;
        }

        double off = Math.Abs(s1.High);
        double condition = Math.Pow(Math.Max(s0.High, s2.High) + off, 2) / Math.Abs(determinant.High);
        return new(
            ((c0 * t0) + (c1 * t1)).High,
            ((((s0 * t1) - (s1 * t0)) / determinant) / bandwidth).High,
            DoubleDouble.Sqrt(norm).High,
            ((s0 * s0) / squares).High,
            condition,
            count);
    }

    /// <summary>K(u), 0 outside the support.</summary>
    public static DoubleDouble Weight(Kernel kernel, DoubleDouble u)
    {
        DoubleDouble a = u < 0 ? -u : u;
        if (kernel is not (Kernel.Gaussian or Kernel.Logistic) && a >= 1)
            return 0;

        switch (kernel)
        {
            case Kernel.Uniform:
                return 1;
            case Kernel.Triangular:
                return 1 - a;
            case Kernel.Epanechnikov:
                return 1 - (u * u);
            case Kernel.Biweight:
                return Power(1 - (u * u), 2);
            case Kernel.Triweight:
                return Power(1 - (u * u), 3);
            case Kernel.Tricube:
                return Power(1 - Power(a, 3), 3);
            case Kernel.Cosine:
                return SineOfQuarterTurns(1 - a);
            case Kernel.Gaussian:
                // cut where it falls below 2⁻⁵³ of its peak
                return a >= 8.571674348652905 ? 0 : DoubleDouble.Exp(u * u * -0.5);
            default:
                DoubleDouble e = DoubleDouble.Exp(-a);
                return a >= 38.123094930796995 ? 0 : e / Power(1 + e, 2);
        }
    }

    /// <summary>sin(πt/2), 0 ≤ t ≤ 1, by its Taylor series.</summary>
    public static DoubleDouble SineOfQuarterTurns(DoubleDouble t)
    {
        var halfPi = new DoubleDouble(1.5707963267948966, 6.123233995736766e-17);
        DoubleDouble angle = halfPi * t, square = angle * angle, term = angle, sum = angle;
        for (int k = 1; k <= 16; k++)
        {
            term = -(term * square) / (2.0 * k * ((2.0 * k) + 1));
            sum += term;
        }

        return sum;
    }

    private static DoubleDouble Power(DoubleDouble value, int exponent)
    {
        DoubleDouble power = value;
        for (int i = 1; i < exponent; i++)
            power *= value;
        return power;
    }
}
