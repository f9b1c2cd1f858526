using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LowessRegression;

/// <summary>Every estimator against the definition, on data with ties, clusters, gaps and outliers.</summary>
public class LiteralTests(ITestOutputHelper output)
{
    // Two sums in another order part by a few units of rounding, which passes may multiply.
    private const double Tolerance = 1e-11;

    public static TheoryData<string, bool> Shapes()
    {
        var data = new TheoryData<string, bool>();
        foreach (string shape in Samples.Shapes)
        {
            data.Add(shape, false);
            data.Add(shape, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_size_to_forty(string shape, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var worst = new Worst(shape);
        for (int n = 0; n <= 40; n++)
        {
            for (int seed = 0; seed < 3; seed++)
                Compare(worst, shape, n, seed, shift: 0, scale: 1);
        }

        worst.Check(output);
    }

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Shapes))]
    public void Larger_samples(string shape, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var worst = new Worst(shape);
        foreach (int n in new[] { 100, 333, 1000 })
            Compare(worst, shape, n, seed: n, shift: 0, scale: 1);

        worst.Check(output);
    }

    [Theory]
    [InlineData(1.7e9, 1, false)]
    [InlineData(1.7e9, 1, true)]
    [InlineData(0, 1e-9, false)]
    [InlineData(0, 1e-9, true)]
    [InlineData(-3, 1e9, false)]
    [InlineData(-3, 1e9, true)]
    public void Far_from_zero_and_in_other_units(double shift, double scale, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        var worst = new Worst($"shift {shift}, scale {scale}");
        foreach (string shape in Samples.Shapes)
        {
            foreach (int n in new[] { 3, 10, 29, 64 })
                Compare(worst, shape, n, seed: n, shift, scale);
        }

        worst.Check(output);
    }

    private static void Compare(Worst worst, string shape, int n, int seed, double shift, double scale)
    {
        (double[] x, double[] y) = Samples.Of(shape, seed, n);
        x = [.. x.Select(value => shift + (scale * value))];
        double[] at = Samples.Targets(x, seed);
        double tolerance = Tolerance * (n == 0 ? 0 : y.Max() - y.Min());
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            var literal = new LiteralLowess(x, y, estimator.Span, estimator.RobustIterations, estimator.Delta);
            string where = $"{shape}, n = {n}, seed {seed}, {estimator}";
            Add(worst, literal.Fitted, estimator.Smoothed(x, y), tolerance, where);
            if (n > 0)
                Add(worst, [.. at.Select(x0 => literal.LineAt(x0)?.Value ?? double.NaN)], estimator.Smoothed(x, y, at), tolerance, where + " at");
        }
    }

    private static void Add(Worst worst, double[] reference, double[] fitted, double tolerance, string where)
    {
        Assert.Equal(reference.Length, fitted.Length);
        for (int i = 0; i < fitted.Length; i++)
            worst.Add(fitted[i], reference[i], tolerance, $"{where}, i = {i}");
    }
}
