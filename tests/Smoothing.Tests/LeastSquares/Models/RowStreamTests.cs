using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Rows one at a time, in parts, taken out again, in another order and in other units.</summary>
public class RowStreamTests
{
    [Fact]
    public void Adding_each_row_is_fitting_to_the_bit()
    {
        var added = new MileageByInteraction();
        foreach (Car car in Cars.Records)
            added.Add(car);
        Assert.Equal(FitStatus.Success, added.Solve());
        Bits.AssertSame(Fitted(Cars.Records), added);

        var weighted = new MileageWeighted();
        foreach ((LooseCar car, double weight) in Cars.Loose().Zip(Cars.Column("hp")))
            weighted.Add(car, weight);
        Assert.Equal(FitStatus.Success, weighted.Solve());
        Bits.AssertSame(Weighted(32), weighted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(32)]
    public void Merging_parts_is_fitting_the_whole(int cut)
    {
        MileageByInteraction left = Fitted(Cars.Records[..cut]), right = Fitted(Cars.Records[cut..]);
        left.Merge(right);
        Assert.Equal(FitStatus.Success, left.Solve());
        Bits.AssertClose(Fitted(Cars.Records), left, 1e-15);

        MileageWeighted one = Weighted(cut), other = Weighted(cut, 32);
        one.Merge(other);
        Assert.Equal(FitStatus.Success, one.Solve());
        Bits.AssertClose(Weighted(32), one, 1e-15);
    }

    [Fact]
    public void Taking_a_row_out_is_never_having_added_it()
    {
        foreach (Car outlier in (Car[])[new(-1e3, 1e3, 100_000, 0, Cylinders.Four, true), new(1e-3, -1e-3, 0, 0, Cylinders.Six, false)])
        {
            MileageByInteraction model = Fitted(Cars.Records);
            model.Add(outlier);
            model.Solve();
            Assert.Equal(33, model.Count);
            model.Remove(outlier);
            Assert.Equal(FitStatus.Success, model.Solve());
            Bits.AssertClose(Fitted(Cars.Records), model, 1e-14);
        }
    }

    [Fact]
    public void A_window_of_rows_slides()
    {
        MileageByInteraction model = Fitted(Cars.Records[..16]);
        for (int i = 16; i < 32; i++)
        {
            model.Add(Cars.Records[i]);
            model.Remove(Cars.Records[i - 16]);
            model.Solve();
            Bits.AssertClose(Fitted(Cars.Records[(i - 15)..(i + 1)]), model, 1e-14);
        }
    }

    [Fact]
    public void A_weighted_row_is_taken_out_with_its_weight()
    {
        MileageWeighted model = Weighted(32);
        model.Remove(Cars.Loose()[31], Cars.Column("hp")[31]);
        model.Solve();
        Bits.AssertClose(Weighted(31), model, 1e-14);
    }

    [Fact]
    public void Taking_every_row_out_leaves_nothing()
    {
        MileageByInteraction model = Fitted(Cars.Records);
        foreach (Car car in Cars.Records)
            model.Remove(car);
        Assert.Equal((0, 0.0, FitStatus.TooFewObservations), (model.Count, model.Gram(3, 3), model.Solve()));
        Assert.Throws<InvalidOperationException>(() => model.Remove(Cars.Records[0]));
        model.Add(Cars.Records[0]);
        Assert.Equal(1, model.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_rows_matters_to_the_last_double_alone(int seed)
    {
        Car[] shuffled = [.. Cars.Records];
        new Random(seed).Shuffle(shuffled);
        Bits.AssertClose(Fitted(Cars.Records), Fitted(shuffled), 1e-15);

        var factors = new MileageByCylindersApart();
        factors.Fit(Cars.Records);
        var other = new MileageByCylindersApart();
        other.Fit(shuffled);
        Assert.Equal((factors.Status, FitStatus.Success), (other.Status, factors.Status));
        double scale = Math.Abs(factors.Listed[1].Estimate);
        foreach ((Coefficient one, Coefficient same) in factors.Listed.Zip(other.Listed))
        {
            Assert.Equal(one.Estimate, same.Estimate, 1e-15 * scale);
            Assert.Equal(one.StandardError, same.StandardError, 1e-15 * one.StandardError);
        }
    }

    /// <summary>In the interaction as well: its column is the product, and scales with it.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(-40)]
    public void Scaling_a_column_by_a_power_of_two_scales_its_coefficients_exactly(int exponent)
    {
        MileageByInteraction plain = Fitted(Cars.Records);
        MileageByInteraction scaled = Fitted([.. Cars.Records.Select(car => car with { Wt = Math.ScaleB(car.Wt, exponent) })]);
        int[] exponents = [0, exponent, 0, exponent];
        for (int j = 0; j < 4; j++)
        {
            Assert.Equal(plain.Listed[j].Estimate, Math.ScaleB(scaled.Listed[j].Estimate, exponents[j]));
            Assert.Equal(plain.Listed[j].StandardError, Math.ScaleB(scaled.Listed[j].StandardError, exponents[j]), 1e-15 * plain.Listed[j].StandardError);
        }
        Bits.AssertSame([plain.ResidualSumOfSquares, plain.RSquared, plain.FStatistic, plain.Aic], [scaled.ResidualSumOfSquares, scaled.RSquared, scaled.FStatistic, scaled.Aic]);
    }

    private static MileageByInteraction Fitted(Car[] cars)
    {
        var model = new MileageByInteraction();
        model.Fit(cars);
        return model;
    }

    private static MileageWeighted Weighted(int end) => Weighted(0, end);

    private static MileageWeighted Weighted(int start, int end)
    {
        var model = new MileageWeighted();
        model.Fit(Cars.Loose().AsSpan(start..end), Cars.Column("hp").AsSpan(start..end));
        return model;
    }
}
