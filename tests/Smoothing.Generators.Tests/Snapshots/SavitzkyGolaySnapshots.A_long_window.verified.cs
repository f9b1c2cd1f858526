private static readonly double[] C =
{
    -0.001919214908437824, -0.0018807913022320282, -0.001766703016068631, -0.0015804976473096006,
    -0.0013280878582248854, -0.0010177513759924125, -0.0006601309926980882, -0.00026823456533579826,
    0.00014256498419259263, 0.0005545296690772406, 0.0009475564376003221, 0.0012991771731360351,
    0.001584558694150598, 0.0017765027542022496, 0.0018454460419412505, 0.001759460181109881,
    0.0014842517305424432, 0.000983162184165259, 0.00021716797099667208, -0.0008551195448529538,
    -0.0022774540641812336,
};
private const double Scale2 = 3.1165657938204732E-06;
private const double Scale3 = 2.0876517279180204E-08;
private const double Scale4 = 4.0302156909614293E-10;
private static readonly double[] Gram2 =
{
    -140, -139, -136, -131, -124, -115, -104, -91, -76, -59, -40, -19, 4, 29, 56, 85, 116, 149, 184, 221, 260,
};
private static readonly double[] Gram3 =
{
    0, -209, -413, -607, -786, -945, -1079, -1183, -1252, -1281, -1265, -1199, -1078, -897, -651, -335, 56, 527,
    1083, 1729, 2470,
};
private static readonly double[] Gram4 =
{
    8778, 8569, 7949, 6939, 5574, 3903, 1989, -91, -2246, -4371, -6347, -8041, -9306, -9981, -9891, -8847, -6646,
    -3071, 2109, 9139, 18278,
};
private static readonly double[] Derivative3 =
{
    0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100,
};
private static readonly double[] Derivative4 =
{
    -419.1666666666667, -412.1666666666667, -391.1666666666667, -356.1666666666667, -307.1666666666667,
    -244.16666666666666, -167.16666666666666, -76.16666666666667, 28.833333333333332, 147.83333333333334,
    280.8333333333333, 427.8333333333333, 588.8333333333334, 763.8333333333334, 952.8333333333334,
    1155.8333333333333, 1372.8333333333333, 1603.8333333333333, 1848.8333333333333, 2107.8333333333335,
    2380.8333333333335,
};

public static void Filter(ReadOnlySpan<double> y, Span<double> filtered)
{
    Guard.SameLength(y.Length, nameof(y), filtered.Length, nameof(filtered));
    Guard.Finite(y, nameof(y));
    Guard.NoOverlap(filtered, nameof(filtered), y, nameof(y));
    if (y.Length < 41)
    {
        filtered.Fill(double.NaN);
        return;
    }

    Edge(y, filtered, 20, -1);
    Interior(y, filtered);
    Edge(y, filtered, y.Length - 21, 1);
}

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
