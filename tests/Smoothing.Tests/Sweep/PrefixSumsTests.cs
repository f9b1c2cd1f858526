using System;
using System.Linq;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.Tests.Sweep;

/// <summary>Running sums of moments, against additions one by one in the same order: the same bits.</summary>
public class PrefixSumsTests
{
    // A row of one block, of a pair of blocks, and of a pair and a block.
    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (int length in new[] { 4, 8, 12 })
            {
                foreach (int count in new[] { 0, 1, 3, 4, 5, 8, 127, 128 })
                    sizes.Add(count, length);
            }
            return sizes;
        }
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    public void A_row_is_made_of_whole_blocks(int moments, int length) => Assert.Equal(length, PrefixSums.Length(moments));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Forward_a_row_holds_the_start_and_the_observations_before_it(int count, int length)
    {
        double[] terms = Terms(length);
        double[] running = Start(length);
        double[] expected = [.. running];
        var rows = new double[(count + 4) * length];

        PrefixSums.Forward(terms, count, length, running, rows);

        for (int i = 0; i <= count; i++)
        {
            Assert.Equal(expected, rows[(i * length)..((i + 1) * length)]);
            if (i < count)
                expected = [.. expected.Select((sum, k) => sum + terms[k * Batch.Size + i])];
        }
        Assert.Equal(expected, running);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Backward_a_row_holds_the_start_and_the_observations_from_it_on(int count, int length)
    {
        double[] terms = Terms(length);
        double[] expected = Start(length);
        var rows = new double[(count + 4) * length];

        PrefixSums.Backward(terms, count, length, expected, rows);

        for (int i = count; i >= 0; i--)
        {
            Assert.Equal(expected, rows[(i * length)..((i + 1) * length)]);
            if (i > 0)
                expected = [.. expected.Select((sum, k) => sum + terms[k * Batch.Size + i - 1])];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(96)]
    public void Each_target_s_moments_are_two_rows_and_the_common_one(int targets)
    {
        const int Length = 12;
        double[] common = Start(Length);
        double[] rows = [.. Terms(Length).Take(20 * Length)];
        int[] first = [.. Enumerable.Range(0, 100).Select(j => j * 7 % 20)];
        int[] second = [.. Enumerable.Range(0, 100).Select(j => j * 3 % 20)];
        var moments = new double[Length * Batch.Size];

        PrefixSums.Set(common, rows, Length, first, targets, moments);
        PrefixSums.AddTo(rows, Length, second, targets, moments);

        for (int j = 0; j < targets; j++)
        {
            for (int k = 0; k < Length; k++)
                Assert.Equal(common[k] + rows[first[j] * Length + k] + rows[second[j] * Length + k], moments[k * Batch.Size + j]);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void All_observations_are_added_in_eight_lanes(int count, int length)
    {
        double[] terms = Terms(length);
        double[] row = Start(length);
        double[] start = [.. row];

        PrefixSums.AddAll(terms, count, length, row);

        for (int k = 0; k < length; k++)
        {
            double sum = PrefixSums.Sum(terms.AsSpan(k * Batch.Size, count));
            Assert.Equal(start[k] + sum, row[k]);
            Assert.Equal(terms.Skip(k * Batch.Size).Take(count).Sum(), sum, 1e-12);
        }
    }

    // Numbers whose sums round.
    private static double[] Terms(int length) => [.. Enumerable.Range(0, length * Batch.Size).Select(i => 1.0 / (1 + i * 7919 % 1009) - 0.01)];

    private static double[] Start(int length) => [.. Enumerable.Range(0, length).Select(k => 1.0 / (3 + k))];
}
