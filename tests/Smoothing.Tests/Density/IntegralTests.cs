using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Integration;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Densities integrate to 1, piece by piece between the kernels' seams by Gauss's rule.</summary>
public class IntegralTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_density_integrates_to_one()
    {
        var worst = new Worst("integral");
        foreach (DensityCase density in DensityCase.All.Where(density => density.Name != "Cauchy"))
        {
            foreach (int n in new[] { 1, 2, 5, 20 })
            {
                double[] sample = RandomSample.Of(n, n).X;
                const double Bandwidth = 0.8;
                double integral = Pieces(density.Name, sample, Bandwidth)
                    .Sum(piece => GaussLegendreRule.Integrate(at => density.One(sample, at, Bandwidth), piece.From, piece.To, 16));
                worst.Add(integral, 1, 1e-12, $"{density}, n = {n}");
            }
        }

        worst.Check(output);
    }

    private static IEnumerable<(double From, double To)> Pieces(string kernel, double[] sample, double bandwidth)
    {
        double reach = ReferenceDensity.Support(kernel) * bandwidth;
        double[] seams = [.. sample.SelectMany(x => new[] { x - reach, x, x + reach }).Distinct().Order()];
        foreach ((double from, double to) in seams.Zip(seams.Skip(1)))
        {
            // Kernels that reach far are no polynomials: one rule for each bandwidth of the way.
            int parts = (int)Math.Ceiling((to - from) / bandwidth);
            for (int k = 0; k < parts; k++)
                yield return (from + ((to - from) * k / parts), from + ((to - from) * (k + 1) / parts));
        }
    }
}
