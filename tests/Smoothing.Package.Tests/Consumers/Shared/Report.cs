using System;
using System.Globalization;
using System.IO;

namespace Consumer
{
    /// <summary>Fits everything and writes one line a result: its name and its bits.</summary>
    public static class Report
    {
        private delegate void Smoother(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted, double bandwidth);

        /// <summary>Writes all results.</summary>
        public static void Write(TextWriter output)
        {
            WriteCars(output);
            WriteSample(output);
        }

        /// <summary>Writes one result.</summary>
        public static void Write(TextWriter output, string name, double value) =>
            output.WriteLine(name + " " + Bits(value).ToString("X16", CultureInfo.InvariantCulture));

        private static void WriteCars(TextWriter output)
        {
            var ofClass = new CarClass();
            ofClass.Fit(Cars.Speed, Cars.Dist);
            Write(output, "cars.intercept", ofClass.Intercept);
            Write(output, "cars.slope", ofClass.Slope);
            Write(output, "cars.rsquared", ofClass.RSquared);
            Write(output, "cars.sigma", ofClass.ResidualStandardError);
            Write(output, "cars.pvalue", ofClass.Coefficients.Speed.PValue);
            Write(output, "cars.covariance", ofClass.Covariance(0, 1));

            var ofStruct = new CarStruct();
            ofStruct.Fit(Cars.Speed, Cars.Dist);
            Write(output, "struct.intercept", ofStruct.Intercept);
            Write(output, "struct.slope", ofStruct.Slope);

            var ofRecord = new CarRecord();
            ofRecord.Fit(Cars.Speed, Cars.Dist);
            Write(output, "record.intercept", ofRecord.Intercept);
            Write(output, "record.slope", ofRecord.Slope);

            var nested = new Garage<string>.Car<int>();
            nested.Fit(Cars.Speed, Cars.Dist);
            Write(output, "nested.intercept", nested.Intercept);
            Write(output, "nested.slope", nested.Slope);

            var line = new Line();
            line.Fit(Cars.Speed, Cars.Dist);
            Write(output, "line.intercept", line.Intercept);
            Write(output, "line.slope", line.Slope);

            var trend = new Trend();
            trend.Fit(Cars.Speed, Cars.Dist);
            Write(output, "trend.estimate", Trend.Estimate(Cars.Speed, Cars.Dist, 15));
            Write(output, "trend.predict", trend.Predict(15));
            Write(output, "trend.slope", trend.Slope(15));
            Write(output, "trend.norm", Trend.Evaluate(Cars.Speed, Cars.Dist, 15).NormOfEquivalentKernel);
            Write(output, "free.estimate", Kernels.OfEpanechnikov.Estimate(Cars.Speed, Cars.Dist, 15, 2));
            Write(output, "biweight.estimate", Kernels.OfBiweight.Estimate(Cars.Speed, Cars.Dist, 15, 2));
            Write(output, "own.estimate", OwnKernel.Estimate(Cars.Speed, Cars.Dist, 15));
        }

        /// <summary>A few thousand observations, so that every lane, tail and branch has its turn; the bits of all results in one number.</summary>
        private static void WriteSample(TextWriter output)
        {
            Sample sample = Sample.OfSize(3001);
            WriteSmooth(output, sample, "uniform", Kernels.OfUniform.Smooth, 0.4);
            WriteSmooth(output, sample, "triangular", Kernels.OfTriangular.Smooth, 0.4);
            WriteSmooth(output, sample, "epanechnikov", Kernels.OfEpanechnikov.Smooth, 0.4);
            WriteSmooth(output, sample, "biweight", Kernels.OfBiweight.Smooth, 0.4);
            WriteSmooth(output, sample, "triweight", Kernels.OfTriweight.Smooth, 0.4);
            WriteSmooth(output, sample, "tricube", Kernels.OfTricube.Smooth, 0.4);
            WriteSmooth(output, sample, "cosine", Kernels.OfCosine.Smooth, 0.4);
            WriteSmooth(output, sample, "gaussian", Kernels.OfGaussian.Smooth, 0.05);
            WriteSmooth(output, sample, "logistic", Kernels.OfLogistic.Smooth, 0.01);
            WriteSmooth(output, sample, "own", (x, y, fitted, bandwidth) => OwnKernel.Smooth(x, y, fitted), 2);
            WriteStreams(output, sample);
            WriteLowess(output, sample);
            WriteLeastSquares(output, sample);
        }

