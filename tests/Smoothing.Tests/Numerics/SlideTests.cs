using System.Linq;
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.Numerics;

public class SlideTests
{
    [Fact]
    public void Lanes_slide_from_one_group_into_the_next()
    {
        double[] values = [.. Enumerable.Range(0, 16).Select(i => i + 0.25)];
        values[3] = double.NaN;
        var group = VectorSimd.LoadEight(values, 0);
        var next = VectorSimd.LoadEight(values, 8);
        Vector512<double>[] slid =
        [
            VectorSimd.SlideEight(group, next, 1),
            VectorSimd.SlideEight(group, next, 2),
            VectorSimd.SlideEight(group, next, 3),
            VectorSimd.SlideEight(group, next, 4),
            VectorSimd.SlideEight(group, next, 5),
            VectorSimd.SlideEight(group, next, 6),
            VectorSimd.SlideEight(group, next, 7),
        ];

        for (byte places = 1; places < 8; places++)
        {
            var stored = new double[8];
            VectorSimd.StoreEight(slid[places - 1], stored, 0);
            Assert.Equal(values.Skip(places).Take(8), stored);
            VectorSimd.StoreEight(VectorSimd.SlideByShuffles(group, next, places), stored, 0);
            Assert.Equal(values.Skip(places).Take(8), stored);
        }
    }
}
