using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Two fits held against each other, figure by figure.</summary>
internal static class Bits
{
    /// <summary>Every figure of a fit, the exact ones too.</summary>
    public static double[] Of(IFigures fit)
    {
        Coefficient[] listed = fit.Listed;
        return
        [
            .. listed.SelectMany(one => (double[])[one.Estimate, one.StandardError, one.TStatistic, one.PValue]),
            .. Pairs(listed.Length).SelectMany(pair => (double[])[fit.Covariance(pair.I, pair.J), fit.Gram(pair.I, pair.J)]),
            fit.ResidualSumOfSquares, fit.ResidualVariance, fit.ResidualStandardError, fit.RSquared, fit.AdjustedRSquared, fit.FStatistic,
            fit.FPValue, fit.LogLikelihood, fit.Aic, fit.Bic, fit.Count, fit.DegreesOfFreedom,
        ];
    }

    public static void AssertSame(IFigures expected, IFigures actual)
    {
        Assert.Equal((expected.Status, expected.CollinearTerm), (actual.Status, actual.CollinearTerm));
        AssertSame(Of(expected), Of(actual));
    }

    public static void AssertSame(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));

    public static void AssertClose(IFigures expected, IFigures actual, double relative)
    {
        Assert.Equal((expected.Status, expected.CollinearTerm), (actual.Status, actual.CollinearTerm));
        var worst = new Worst("figures");
        double[] left = Of(expected), right = Of(actual);
        for (int i = 0; i < left.Length; i++)
            worst.Add(right[i], left[i], relative * Math.Abs(left[i]), $"figure {i}");
        worst.Check();
    }

    private static IEnumerable<(int I, int J)> Pairs(int n) =>
        from i in Enumerable.Range(0, n)
        from j in Enumerable.Range(0, n)
        select (i, j);
}
