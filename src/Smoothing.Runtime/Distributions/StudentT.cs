using System;
using Smoothing.CompilerServices;

namespace Smoothing.Distributions;

/// <summary>Tails and quantiles of Student's t distribution.</summary>
/// <remarks>
/// With a = ν/2, x = ν/(ν + t²) and y = 1 − x, P(|T| &gt; t) = Iₓ(a, ½) and P(|T| ≤ t) = I_y(½, a) (Johnson, Kotz and
/// Balakrishnan 1995, Continuous Univariate Distributions, vol. 2, chapter 28). From t = 1.5 on the first is computed, below it the second.
/// The other one is the complement. At t = 1.5 the continued fraction needs up to 70 terms, and the subtraction from 1 loses less than a
/// digit.
/// </remarks>
internal static class StudentT
{
    // For larger ν, every tail above the smallest double equals that of the normal distribution to all digits.
    private const double MaximumDegreesOfFreedom = 1e30;

    // Newton's steps square the relative error. After a step this small, the next one would be below rounding.
    private const double LastStep = 1e-9;

    private const double FirstDirectTail = 1.5;

    private const int MaximumSteps = 100;

    /// <summary>P(|T| &gt; |t|): the two-sided p-value of a t statistic.</summary>
    /// <param name="t">The statistic, of either sign.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom ν, positive, not necessarily whole; ∞ is the normal distribution.</param>
    /// <returns>The probability, with a small relative error; NaN if t is NaN or ν is not positive.</returns>
    public static double TwoSidedTail(double t, double degreesOfFreedom)
    {
        if (double.IsNaN(t) || !(degreesOfFreedom > 0))
            return double.NaN;

        t = Math.Abs(t);
        if (double.IsInfinity(t))
            return 0;
        return t == 0 ? 1 : new Point(t, Math.Min(degreesOfFreedom, MaximumDegreesOfFreedom)).Tail;
    }

    /// <summary>The t with P(|T| ≤ t) = level: the factor of a confidence interval's half-width.</summary>
    /// <param name="level">The probability between −t and t.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom ν, positive, not necessarily whole; ∞ is the normal distribution.</param>
    /// <returns>
    /// The quantile, with a small relative error; 0 at level 0; ∞ at level 1; NaN for a level outside [0, 1] or if ν is not positive.
    /// </returns>
    public static double TwoSidedQuantile(double level, double degreesOfFreedom)
    {
        if (!(level >= 0 && level <= 1) || !(degreesOfFreedom > 0))
            return double.NaN;
        if (level == 0)
            return 0;
        if (level == 1)
            return double.PositiveInfinity;

        degreesOfFreedom = Math.Min(degreesOfFreedom, MaximumDegreesOfFreedom);
        return level <= 0.5
            ? CentralQuantile(level, degreesOfFreedom)
            : TailQuantile(1 - level, degreesOfFreedom);
    }

    /// <summary>
    /// Newton's iteration on P(|T| ≤ t) = level from the tangent at t = 0. The probability is concave in t, so the steps grow
    /// towards the root and never pass it.
    /// </summary>
    private static double CentralQuantile(double level, double degreesOfFreedom)
    {
        DoubleDouble a = degreesOfFreedom / 2;
        double t = (level * GammaRatio.RootPi * DoubleDouble.Sqrt(degreesOfFreedom) / (2 * GammaRatio.Half(a))).High;
        for (int n = 0; n < MaximumSteps; n++)
        {
            Point point = new(t, degreesOfFreedom);
            double step = (level - point.Central) / (2 * point.Prefactor);
            t += t * step;
            if (Math.Abs(step) <= LastStep)
                break;
        }

        return t;
    }

    /// <summary>
    /// Newton's iteration on ln P(|T| > t) = ln tail in L = ln(1 + t²/ν), where the left side is convex and nearly the
    /// straight line −νL/2 + constant, from a point to the left of every quantile above level ½.
    /// With d ln P/dL = −prefactor/(P y) and t² = ν (eᴸ − 1), the step δ of L multiplies t² by 1 + (e^δ − 1)/y.
    /// </summary>
    private static double TailQuantile(double tail, double degreesOfFreedom)
    {
        double t = 0.67;
        for (int n = 0; n < MaximumSteps; n++)
        {
            Point point = new(t, degreesOfFreedom);
            double excess = DoubleDouble.Log(new DoubleDouble(point.Tail, 0) / tail).High;
            double step = excess * point.Tail * point.Y / point.Prefactor;
            double growth = DoubleDouble.ExpMinusOne(step).High / point.Y;
            t *= Math.Sqrt(1 + growth);
            if (Math.Abs(growth) <= LastStep)
                break;
        }

        return t;
    }

    /// <summary>The distribution at one t &gt; 0.</summary>
    private readonly struct Point
    {
        private readonly bool _isTail;
        private readonly double _probability;

        public Point(double t, double degreesOfFreedom)
        {
            double a = degreesOfFreedom / 2;
            DoubleDouble s = t / DoubleDouble.Sqrt(degreesOfFreedom);
            double x;
            DoubleDouble rootY, logX;
            if (s.High > DoubleDouble.PowerOfTwo(200))
            {
                // Here 1 + s² = s² to all digits, and s² itself may overflow.
                x = 1 / s.High / s.High;
                rootY = 1;
                logX = -2 * DoubleDouble.Log(s);
            }
            else
            {
                DoubleDouble square = s * s;
                x = (1 / (1 + square)).High;
                rootY = s / DoubleDouble.Sqrt(1 + square);
                logX = -DoubleDouble.LogOnePlus(square);
            }

            Y = (rootY * rootY).High;
            Prefactor = (DoubleDouble.Exp(logX * a) * rootY * GammaRatio.Half(a) / GammaRatio.RootPi).High;
            _isTail = t >= FirstDirectTail;
            _probability = Prefactor * (_isTail
                ? IncompleteBeta.ContinuedFraction(a, 0.5, x, Y)
                : IncompleteBeta.ContinuedFraction(0.5, a, Y, x));
        }

        /// <summary>t²/(ν + t²).</summary>
        public double Y { get; }

        /// <summary>xᵃ √y / B(a, ½), which is also half of t times the density of |T|.</summary>
        public double Prefactor { get; }

        public double Tail => _isTail ? _probability : 1 - _probability;

        public double Central => _isTail ? 1 - _probability : _probability;
    }
}
