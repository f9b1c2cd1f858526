using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>What weights mean: repeated rows, absent rows, and nothing but their proportions.</summary>
public class WeightTests
{
    private static readonly double[] Wt = Cars.Column("wt"), Qsec = Cars.Column("qsec"), Mpg = Cars.Column("mpg");

    [Fact]
    public void Whole_weights_are_repeated_rows_up_to_the_degrees_of_freedom()
    {
        double[] carburettors = Cars.Column("carb");
        MileageWeightedSpans weighted = Weighted(carburettors);
        int[] repeated = [.. Enumerable.Range(0, 32).SelectMany(i => Enumerable.Repeat(i, (int)carburettors[i]))];
        Plane rows = default;
        rows.Fit([.. repeated.Select(i => Wt[i])], [.. repeated.Select(i => Qsec[i])], [.. repeated.Select(i => Mpg[i])]);

        Assert.Equal((32, 90), (weighted.Count, rows.Count));
        var worst = new Worst("weights as repetitions");
        Coefficient[] expected = [rows.Coefficients.Intercept, rows.Coefficients.A, rows.Coefficients.B];
        for (int i = 0; i < 3; i++)
        {
            Add(weighted.Listed[i].Estimate, expected[i].Estimate);
            for (int j = 0; j < 3; j++)
            {
                Add(weighted.Covariance(i, j) / weighted.ResidualVariance, rows.Covariance(i, j) / rows.ResidualVariance);
                Add(weighted.Gram(i, j), rows.Gram(i, j));
            }
        }
        Add(weighted.ResidualSumOfSquares, rows.ResidualSumOfSquares);
        Add(weighted.RSquared, rows.RSquared);
        worst.Check();

        void Add(double value, double reference) => worst.Add(value, reference, 1e-15 * Math.Abs(reference), "figure");
    }

    [Fact]
    public void A_row_of_weight_zero_is_absent()
    {
        double[] weights = [.. Cars.Column("hp")];
        weights[3] = weights[31] = weights[0] = 0;
        int[] kept = [.. Enumerable.Range(0, 32).Where(i => weights[i] > 0)];
        MileageWeightedSpans without = default;
        without.Fit([.. kept.Select(i => Wt[i])], [.. kept.Select(i => Qsec[i])], [.. kept.Select(i => Mpg[i])], [.. kept.Select(i => weights[i])]);

        MileageWeightedSpans with = Weighted(weights);
        Bits.AssertSame(without, with);
        with.Add(1, 2, 3, weight: 0);
        with.Solve();
        Bits.AssertSame(without, with);
    }

    [Fact]
    public void Weights_of_one_are_no_weights()
    {
        MileageWeightedSpans weighted = Weighted([.. Enumerable.Repeat(1.0, 32)]);
        Plane plain = default;
        plain.Fit(Wt, Qsec, Mpg);
        Bits.AssertSame(
            [plain.Coefficients.Intercept, plain.Coefficients.A, plain.Coefficients.B, plain.Coefficients.B.PValue, plain.Covariance(1, 2), plain.RSquared, plain.LogLikelihood, plain.Bic],
            [.. weighted.Listed.Select(one => one.Estimate), weighted.Listed[2].PValue, weighted.Covariance(1, 2), weighted.RSquared, weighted.LogLikelihood, weighted.Bic]);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(0.1, 1e-15)]
    [InlineData(1e-9, 1e-15)]
    public void Only_the_proportions_of_weights_matter(double factor, double relative)
    {
        MileageWeightedSpans plain = Weighted(Cars.Column("hp")), scaled = Weighted([.. Cars.Column("hp").Select(weight => factor * weight)]);
        for (int j = 0; j < 3; j++)
        {
            Assert.Equal(plain.Listed[j].Estimate, scaled.Listed[j].Estimate, relative * Math.Abs(plain.Listed[j].Estimate));
            Assert.Equal(plain.Listed[j].StandardError, scaled.Listed[j].StandardError, 2e-15 * plain.Listed[j].StandardError);
        }
        Assert.Equal(plain.RSquared, scaled.RSquared, 1e-15);
        Assert.Equal(plain.FStatistic, scaled.FStatistic, 1e-14 * plain.FStatistic);
        Assert.Equal(plain.LogLikelihood, scaled.LogLikelihood, 1e-12); // the likelihood is of the response, whatever unit the variance has
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-double.Epsilon)]
    public void A_weight_that_is_none_is_refused_at_its_index(double bad)
    {
        double[] weights = [.. Cars.Column("hp")];
        weights[17] = bad;
        MileageWeightedSpans model = Weighted(Cars.Column("hp"));
        double before = model.Predict(3, 18);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => model.Fit(Wt, Qsec, Mpg, weights));
        Assert.Equal("weights", refused.ParamName);
        Assert.Contains("weights[17]", refused.Message, StringComparison.Ordinal);
        Assert.Equal("weight", Assert.Throws<ArgumentException>(() => model.Add(1, 2, 3, bad)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => model.Fit(Wt, Qsec, Mpg, weights.AsSpan(..31))).ParamName);
        Assert.Equal((32, before), (model.Count, model.Predict(3, 18)));
    }

    private static MileageWeightedSpans Weighted(double[] weights)
    {
        MileageWeightedSpans model = default;
        model.Fit(Wt, Qsec, Mpg, weights);
        return model;
    }
}
