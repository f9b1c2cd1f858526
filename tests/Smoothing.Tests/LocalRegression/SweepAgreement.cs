using System;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// How far the two algorithms are apart: 10⁻¹¹ of the range of the responses at most. Where a window is so ill-conditioned that both
/// lose more than that, as a cubic at an edge is, 10⁻¹³ of the range times the condition of its normal equations, as against exact values.
/// </summary>
internal sealed class SweepAgreement(Kernel kernel, int degree)
{
    private const double Flat = 1e-11;
    private const double Unit = 1e-13;

    // Beyond this either algorithm may refuse a window that the other still solves.
    private const double MostCondition = 1e12;

    private readonly PolynomialEstimator _estimator = PolynomialCatalog.Of(kernel, degree);
    private readonly Worst _flat = new("of 1e-11 of the range");
    private readonly Worst _conditioned = new("of 1e-13 of the range times the condition");
    private bool _isConditioned;

    /// <summary>Compares both at the given targets.</summary>
    public void Add(SweepSample sample, double[] at, double bandwidth)
    {
        double[] direct = _estimator.Values(sample.X, sample.Y, at, bandwidth, sweep: false);
        double[] swept = _estimator.Values(sample.X, sample.Y, at, bandwidth, sweep: true);
        Add(sample, at, bandwidth, direct, swept);
    }

    /// <summary>Compares what both gave.</summary>
    public void Add(SweepSample sample, double[] at, double bandwidth, double[] direct, double[] swept)
    {
        double range = sample.Range;
        int worst = -1;
        double most = -1;
        for (int j = 0; j < at.Length; j++)
        {
            double error = direct[j].Equals(swept[j]) ? 0 : Math.Abs(direct[j] - swept[j]);
            if (error == 0)
                continue;
            if (sample.IsMixed)
                range = sample.RangeAround(at[j], bandwidth);
            if (error <= Flat * range)
            {
                if (error / range > most)
                    (worst, most) = (j, error / range);
                continue;
            }

            double condition = WindowCondition.Of(_estimator, sample.X, at[j], bandwidth);
            if (double.IsNaN(error) && condition > MostCondition)
                continue;
            _conditioned.Add(swept[j], direct[j], Unit * condition * range, Where(sample, at[j], bandwidth) + FormattableString.Invariant($", condition {condition:E1}"));
            _isConditioned = true;
        }

        if (worst >= 0)
            _flat.Add(swept[worst], direct[worst], Flat * (sample.IsMixed ? sample.RangeAround(at[worst], bandwidth) : range), Where(sample, at[worst], bandwidth));
        else
            _flat.Add(0, 0, 1, sample.Name);
    }

    public void Check(ITestOutputHelper output)
    {
        _flat.Check(output);
        if (_isConditioned)
            _conditioned.Check(output);
    }

    private string Where(SweepSample sample, double at, double bandwidth) =>
        FormattableString.Invariant($"{_estimator}, {sample.Name}, n = {sample.X.Length}, h = {bandwidth}, at {at}");
}
