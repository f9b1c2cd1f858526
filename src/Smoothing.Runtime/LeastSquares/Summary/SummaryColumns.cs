using System;

namespace Smoothing.LeastSquares;

/// <summary>
/// How the columns of a table of coefficients are formatted: one number of decimals for all values in the units of the estimates.
/// </summary>
internal readonly struct SummaryColumns
{
    private const int EstimateWidth = 10, StatisticWidth = 7;
    private const double LargestFixedStatistic = 999999;

    private readonly int _estimateDecimals, _statisticDecimals;

    /// <summary>Chooses the numbers of decimals that suit all coefficients.</summary>
    internal SummaryColumns(ReadOnlySpan<Coefficient> coefficients)
    {
        int finest = FinestMagnitude(coefficients);
        _estimateDecimals = -1;
        for (int decimals = Math.Max(0, 3 - finest); decimals >= Math.Max(0, 1 - finest) && _estimateDecimals < 0; decimals--)
        {
            if (EstimatesFit(coefficients, decimals))
                _estimateDecimals = decimals;
        }

        _statisticDecimals = 3;
        while (_statisticDecimals > 0 && !StatisticsFit(coefficients, _statisticDecimals))
            _statisticDecimals--;
    }

    /// <summary>
    /// An estimate, a standard error or the end of an interval: scientific where no number of decimals suits the whole table.
    /// </summary>
    internal string Estimate(double value) => _estimateDecimals < 0
        ? SummaryNumber.Scientific(value, Math.Abs(SummaryNumber.Magnitude(value)) < 100 ? 3 : 2)
        : SummaryNumber.Fixed(value, _estimateDecimals);

    /// <summary>A t statistic.</summary>
    internal string Statistic(double value) => Math.Abs(value) > LargestFixedStatistic
        ? SummaryNumber.Scientific(value, 0)
        : SummaryNumber.Fixed(value, _statisticDecimals);

    /// <summary>
    /// The magnitude of the smallest standard error. The table shows four of its significant digits, or two if four do not fit, because
    /// further digits of an estimate have no meaning. If no standard error is positive, the smallest estimate replaces it.
    /// </summary>
    private static int FinestMagnitude(ReadOnlySpan<Coefficient> coefficients)
    {
        double error = double.PositiveInfinity, estimate = double.PositiveInfinity;
        foreach (Coefficient coefficient in coefficients)
        {
            if (coefficient.StandardError > 0 && coefficient.StandardError < error)
                error = coefficient.StandardError;
            double size = Math.Abs(coefficient.Estimate);
            if (size > 0 && size < estimate)
                estimate = size;
        }

        return SummaryNumber.Magnitude(double.IsInfinity(error) ? estimate : error);
    }

    private static bool EstimatesFit(ReadOnlySpan<Coefficient> coefficients, int decimals)
    {
        foreach (Coefficient coefficient in coefficients)
        {
            Interval interval = coefficient.ConfidenceInterval();
            if (!Fits(coefficient.Estimate, decimals, EstimateWidth) || !Fits(coefficient.StandardError, decimals, EstimateWidth)
                || !Fits(interval.Lower, decimals, EstimateWidth) || !Fits(interval.Upper, decimals, EstimateWidth))
                return false;
        }

        return true;
    }

    private static bool StatisticsFit(ReadOnlySpan<Coefficient> coefficients, int decimals)
    {
        foreach (Coefficient coefficient in coefficients)
        {
            if (Math.Abs(coefficient.TStatistic) <= LargestFixedStatistic && !Fits(coefficient.TStatistic, decimals, StatisticWidth))
                return false;
        }

        return true;
    }

    // The magnitude excludes values with too many digits for the column before they are formatted.
    private static bool Fits(double value, int decimals, int width) =>
        decimals < width && SummaryNumber.Magnitude(value) < width && SummaryNumber.Fixed(value, decimals).Length <= width;
}
