using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Smoothing;

namespace Contract
{
    /// <summary>What every estimator gives on one set of data, one line a result.</summary>
    public static class Results
    {
        private const int Count = 300;

        // A tie now and then.
        private static readonly double[] X = Enumerable.Range(0, Count).Select(i => (i % 17 == 0 ? i - 151 : i - 150) / 50.0).ToArray();

        // Made of quotients and remainders, so that it is the same everywhere.
        private static readonly double[] Y = X.Select((x, i) => x / (1 + x * x / 9) + i * 7919 % 101 / 101.0 - 0.5).ToArray();

        private static readonly double[] Weights = X.Select((_, i) => 1.0 + i % 3).ToArray();

        private static readonly double[] At = { 2.5, -2, 0.125, 0.5, 5 };

        /// <summary>Calls every estimator.</summary>
        public static string[] All()
        {
            var lines = new List<string>();
            lines.AddRange(LocalRegression().Select(Line));
            lines.AddRange(Bandwidths().Select(Line));
            lines.AddRange(Streams().Select(Line));
            lines.AddRange(LowessAndFilters().Select(Line));
            lines.AddRange(Densities().Select(Line));
            lines.AddRange(LeastSquares().Select(Line));
            return lines.ToArray();
        }

        private static string Line((string Name, double[] Values) result) =>
            result.Name + " " + string.Join(" ", result.Values.Select(value => BitConverter.DoubleToInt64Bits(value).ToString("X16", CultureInfo.InvariantCulture)));

        private static IEnumerable<(string, double[])> LocalRegression()
        {
            yield return ("fixed.smooth", Filled(fitted => Trend.Smooth(X, Y, fitted)));
            yield return ("fixed.at", Filled(fitted => Trend.Smooth(X, Y, At, fitted), At.Length));
            var trend = new Trend();
            trend.Fit(X, Y);
            yield return ("fixed.predict", Filled(fitted => trend.Predict(At, fitted), At.Length));
            yield return ("fixed.figures", new double[]
            {
                trend.Slope(0.5), trend.ResidualVariance, trend.EffectiveDegreesOfFreedom, trend.LeaveOneOutError, trend.GeneralizedCrossValidation,
                trend.Aicc, trend.ConfidenceInterval(0.5).Lower, trend.PredictionInterval(0.5).Upper, Trend.Estimate(X, Y, 0.5),
            });
            yield return ("fixed.evaluate", Values(Trend.Evaluate(X, Y, 0.5)));
            yield return ("own", Filled(fitted => OwnKernel.Smooth(X, Y, fitted)));

            yield return ("free.smooth", Filled(fitted => FreeTrend.Smooth(X, Y, fitted, 0.3)));
            var free = new FreeTrend(0.3);
            free.Fit(X, Y);
            yield return ("free.predict", new double[] { free.Predict(0.5), free.Slope(0.5), free.Bandwidth, free.ResidualVariance });

            yield return ("cubic.smooth", Filled(fitted => WeightedCubic.Smooth(X, Y, Weights, fitted, 0.8)));
            var average = new float[Count];
            FloatAverage.Smooth(X.Select(x => (float)x).ToArray(), Y.Select((y, i) => i == 5 ? float.NaN : (float)y).ToArray(), average);
            yield return ("float.smooth", average.Select(value => (double)value).ToArray());

            yield return ("loess.smooth", Filled(fitted => Loess.Smooth(X, Y, fitted)));
            var loess = new Loess();
            loess.Fit(X, Y);
            yield return ("loess.figures", new double[] { loess.Predict(0.5), loess.Slope(0.5), loess.ResidualVariance, loess.ConfidenceInterval(0.5).Upper });

            yield return ("grid", Filled(fitted => Grid.Smooth(Y, fitted)));
            yield return ("grid.direct", Filled(fitted => Grid.Smooth(X, Y, fitted)));
        }

        private static IEnumerable<(string, double[])> Bandwidths()
        {
            var chosen = new ChosenTrend();
            chosen.Fit(X, Y);
            yield return ("criterion", new[] { ChosenTrend.SelectBandwidth(X, Y), chosen.Bandwidth, chosen.Predict(5), chosen.ConfidenceInterval(1).Lower });
            yield return ("criterion.smooth", Filled(fitted => ChosenTrend.Smooth(X, Y, fitted)));
            yield return ("plug-in", new[] { PluggedInTrend.SelectBandwidth(X, Y) });
        }

