using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Coefficients against the normal equations solved with eighty digits by mpmath.</summary>
public class GridGoldenTests(ITestOutputHelper output)
{
    private const double Unit = 1.0 / (1L << 52);

    /// <param name="Filter">The filter's name.</param>
    /// <param name="Middle">What the points from the target on count in a whole window.</param>
    /// <param name="End">What the first points of a long series count at the second of them.</param>
    /// <param name="Short">What the points of a series of ten count at the fourth of them.</param>
    private sealed record Row(string Filter, double[] Middle, double[] End, double[] Short);

    private static readonly Row[] Rows =
    [
        new(nameof(OnGrid.Tricube2),
            [0.15893293240436393, 0.15343812548038044, 0.13549406153098636, 0.10467297821155438, 0.06428658816034893, 0.022170175367499906, -0.010734396306989394],
            [0.37930770349681325, 0.2810421219194536, 0.19434819111773685, 0.11921128590920048, 0.05766614790522187, 0.013431733222591205, -0.011084398480474916],
            [0.031135874028619677, 0.11729579821460051, 0.17849263657973008, 0.21041837584291195, 0.21368178305115823, 0.18620500970112167, 0.12867346922678266, 0.05013688274420612, -0.0300710903190015, -0.0859687390701294]),
        new(nameof(OnGrid.Triweight3),
            [0.1476649141163952, 0.14144835386089494, 0.12378724667873293, 0.09748464898083549, 0.06668842214109938, 0.03616948659920902, 0.010439583743155666],
            [0.3264899781589245, 0.2991643848467672, 0.23484295389513518, 0.15163107293344005, 0.06942795296253622, 0.004984044976756646, -0.03198279334219371],
            [-0.10483832040009732, 0.15918597509592203, 0.3011868420968887, 0.3194558071573718, 0.2443260154509617, 0.12553243378789847, 0.015958802036790204, -0.04411972302493111, -0.03838242725586266, 0.021694595055058222]),
        new(nameof(OnGrid.Cosine3),
            [0.09936616397083234, 0.09765711551257233, 0.09261620234690114, 0.0844997128017976, 0.07372681832663117, 0.06086779052690768, 0.04662786289403643],
            [0.36935495552780845, 0.2754024608847183, 0.19325085141086545, 0.12453302427910463, 0.06992887648760389, 0.02926038058991733, 0.0016086795866095253],
            [-0.10589719283938517, 0.16588480396069893, 0.2966647629702189, 0.3111206600709376, 0.24373152471433143, 0.13453072315491643, 0.02469713156982229, -0.04783647290264344, -0.05257996244378525, 0.029684021744888347]),
        new(nameof(OnGrid.Gaussian2),
            [0.19947114020071874, 0.1817030355558876, 0.1360611875372992, 0.08065690817304774, 0.03340945965622011, 0.003684338473804398, -0.008998494418865684],
            [0.3666729601709902, 0.2982273117065159, 0.2046262158603566, 0.1136137271100178, 0.045452367587935326, 0.006360639742733501, -0.00910463088307571],
            [0.005994663630565555, 0.10568393024324005, 0.2023209923684212, 0.2555711623108832, 0.24316771726261815, 0.1748359425323845, 0.08456502043182365, 0.00834589897286559, -0.03466655074908906, -0.045818777003712875]),
        new(nameof(OnGrid.Logistic3),
            [0.4920193941052879, 0.24575333539470798, 0.031022542405119313, -0.009942984962222809, -0.007787896091645742, -0.0033372520512869094, -0.001180046290278121],
            [0.08498402309581067, 0.7329548979330778, 0.2576470302652024, -0.04274296136103481, -0.032510693535912426, -0.00570440559605774, 0.0017615271739277918],
            [-0.03580223496214861, 0.0067798775089658835, 0.27363632409844746, 0.538519329963251, 0.22421671983809774, 0.012537424230689936, -0.012260241696024417, -0.005719885806900212, -0.0016019532924025743, -0.00030535988197620697]),
    ];

    /// <summary>In the middle a coefficient is the exact one rounded.</summary>
    [Fact]
    public void In_the_middle()
    {
        foreach ((GridFilter filter, Row row) in Filters())
        {
            int place = filter.Half + 20, count = row.Middle.Length;
            double[] fitted = Impulse(filter, 2 * filter.Half + 50, place);

            Assert.Equal(row.Middle, fitted[place..(place + count)]);
            Assert.Equal(row.Middle.Reverse(), fitted[(place + 1 - count)..(place + 1)]);
        }
    }

    /// <summary>At an end it is a product of a kernel's value and a polynomial, good to a unit of the row's largest coefficient for each term.</summary>
    [Fact]
    public void At_the_ends()
    {
        var worst = new Worst("ends");
        foreach ((GridFilter filter, Row row) in Filters())
        {
            int n = 2 * filter.Half + 50;
            for (int k = 0; k < row.End.Length; k++)
            {
                double tolerance = (filter.Attribute.Degree + 1) * Unit * row.End.Max(Math.Abs);
                worst.Add(Impulse(filter, n, k)[1], row.End[k], tolerance, $"{filter}, {k}");
                worst.Add(Impulse(filter, n, n - 1 - k)[n - 2], row.End[k], tolerance, $"{filter}, {k} from the right");
            }
        }
        worst.Check(output);
    }

    /// <summary>In a short series the equations are solved as they come: a few units of the largest coefficient.</summary>
    [Fact]
    public void In_a_short_series()
    {
        var worst = new Worst("short");
        foreach ((GridFilter filter, Row row) in Filters())
        {
            for (int k = 0; k < row.Short.Length && filter.Half > 9; k++)
                worst.Add(Impulse(filter, row.Short.Length, k)[3], row.Short[k], 4 * (filter.Attribute.Degree + 1) * Unit * row.Short.Max(Math.Abs), $"{filter}, {k}");
        }
        worst.Check(output);
    }

    private static IEnumerable<(GridFilter, Row)> Filters() => Rows.Select(row => (GridFilter.All.Single(filter => filter.Name == row.Filter), row));

    private static double[] Impulse(GridFilter filter, int n, int at)
    {
        var y = new double[n];
        y[at] = 1;
        return filter.Filtered(y);
    }
}