        private static void WriteSmooth(TextWriter output, Sample sample, string kernel, Smoother smooth, double bandwidth)
        {
            var fitted = new double[sample.X.Length];
            smooth(sample.X, sample.Y, fitted, bandwidth);
            output.WriteLine("smooth." + kernel + " " + Hash(fitted));

            // A window of a handful of points, some too few to fit a line to.
            smooth(sample.X, sample.Y, fitted, bandwidth / 32);
            output.WriteLine("narrow." + kernel + " " + Hash(fitted));
        }

        private static void WriteStreams(TextWriter output, Sample sample)
        {
            var trend = new Trend();
            var tricube = new Kernels.OfTricube(0.4);
            var values = new double[4 * sample.X.Length];
            for (int i = 0; i < sample.X.Length; i++)
            {
                trend.Push(sample.X[i], sample.Y[i]);
                tricube.Push(sample.X[i], sample.Y[i]);
                values[4 * i] = trend.Current.Value;
                values[4 * i + 1] = trend.Current.Slope;
                values[4 * i + 2] = tricube.Current.Slope;
                values[4 * i + 3] = tricube.Current.NormOfEquivalentKernel;
            }
            output.WriteLine("stream.values " + Hash(values));
            output.WriteLine("stream.dropped " + trend.DroppedCount.ToString(CultureInfo.InvariantCulture));
        }

        private static void WriteLowess(TextWriter output, Sample sample)
        {
            var fitted = new double[sample.X.Length];
            Robust.Smooth(sample.X, sample.Y, fitted);
            output.WriteLine("lowess.anchored " + Hash(fitted));
            RobustEverywhere.Smooth(sample.X, sample.Y, fitted);
            output.WriteLine("lowess.everywhere " + Hash(fitted));

            var robust = new Robust();
            robust.Fit(sample.X, sample.Y);
            robust.Predict(sample.X, fitted);
            output.WriteLine("lowess.predicted " + Hash(fitted));
        }

        private static void WriteLeastSquares(TextWriter output, Sample sample)
        {
            var line = new Line();
            line.Fit(sample.X, sample.Y);
            output.WriteLine("ols.line " + Hash(line.Intercept, line.Slope, line.RSquared, line.ResidualStandardError, line.Covariance(0, 0), line.Covariance(0, 1)));

            var plane = new Plane();
            for (int i = 2; i < sample.X.Length; i++)
                plane.Add(sample.X[i], sample.Y[i - 1], sample.Y[i - 2], sample.Y[i]);
            plane.Solve();
            output.WriteLine("ols.plane " + Hash(
                plane.Coefficients.A.Estimate, plane.Coefficients.B.Estimate, plane.Coefficients.C.Estimate,
                plane.Coefficients.A.PValue, plane.Coefficients.B.StandardError, plane.Coefficients.C.TStatistic,
                plane.RSquared, plane.Gram(0, 2), plane.Predict(1, 2, 3)));
        }

        /// <summary>FNV-1a over the bits, 64 bits wide.</summary>
        private static string Hash(params double[] values)
        {
            ulong hash = 14695981039346656037;
            foreach (double value in values)
            {
                for (int shift = 0; shift < 64; shift += 8)
                    hash = unchecked((hash ^ (byte)(Bits(value) >> shift)) * 1099511628211);
            }
            return hash.ToString("X16", CultureInfo.InvariantCulture);
        }

        private static ulong Bits(double value) => unchecked((ulong)BitConverter.DoubleToInt64Bits(value));
    }
}
