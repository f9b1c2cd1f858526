using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LowessRegression;

/// <summary>Weights multiply those of the local fits and of nothing else; an observation of weight 0 is as good as absent.</summary>
public class WeightedTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-11;

    // R 4.2: fitted(loess(y ~ x, weights = w, span = 0.4, degree = 1, control = loess.control(surface = "direct"))), and with
    // family = "symmetric", control = loess.control(surface = "direct", iterations = 4). mtcars without the ties of wt; w is hp/100.
    private static readonly double[] Weight =
    [
        1.513, 1.615, 1.835, 1.935, 2.14, 2.2, 2.32, 2.465, 2.62, 2.77, 2.78, 2.875, 3.15, 3.17, 3.19, 3.215, 3.435, 3.44, 3.46, 3.52, 3.57, 3.73,
        3.78, 3.84, 3.845, 4.07, 5.25, 5.345, 5.424,
    ];

    private static readonly double[] MilesPerGallon =
    [
        30.4, 30.4, 33.9, 27.3, 26, 32.4, 22.8, 21.5, 21, 19.7, 21.4, 21, 22.8, 15.8, 24.4, 21.4, 15.2, 18.7, 18.1, 15.5, 14.3, 17.3, 15.2, 13.3,
        19.2, 16.4, 10.4, 14.7, 10.4,
    ];

    private static readonly double[] Horsepower =
    [
        113, 52, 65, 66, 91, 66, 93, 97, 110, 175, 109, 110, 95, 264, 62, 110, 150, 175, 105, 150, 245, 180, 180, 245, 175, 180, 205, 230, 215,
    ];

    private static readonly Dictionary<string, (double[] X, double[] Y, double[] Weights, double[] Once, double[] Robust)> FromR = new()
    {
        ["sine"] = (
            [.. Enumerable.Range(0, 24).Select(i => i + (0.3 * Math.Sin(i * i)))],
            [.. Enumerable.Range(0, 24).Select(i => Math.Sin((i + (0.3 * Math.Sin(i * i))) / 3) + (0.2 * Math.Cos(i * i)))],
            [.. Enumerable.Range(0, 24).Select(i => 1 + (i % 5 * 0.75))],
            [
                0.261083105794678, 0.428192455591138, 0.496477225761861, 0.666747898498917, 0.757539907957157, 0.833497017158047, 0.761083942599534,
                0.665398313328221, 0.435281494932958, 0.297971938930515, 0.00883009081709907, -0.3588349684996, -0.526683665091044,
                -0.712046099644126, -0.762992041392621, -0.749516887262259, -0.703743781541555, -0.518326957789091, -0.351032845571395,
                -0.00716971233478064, 0.194455118484926, 0.631625737265459, 0.860133110750215, 1.22020434970454,
            ],
            [
                0.265802953668415, 0.428646088102053, 0.495039019627589, 0.660091752525306, 0.747388448986626, 0.816366125378424, 0.736812266288782,
                0.645752698319103, 0.439296029378298, 0.302584239440664, 0.0143181638974355, -0.354256823878976, -0.520452224246769,
                -0.70956863195419, -0.758921356050225, -0.744382159820026, -0.69957452821996, -0.516703992670039, -0.350018269908832,
                -0.0105090951405176, 0.190041342048938, 0.625012238329436, 0.852537669000425, 1.21117223100245,
            ]),
        ["weights from 0.001 to 1000"] = (
            [.. Enumerable.Range(0, 24).Select(i => Math.Pow(i + (0.5 * Math.Cos(3 * i)), 1.5))],
            [.. Enumerable.Range(0, 24).Select(i => Math.Sqrt(Math.Pow(i + (0.5 * Math.Cos(3 * i)), 1.5) + 5) + (i % 4 * 0.3))],
            [.. Enumerable.Range(0, 24).Select(i => Math.Pow(10, (i % 7) - 3))],
            [
                2.52411682106507, 2.52501453870075, 3.12499359473532, 3.15095136923605, 4.04103592088761, 4.14799881768969, 5.17450653748603,
                5.43599567128765, 6.13524076680534, 6.05080972121412, 6.33908482671742, 6.52667316475256, 6.95189422987184, 7.54692181377104,
                7.93353077128781, 8.51714838379119, 8.62199521861262, 8.94710558627942, 9.62104147136212, 9.63595050959801, 9.62949563389329,
                9.29256563750998, 9.29100424340644, 8.81537825065522,
            ],
            [
                2.50426691457423, 2.50517606596419, 3.11195395502663, 3.13816261839166, 4.03595473383175, 4.14399911377594, 5.17457676019646,
                5.4356924479335, 6.25972831422238, 5.93566825103253, 6.31962824050066, 6.3468828255125, 6.85507139804045, 7.55033215271691,
                7.97058861953382, 8.52120062028295, 8.6226992800077, 8.90898824949301, 9.50878053077245, 9.58488964059929, 9.58477341742533,
                9.45331355525195, 9.45242848664284, 9.1184098144331,
            ]),
        ["mtcars"] = (
            Weight, MilesPerGallon, [.. Horsepower.Select(value => value / 100)],
            [
                31.6513117441935, 30.9677545602449, 29.3780117281395, 28.6481822446228, 27.2080350381574, 26.3904334785526, 24.9561971686774,
                23.3300149739203, 21.5071366688133, 20.5607501822365, 20.525294214662, 20.1962084885654, 19.2957407127853, 19.1759991608362,
                19.0430478332992, 18.8549568922572, 16.9184525951081, 16.8877366391723, 16.7605948174265, 16.1775337944874, 16.1233003595263,
                15.9089941484095, 15.9202420867124, 15.9404019865085, 15.9422465016003, 16.0704959852893, 12.2087585884161, 11.9373116292268,
                11.7125632155757,
            ],
            [
                31.1315972721562, 30.2527081793116, 28.2998249990898, 27.4155987214654, 25.7515215022718, 25.0627234511137, 23.8447426023151,
                22.4964686612273, 21.2139387585451, 20.5071714775132, 20.4613377391663, 20.0611481589581, 18.8536731497584, 18.7406998116459,
                18.6149642571617, 18.4604658726628, 16.8590478266752, 16.8386163058295, 16.7409428969099, 16.1784614444722, 16.1057709525831,
                15.8528827494369, 15.8671892071101, 15.8869570900329, 15.888611656157, 16.0014366767722, 12.0190992941376, 11.7351723253536,
                11.4998164607059,
            ]),
    };

    public static TheoryData<string, bool> Sets()
    {
        var table = new TheoryData<string, bool>();
        foreach (string set in FromR.Keys)
        {
            table.Add(set, false);
            table.Add(set, true);
        }
        return table;
    }

    /// <summary>
    /// R's loess of degree 1 on its direct surface weighs and discounts alike where no abscissas tie. Its tricube has no cut at 0.999 h: that
    /// weighs 3·10⁻⁸ at most.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Loess_of_R(string set, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var (x, y, weights, once, robust) = FromR[set];
        var worst = new Worst(set);
        double[] fitted = Smoothed<WeightedLowesses.Once>(x, y, weights), passed = Smoothed<WeightedLowesses.Exact>(x, y, weights);
        for (int i = 0; i < x.Length; i++)
        {
            worst.Add(fitted[i], once[i], 1e-7 * Math.Abs(once[i]), $"once, {i}");
            worst.Add(passed[i], robust[i], 1e-6 * Math.Abs(robust[i]), $"robust, {i}");
        }
        worst.Check(output);
    }

    public static TheoryData<string, bool> Shapes => LiteralTests.Shapes();

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_definition(string shape, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var worst = new Worst(shape);
        foreach (int n in new[] { 0, 1, 2, 3, 5, 9, 17, 40, 333 })
        {
            (double[] x, double[] y) = Samples.Of(shape, n, n);
            var random = new Random(n);
            double[] weights = [.. x.Select(_ => random.Next(5) == 0 ? 0 : Math.Pow(10, random.NextDouble() - 1))];
            Compare<WeightedLowesses.Exact>(worst, x, y, weights, 0.4, 3, 0);
            Compare<WeightedLowesses.Once>(worst, x, y, weights, 0.4, 0, 0);
            Compare<WeightedLowesses.WholeOnce>(worst, x, y, weights, 1, 0, 0);
            Compare<WeightedLowesses.Skipping>(worst, x, y, weights, 2.0 / 3, 3, 0.01);
        }
        worst.Check(output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Equal_weights_give_the_bits_without(bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        foreach (string shape in Samples.Shapes)
        {
            foreach (int n in new[] { 0, 1, 2, 3, 10, 29, 400 })
            {
                (double[] x, double[] y) = Samples.Of(shape, n, n);
                double[] ones = [.. x.Select(_ => 1.0)], at = Samples.Targets(x, n);
                LowessEstimator plain = LowessCatalog.Of(2.0 / 3, 3, 0.01);
                Assert.Equal(plain.Smoothed(x, y), Smoothed<WeightedLowesses.Skipping>(x, y, ones));
                Assert.Equal(plain.Smoothed(x, y, at), SmoothedAt<WeightedLowesses.Skipping>(x, y, ones, at));
                var fit = default(WeightedLowesses.Skipping);
                fit.Fit(x, y, ones);
                ILowessFit other = plain.Fit(x, y);
                Assert.Equal(at.Select(other.Predict), at.Select(fit.Predict));
                Assert.Equal(at.Select(other.Slope), at.Select(fit.Slope));
                Assert.Equal(other.Status, fit.Status);
            }
        }
    }

    /// <summary>Where windows hold all observations, a weight of 2 is an observation twice.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Weights_count_observations(string shape, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        (double[] x, double[] y) = Samples.Of(shape, 4, 60);
        int[] counts = [.. Enumerable.Range(0, 60).Select(i => 1 + (i * i % 4))];
        double[] manyX = Repeated(x, counts), manyY = Repeated(y, counts), ones = [.. manyX.Select(_ => 1.0)];
        double[] weighted = Repeated(Smoothed<WeightedLowesses.WholeOnce>(x, y, [.. counts.Select(count => (double)count)]), counts);
        double[] repeated = Smoothed<WeightedLowesses.WholeOnce>(manyX, manyY, ones);
        var worst = new Worst(shape);
        for (int i = 0; i < manyX.Length; i++)
            worst.Add(weighted[i], repeated[i], Tolerance * (y.Max() - y.Min()), $"{i}");
        worst.Check(output);
    }

    /// <summary>Rows that do not count get what the rest says at their abscissa: the estimate of a tie, or a line of their own.</summary>
    [Fact]
    public void Rows_that_do_not_count()
    {
        (double[] x, double[] y) = Samples.Of("ties", 7, 120);
        double[] weights = [.. x.Select((_, i) => 1.0 + (i % 3))];
        double[] spoiltX = [.. x], spoiltY = [.. y], spoiltWeights = [.. weights];
        spoiltX[20] = spoiltY[40] = spoiltY[41] = spoiltWeights[60] = double.NaN;
        spoiltWeights[80] = 0;
        int[] counted = [.. Enumerable.Range(0, 120).Except([20, 40, 41, 60, 80])];
        double[] restX = [.. counted.Select(i => x[i])], restY = [.. counted.Select(i => y[i])], rest = [.. counted.Select(i => weights[i])];

        double[] fitted = Smoothed<WeightedLowesses.Skipping>(spoiltX, spoiltY, spoiltWeights);
        double[] expected = Smoothed<WeightedLowesses.Skipping>(restX, restY, rest);
        Assert.Equal(expected, counted.Select(i => fitted[i]));
        Assert.Equal(double.NaN, fitted[20]);
        foreach (int i in new[] { 40, 41, 60, 80 })
        {
            int tie = Array.IndexOf(restX, x[i]);
            Assert.Equal(tie < 0 ? SmoothedAt<WeightedLowesses.Skipping>(restX, restY, rest, [x[i]])[0] : expected[tie], fitted[i]);
        }

        var fit = default(WeightedLowesses.Skipping);
        fit.Fit(spoiltX, spoiltY, spoiltWeights);
        Assert.Equal((115, 4), (fit.Count, fit.SkippedCount));
        var other = default(WeightedLowesses.Skipping);
        other.Fit(restX, restY, rest);
        Assert.Equal(Enumerable.Range(0, 30).Select(at => other.Predict(at)), Enumerable.Range(0, 30).Select(at => fit.Predict(at)));

        // Under Skip results may overwrite the data, which was copied.
        WeightedLowesses.Skipping.Smooth(spoiltX, spoiltY, spoiltWeights, spoiltX);
        Assert.Equal(fitted, spoiltX);
    }

    [Fact]
    public void Rows_without_weights_that_do_not_count()
    {
        (double[] x, double[] y) = Samples.Of("random", 8, 50);
        double[] spoilt = [.. y], fitted = new double[50], expected = new double[49];
        spoilt[17] = double.NaN;
        WeightedLowesses.Incomplete.Smooth(x, spoilt, fitted);
        double[] restX = [.. x.Where((_, i) => i != 17)], restY = [.. y.Where((_, i) => i != 17)];
        WeightedLowesses.Incomplete.Smooth(restX, restY, expected);
        Assert.Equal(expected, fitted.Where((_, i) => i != 17));
        Assert.Equal(WeightedLowesses.Incomplete.Estimate(restX, restY, x[17]), fitted[17]);
        var fit = new WeightedLowesses.Incomplete();
        fit.Fit(x, spoilt);
        Assert.Equal((49, 1), (fit.Count, fit.SkippedCount));
        spoilt[3] = double.PositiveInfinity;
        Assert.Contains("y[3]", Assert.Throws<ArgumentException>("y", () => fit.Fit(x, spoilt)).Message, StringComparison.Ordinal);
        Assert.Equal(49, fit.Count);
    }

    [Fact]
    public void All_weights_are_zero_or_tiny()
    {
        double[] x = [1, 2, 3, 4, 5, 6], y = [1, 3, 2, 5, 4, 6];
        Assert.All(Smoothed<WeightedLowesses.Exact>(x, y, new double[6]), value => Assert.Equal(double.NaN, value));
        var fit = new WeightedLowesses.Exact();
        fit.Fit(x, y, new double[6]);
        Assert.Equal((0, FitStatus.EmptyWindow), (fit.Count, fit.Status));
        fit.Fit(x, y, [.. x.Select(_ => 1e-310)]);
        Assert.Equal(FitStatus.OutOfRange, fit.Status);
        double[] small = Smoothed<WeightedLowesses.Once>(x, y, [.. x.Select(_ => Math.ScaleB(1, -900))]);
        Assert.Equal(Smoothed<WeightedLowesses.Once>(x, y, [.. x.Select(_ => 1.0)]), small);
    }

    [Fact]
    public void Broken_contracts()
    {
        double[] x = [1, 2, 3], y = [1, 3, 2], fitted = [7, 7, 7];
        Assert.Contains("weights[1]", Refused("weights", () => WeightedLowesses.Exact.Smooth(x, y, [1, -1, 1], fitted)), StringComparison.Ordinal);
        Assert.Contains("weights[2]", Refused("weights", () => WeightedLowesses.Exact.Smooth(x, y, [1, 1, double.NaN], fitted)), StringComparison.Ordinal);
        Assert.Contains("weights[2]", Refused("weights", () => WeightedLowesses.Skipping.Smooth(x, y, [1, 1, double.PositiveInfinity], fitted)), StringComparison.Ordinal);
        Assert.Contains("index 2", Refused("weights", () => WeightedLowesses.Exact.Smooth(x, y, [1, 1], fitted)), StringComparison.Ordinal);
        Assert.Contains("overlaps", Refused("fitted", () => WeightedLowesses.Exact.Smooth(x, y, fitted, fitted)), StringComparison.Ordinal);
        Assert.Equal([7.0, 7, 7], fitted);
    }

    private static string Refused(string name, Action call) => Assert.Throws<ArgumentException>(name, call).Message;

    private static void Compare<T>(Worst worst, double[] x, double[] y, double[] weights, double span, int passes, double delta)
        where T : IWeightedLowess<T>, new()
    {
        int[] counted = [.. Enumerable.Range(0, x.Length).Where(i => weights[i] > 0)];
        var literal = new LiteralLowess(
            [.. counted.Select(i => x[i])], [.. counted.Select(i => y[i])], span, passes, delta, [.. counted.Select(i => weights[i])]);
        double tolerance = x.Length == 0 ? 0 : Tolerance * (y.Max() - y.Min());
        double[] fitted = Smoothed<T>(x, y, weights), at = Samples.Targets(x, x.Length);
        for (int i = 0; i < counted.Length; i++)
            worst.Add(fitted[counted[i]], literal.Fitted[i], tolerance, $"{typeof(T).Name}, n = {x.Length}, i = {i}");
        if (counted.Length == 0)
            return;

        double[] fittedAt = SmoothedAt<T>(x, y, weights, at);
        var fit = new T();
        fit.Fit([.. x.Reverse()], [.. y.Reverse()], [.. weights.Reverse()]);
        Assert.Equal(counted.Length, fit.Count);
        for (int i = 0; i < at.Length; i++)
        {
            string where = $"{typeof(T).Name}, n = {x.Length}, at {at[i]}";
            worst.Add(fittedAt[i], literal.LineAt(at[i])?.Value ?? double.NaN, tolerance, where);
            worst.Add(fit.Predict(at[i]), fittedAt[i], tolerance, where + ", fit");
            Assert.Equal(fittedAt[i], T.Estimate(x, y, weights, at[i]));
        }
    }

    private static double[] Smoothed<T>(double[] x, double[] y, double[] weights)
        where T : IWeightedLowess<T>, new()
    {
        double[] fitted = new double[x.Length];
        T.Smooth(x, y, weights, fitted.AsSpan());
        return fitted;
    }

    private static double[] SmoothedAt<T>(double[] x, double[] y, double[] weights, double[] at)
        where T : IWeightedLowess<T>, new()
    {
        double[] fitted = new double[at.Length];
        T.Smooth(x, y, weights, at, fitted);
        return fitted;
    }

    private static double[] Repeated(double[] values, int[] counts) => [.. values.SelectMany((value, i) => Enumerable.Repeat(value, counts[i]))];
}