        private static IEnumerable<(string, double[])> Streams()
        {
            var stream = new Stream();
            var free = new FreeStream(0.1);
            var values = new List<double>();
            for (int i = 0; i < Count; i++)
            {
                stream.Push(X[i], Y[i]);
                free.Push(X[i], Y[i], Weights[i]);
                values.AddRange(Values(stream.Current));
                values.AddRange(Values(free.Current));
            }
            yield return ("stream", values.ToArray());
        }

        private static IEnumerable<(string, double[])> LowessAndFilters()
        {
            yield return ("lowess", Filled(fitted => Robust.Smooth(X, Y, fitted)));
            yield return ("lowess.everywhere", Filled(fitted => RobustEverywhere.Smooth(X, Y, fitted)));
            yield return ("lowess.at", Filled(fitted => Robust.Smooth(X, Y, At, fitted), At.Length));
            var robust = new Robust();
            robust.Fit(X, Y);
            yield return ("lowess.predict", new double[] { robust.Predict(0.5), robust.Slope(0.5) });

            yield return ("filter", Filled(fitted => Smoothed.Filter(Y, fitted)));
            yield return ("filter.derivative", Filled(fitted => Velocity.Filter(Y, fitted)));
        }

        private static IEnumerable<(string, double[])> Densities()
        {
            yield return ("density", Filled(density => Density.Evaluate(Y, X, density)));
            yield return ("density.free", Filled(density => FreeDensity.Evaluate(Y, X, density, 0.2)));
            yield return ("density.plug-in", new[] { PluggedInDensity.SelectBandwidth(Y), PluggedInDensity.Evaluate(Y, 0.5) });
        }

        private static IEnumerable<(string, double[])> LeastSquares()
        {
            var line = new Line();
            line.Fit(X, Y);
            yield return ("line", new double[]
            {
                line.Intercept, line.Slope, line.RSquared, line.AdjustedRSquared, line.ResidualStandardError, line.FStatistic, line.FPValue,
                line.LogLikelihood, line.Aic, line.Bic, line.ConditionNumber, line.Covariance(0, 1), line.Gram(0, 1), line.Predict(0.5),
                line.Slope.StandardError, line.Slope.PValue, line.ConfidenceInterval(0.5).Lower, line.PredictionInterval(0.5).Upper,
            });
            yield return ("line.cook", Filled(results => line.CooksDistance(X, Y, results)));
            yield return ("line.studentized", Filled(results => line.StudentizedResiduals(X, Y, results)));
            yield return ("line.robust", Filled(errors => line.RobustStandardErrors(HeteroskedasticityConsistent.HC3, X, Y, errors), 2));
            yield return ("line.summary", line.ToString().Where(letter => letter != '\r').Select(letter => (double)letter).ToArray());
            yield return ("line.state", Filled(state => line.Save(state), Contract.Line.StateSize));

            var other = Contract.Line.Load(Filled(state => line.Save(state), Contract.Line.StateSize));
            other.Merge(line);
            other.Remove(X[0], Y[0]);
            other.Solve();
            yield return ("line.merged", new double[] { other.Intercept, other.Slope, other.Count });

            var weighted = new WeightedLine();
            weighted.Fit(X, Y, Weights);
            yield return ("weighted", new double[] { weighted.Intercept, weighted.Slope, weighted.LogLikelihood, weighted.DegreesOfFreedom });

            House[] houses = X.Select((x, i) => new House { Size = x, Cost = 10 + Y[i], Place = (Place)(i % 3) }).ToArray();
            var model = new HouseModel();
            model.Fit(houses);
            yield return ("rows", new double[]
            {
                model.Coefficients.Intercept.Estimate, model.Coefficients.Size.TStatistic, model.Coefficients.PlaceCoast.Estimate, model.RSquared,
                model.Predict(houses[7]), model.ConfidenceInterval(houses[7]).Upper,
            });
        }

        private static double[] Values(LocalEstimate estimate) =>
            new[] { estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel, estimate.EffectiveCount, (double)estimate.Status };

        private static double[] Filled(Action<double[]> fill, int count = Count)
        {
            var values = new double[count];
            fill(values);
            return values;
        }
    }
}
