using System;
using System.Linq;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Emitted code gives the same bits under hostile settings as under ordinary ones.</summary>
public class RunTests
{
    private const string Data = """
        using System;
        using System.Linq;

        internal static class Data
        {
            public static readonly double[] X = Enumerable.Range(0, 100).Select(i => i * 0.01 + Math.Sin(i) * 0.004).ToArray();
            public static readonly double[] Y = X.Select(x => Math.Sin(6 * x) + Math.Cos(1000 * x) * 0.1).ToArray();
            public static readonly double[] Z = X.Select(x => x * x + 3).ToArray();
        }
        """;

    private const string Smooths = """
        public static class Program
        {
            public static double[] Run()
            {
                var trend = new Shop.Trend();
                trend.Fit(Data.X.Reverse().ToArray(), Data.Y.Reverse().ToArray());
                var smoothed = new double[100];
                Shop.Trend.Smooth(Data.X, Data.Y, smoothed);
                var predicted = new double[3];
                trend.Predict(new[] { 0.5, 0.1, 9 }, predicted);
                LocalEstimate estimate = Shop.Trend.Evaluate(Data.X, Data.Y, 0.3);
                return smoothed.Concat(predicted)
                    .Concat(new[] { trend.Slope(0.4), estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel, estimate.EffectiveCount })
                    .ToArray();
            }
        }
        """;

    private const string Weighs = """
        public static class Program
        {
            public static double[] Run()
            {
                var trend = new Shop.Trend();
                trend.Fit(Data.X.Reverse().ToArray(), Data.Y.Reverse().ToArray(), Data.Z.Reverse().ToArray());
                var smoothed = new double[100];
                Shop.Trend.Smooth(Data.X, Data.Y, Data.Z, smoothed);
                var predicted = new double[3];
                trend.Predict(new[] { 0.5, 0.1, 9 }, predicted);
                LocalEstimate estimate = Shop.Trend.Evaluate(Data.X, Data.Y, Data.Z, 0.3);
                return smoothed.Concat(predicted)
                    .Concat(new[] { trend.Slope(0.4), estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel, estimate.EffectiveCount })
                    .ToArray();
            }
        }
        """;

    private const string Resists = """
        public static class Program
        {
            public static double[] Run()
            {
                var trend = new Shop.Trend();
                trend.Fit(Data.X.Reverse().ToArray(), Data.Y.Reverse().ToArray());
                var smoothed = new double[100];
                Shop.Trend.Smooth(Data.X, Data.Y, smoothed);
                var predicted = new double[3];
                trend.Predict(new[] { 0.5, 0.1, 0.9 }, predicted);
                var there = new double[2];
                Shop.Trend.Smooth(Data.X, Data.Y, new[] { 0.3, 0.25 }, there);
                return smoothed.Concat(predicted).Concat(there).Concat(new[] { trend.Slope(0.4), Shop.Trend.Estimate(Data.X, Data.Y, 0.3) }).ToArray();
            }
        }
        """;

    private const string Regresses = """
        public static class Program
        {
            public static double[] Run()
            {
                var model = new Shop.Trend();
                model.Fit(Data.X, Data.Z, Data.Y);
                model.Add(0.5, 0.25, -1);
                model.Merge(in model);
                model.Solve();
                var c = model.Coefficients;
                return new[]
                {
                    c.Intercept.Estimate, c.X.Estimate, c.Z.StandardError, c.Z.PValue, model.RSquared, model.ResidualVariance,
                    model.Covariance(1, 2), model.Gram(0, 2), model.Predict(0.5, 0.5), model.Count, model.DegreesOfFreedom,
                };
            }
        }
        """;

    private const string Filters = """
        public static class Program
        {
            public static double[] Run()
            {
                var filtered = new double[100];
                Shop.Trend.Filter(Data.Y, filtered);
                return filtered;
            }
        }
        """;

    private const string Grids = """
        public static class Program
        {
            public static double[] Run()
            {
                var fitted = new double[100];
                Shop.Trend.Smooth(Data.Y, fitted);
                var few = new double[5];
                Shop.Trend.Smooth(Data.Y.Take(5).ToArray(), few);
                return fitted.Concat(few).ToArray();
            }
        }
        """;

    private const string Densities = """
        public static class Program
        {
            public static double[] Run()
            {
                var density = new double[100];
                Shop.Trend.Evaluate(Data.Y, Data.X, density);
                return density.Append(Shop.Trend.Evaluate(Data.Y, 0.5)).ToArray();
            }
        }
        """;

    public static TheoryData<string, string> Programs
    {
        get
        {
            var programs = new TheoryData<string, string> { { "namespace Shop { [Smoothing.Ols(\"y ~ x + z\")] public partial class Trend { } }", Regresses } };
            foreach (Estimator estimator in Estimator.All.Where(estimator => estimator.Attribute.Contains("SavitzkyGolay")))
                programs.Add(Place.All[0].Fill(estimator), Filters);
            foreach (Estimator estimator in Estimator.All.Where(estimator => estimator.Attribute.Contains("KernelDensity(") && !estimator.Attribute.Contains("Weighted")))
                programs.Add(Place.All[0].Fill(estimator), Densities);
            foreach (Estimator estimator in Estimator.All.Where(estimator => estimator.Attribute.Contains("Bandwidth = 0.2")))
                programs.Add(Place.All[0].Fill(estimator), estimator.Attribute.Contains("Weighted") ? Weighs : Smooths);
            foreach (string arguments in new[] { "Degree = 3, Kernel = Smoothing.Kernel.Tricube, Bandwidth = 0.5", "Degree = 0, Kernel = Smoothing.Kernel.Gaussian, Bandwidth = 0.3" })
                programs.Add($"namespace Shop {{ [Smoothing.LocalPolynomial({arguments}, Spacing = 0.1)] public partial class Trend {{ }} }}", Grids);
            foreach (string arguments in new[] { "", "(0.2, Delta = 0)", "(Span = 0.3, RobustIterations = 0)" })
                programs.Add($"namespace Shop {{ [Smoothing.Lowess{arguments}] public partial class Trend {{ }} }}", Resists);
            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Checked_arithmetic_and_culture_change_no_bit(string target, string program)
    {
        string[] files = [target, Data, "using System.Linq; using Smoothing;\n" + program];
        double[] ordinary = new Project(files).Generate().Run();

        using var culture = new HostileCulture();
        double[] hostile = new Project(files) { IsChecked = true }.Generate().Run();

        Assert.True(ordinary.Count(double.IsNaN) <= 1 && ordinary.Distinct().Count() > 8);
        Assert.Equal(ordinary.Select(BitConverter.DoubleToInt64Bits), hostile.Select(BitConverter.DoubleToInt64Bits));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Code_without_vectors_gives_the_same_bits(string target, string program)
    {
        string[] files = [target, Data, "using System.Linq; using Smoothing;\n" + program];
        Framework withoutVectors = Framework.Net10 with { Symbols = ["NET"] };

        double[] vectors = new Project(files).Generate().Run();
        double[] scalars = new Project(files) { Framework = withoutVectors }.Generate().Run();

        Assert.Equal(vectors.Select(BitConverter.DoubleToInt64Bits), scalars.Select(BitConverter.DoubleToInt64Bits));
    }
}
