/// <summary>The second derivative of a smoothed signal.</summary>
/// <remarks>Window 41, degree 4. O(n · window); allocates nothing.</remarks>
/// <param name="y">The signal, its points 1 apart.</param>
/// <param name="filtered">Receives one value for each point, in the units of y by those of the spacing to the power 2; NaN where the signal is shorter than a window, which then determines nothing.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is not finite, or filtered overlaps the signal.</exception>
public static void Filter(ReadOnlySpan<double> y, Span<double> filtered) =>
    LocalFit.Filter(default(GridFilter), y, filtered);

/// <summary>The filter's coefficients, computed exactly and rounded once.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct GridFilter : IGridFilter
{
    private const double Scale2 = 3.1165657938204732E-06; // 1/320866
    private const double Scale3 = 2.0876517279180204E-08; // 1/47900710
    private const double Scale4 = 4.0302156909614293E-10; // 1/2481256778

    // Cₖ at k = 0, 1, …, whole numbers over 2126791524; even in k.
    private static readonly double[] C =
    {
        -0.001919214908437824, -0.0018807913022320282, -0.001766703016068631, -0.0015804976473096006,
        -0.0013280878582248854, -0.0010177513759924125, -0.0006601309926980882, -0.00026823456533579826,
        0.00014256498419259263, 0.0005545296690772406, 0.0009475564376003221, 0.0012991771731360351,
        0.001584558694150598, 0.0017765027542022496, 0.0018454460419412505, 0.001759460181109881,
        0.0014842517305424432, 0.000983162184165259, 0.00021716797099667208, -0.0008551195448529538,
        -0.0022774540641812336,
    };

    // The orthogonal polynomial of degree 2 at k = 0, 1, …; even in k.
    private static readonly double[] Gram2 =
    {
        -140, -139, -136, -131, -124, -115, -104, -91, -76, -59, -40, -19, 4, 29, 56, 85, 116, 149, 184, 221, 260,
    };

    // The orthogonal polynomial of degree 3 at k = 0, 1, …; odd in k.
    private static readonly double[] Gram3 =
    {
        0, -209, -413, -607, -786, -945, -1079, -1183, -1252, -1281, -1265, -1199, -1078, -897, -651, -335, 56, 527,
        1083, 1729, 2470,
    };

    // The orthogonal polynomial of degree 4 at k = 0, 1, …; even in k.
    private static readonly double[] Gram4 =
    {
        8778, 8569, 7949, 6939, 5574, 3903, 1989, -91, -2246, -4371, -6347, -8041, -9306, -9981, -9891, -8847, -6646,
        -3071, 2109, 9139, 18278,
    };

    // The second derivative of the orthogonal polynomial of degree 3 at k = 0, 1, …; odd in k.
    private static readonly double[] Derivative3 =
    {
        0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100,
    };

    // The second derivative of the orthogonal polynomial of degree 4 at k = 0, 1, …; even in k.
    private static readonly double[] Derivative4 =
    {
        -419.1666666666667, -412.1666666666667, -391.1666666666667, -356.1666666666667, -307.1666666666667,
        -244.16666666666666, -167.16666666666666, -76.16666666666667, 28.833333333333332, 147.83333333333334,
        280.8333333333333, 427.8333333333333, 588.8333333333334, 763.8333333333334, 952.8333333333334,
        1155.8333333333333, 1372.8333333333333, 1603.8333333333333, 1848.8333333333333, 2107.8333333333335,
        2380.8333333333335,
    };

    /// <summary>No sum overflows while no |y| is larger.</summary>
    public double Largest => 3.2643545985907416E+302;

    /// <summary>A bound on the rounding error of a result, in units of the largest |y|.</summary>
    public double Rounding => 4.3658193989519254E-15;

    /// <summary>Filters a signal.</summary>
    public void Apply(ReadOnlySpan<double> y, Span<double> filtered)
    {
        if (y.Length < 41)
        {
            filtered.Fill(double.NaN);
            return;
        }

        Edge(y, filtered, 20, -1);
        Interior(y, filtered);
        Edge(y, filtered, y.Length - 21, 1);
    }

    /// <summary>The points that have a whole window around them.</summary>
    private static void Interior(ReadOnlySpan<double> y, Span<double> filtered)
    {
        int start = 20;
        int end = y.Length - start;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && end - start >= 16)
        {
            InteriorOfSixteen(y, filtered, start, end);
            return;
        }
        if (Vector128.IsHardwareAccelerated && end - start >= 4)
        {
            InteriorOfPairs(y, filtered, start, end);
            return;
        }
#endif
        for (int i = start; i < end; i++)
        {
            double sum = C[0] * y[i];
            for (int k = 1; k < C.Length; k++)
                sum += C[k] * (y[i + k] + y[i - k]);
            filtered[i] = sum;
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>The same for sixteen points or more, sixteen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InteriorOfSixteen(ReadOnlySpan<double> y, Span<double> filtered, int start, int end)
    {
        ReadOnlySpan<double> c = C;
        for (int i = start; i < end; i += 16)
        {
            int from = Math.Min(i, end - 16); // the last group reaches back, and finds the same again
            int next = from + 8;
            var s0 = c[0] * VectorSimd.LoadEight(y, from);
            var s1 = c[0] * VectorSimd.LoadEight(y, next);
            for (int k = 1; k < c.Length; k++)
            {
                s0 += c[k] * (VectorSimd.LoadEight(y, from + k) + VectorSimd.LoadEight(y, from - k));
                s1 += c[k] * (VectorSimd.LoadEight(y, next + k) + VectorSimd.LoadEight(y, next - k));
            }
            VectorSimd.StoreEight(s0, filtered, from);
            VectorSimd.StoreEight(s1, filtered, next);
        }
    }

    /// <summary>The same for four points or more, four at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InteriorOfPairs(ReadOnlySpan<double> y, Span<double> filtered, int start, int end)
    {
        ReadOnlySpan<double> c = C;
        for (int i = start; i < end; i += 4)
        {
            int from = Math.Min(i, end - 4); // the last group reaches back, and finds the same again
            int next = from + 2;
            var s0 = c[0] * VectorSimd.LoadTwo(y, from);
            var s1 = c[0] * VectorSimd.LoadTwo(y, next);
            for (int k = 1; k < c.Length; k++)
            {
                s0 += c[k] * (VectorSimd.LoadTwo(y, from + k) + VectorSimd.LoadTwo(y, from - k));
                s1 += c[k] * (VectorSimd.LoadTwo(y, next + k) + VectorSimd.LoadTwo(y, next - k));
            }
            VectorSimd.StoreTwo(s0, filtered, from);
            VectorSimd.StoreTwo(s1, filtered, next);
        }
    }
#endif

    /// <summary>The polynomial of the window around centre, at the positions on one side of it: to the left for side −1, to the right for 1.</summary>
    private static void Edge(ReadOnlySpan<double> y, Span<double> filtered, int centre, int side)
    {
        // the polynomial's coefficients: Σ pⱼ(k) yₖ / Σ pⱼ(k)² over the window, seen from the side in question
        double g2 = Gram2[0] * y[centre];
        double g3 = 0;
        double g4 = Gram4[0] * y[centre];
        for (int k = 1; k <= 20; k++)
        {
            double near = y[centre + side * k];
            double far = y[centre - side * k];
            double even = near + far;
            double odd = near - far;
            g2 += Gram2[k] * even;
            g3 += Gram3[k] * odd;
            g4 += Gram4[k] * even;
        }
        g2 *= Scale2;
        g3 *= Scale3;
        g4 *= Scale4;

        for (int k = 1; k <= 20; k++)
            filtered[centre + side * k] = g2 + Derivative3[k] * g3 + Derivative4[k] * g4;
    }
}
