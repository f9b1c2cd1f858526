using System;
using System.Linq;

namespace Smoothing.Tests.LowessRegression;

/// <summary>
/// Lowess word for word as Cleveland (1979; 1981) defines it: one observation after the other, sorting for medians, scanning for
/// neighbours, abscissas counted from the target; but where residuals are of the size of rounding, no pass follows. Weights are positive
/// and multiply those of the fit.
/// </summary>
internal sealed class LiteralLowess
{
    private readonly double[] _x, _y, _weights;
    private readonly int _neighbours;

    public LiteralLowess(double[] x, double[] y, double span, int robustIterations, double delta, double[]? weights = null)
    {
        (_x, _y, _weights) = (x, y, weights ?? [.. x.Select(_ => 1.0)]);
        _neighbours = Math.Min(x.Length, Math.Max(2, (int)((span * x.Length) + 1e-7)));
        Robustness = [.. x.Select(_ => 1.0)];
        Fitted = Pass(delta);
        for (int pass = 0; pass < robustIterations && Weigh(); pass++)
            Fitted = Pass(delta);
    }

    public double[] Robustness { get; private set; }

    public double[] Fitted { get; private set; }

    private double Range => _x[^1] - _x[0];

    /// <summary>α and β at a target; null where nothing near it has weight.</summary>
    public (double Value, double Slope)? LineAt(double x0)
    {
        int left = 0;
        while (left + _neighbours < _x.Length && x0 - _x[left] > _x[left + _neighbours] - x0)
            left++;
        double h = Math.Max(x0 - _x[left], _x[left + _neighbours - 1] - x0);

        var weights = new double[_x.Length];
        for (int i = left; i < _x.Length; i++)
        {
            double r = Math.Abs(_x[i] - x0);
            weights[i] = r > 0.999 * h ? 0 : _weights[i] * Robustness[i] * (r <= 0.001 * h ? 1 : Math.Pow(1 - Math.Pow(r / h, 3), 3));
        }

        double total = weights.Sum();
        if (total <= 0)
            return null;

        double mean = 0, variance = 0, value = 0, slope = 0;
        for (int i = 0; i < _x.Length; i++)
            mean += weights[i] / total * (_x[i] - x0);
        for (int i = 0; i < _x.Length; i++)
            variance += weights[i] / total * Math.Pow(_x[i] - x0 - mean, 2);
        bool hasSlope = Math.Sqrt(variance) > 0.001 * Range;
        for (int i = 0; i < _x.Length; i++)
        {
            double share = hasSlope ? (_x[i] - x0 - mean) / variance : 0;
            value += weights[i] / total * (1 - (mean * share)) * _y[i];
            slope += weights[i] / total * share * _y[i];
        }
        return (value, hasSlope ? slope : double.NaN);
    }

    private double[] Pass(double delta)
    {
        var fitted = new double[_x.Length];
        int last = -1, i = 0;
        while (last < _x.Length - 1)
        {
            fitted[i] = LineAt(_x[i])?.Value ?? _y[i];
            for (int j = last + 1; last >= 0 && j < i; j++)
            {
                double share = (_x[j] - _x[last]) / (_x[i] - _x[last]);
                fitted[j] = (share * fitted[i]) + ((1 - share) * fitted[last]);
            }

            last = i;
            double cut = _x[last] + (delta * Range);
            for (i = last + 1; i < _x.Length && _x[i] <= cut; i++)
            {
                if (_x[i] == _x[last])
                {
                    fitted[i] = fitted[last];
                    last = i;
                }
            }
            i = Math.Max(last + 1, i - 1);
        }
        return fitted;
    }

    private bool Weigh()
    {
        if (_x.Length == 0)
            return false;

        double[] sizes = [.. _y.Zip(Fitted, (y, fitted) => Math.Abs(y - fitted))];
        double[] sorted = [.. sizes.Order()];
        int n = sizes.Length;
        double scale = 3 * (sorted[n / 2] + sorted[(n - 1) / 2]);
        if (scale < 1e-7 * sizes.Average() || scale < Math.ScaleB(_y.Average(Math.Abs), -46))
            return false;

        Robustness = [.. sizes.Select(r => r <= 0.001 * scale ? 1 : r > 0.999 * scale ? 0 : Math.Pow(1 - Math.Pow(r / scale, 2), 2))];
        return true;
    }
}
