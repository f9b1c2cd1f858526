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
        var group = Lanes.Load(values, 0);
        var next = Lanes.Load(values, 8);
        Vector512<double>[] slid =
        [
            Lanes.Slide(group, next, 1), Lanes.Slide(group, next, 2), Lanes.Slide(group, next, 3), Lanes.Slide(group, next, 4),
            Lanes.Slide(group, next, 5), Lanes.Slide(group, next, 6), Lanes.Slide(group, next, 7),
        ];

        for (byte places = 1; places < 8; places++)
        {
            var stored = new double[8];
            Lanes.Store(slid[places - 1], stored, 0);
            Assert.Equal(values.Skip(places).Take(8), stored);
            Lanes.Store(Lanes.SlideByShuffles(group, next, places), stored, 0);
            Assert.Equal(values.Skip(places).Take(8), stored);
        }
    }
}
