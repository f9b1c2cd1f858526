/// <summary>Smooths y over x at the data's own abscissas.</summary>
/// <remarks>Local quadratic regression, Tricube, K(u) = (1 − |u|³)³ for |u| &lt; 1. O(n), whatever the bandwidth; allocates nothing.</remarks>
/// <param name="x">Abscissas, ascending; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
/// <param name="fitted">Receives one estimate for each abscissa; NaN where fewer than three distinct abscissas lie in the window.</param>
/// <exception cref="ArgumentException">Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.</exception>
public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), fitted);

/// <summary>Smooths y over x at other points.</summary>
/// <remarks>O(n + m), whatever the bandwidth; allocates nothing.</remarks>
/// <param name="x">Abscissas, ascending; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
/// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
/// <param name="fitted">Receives one estimate for each target; NaN where fewer than three distinct abscissas lie in the window.</param>
/// <exception cref="ArgumentException">Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.</exception>
public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), at, fitted);

/// <summary>Smooths y over x at other points, with the slope, the norm of the equivalent kernel and the status of each estimate.</summary>
/// <remarks>O(n + m), whatever the bandwidth; allocates nothing.</remarks>
/// <param name="x">Abscissas, ascending; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
/// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
/// <param name="estimates">Receives one estimate for each target; its status says why where the window does not determine it.</param>
/// <exception cref="ArgumentException">Lengths differ, x is not ascending, or a value is not finite.</exception>
public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), at, estimates);

/// <summary>Smooths y on a regular grid, its points 0.02 apart in the units of x: a filter.</summary>
/// <remarks>Local quadratic regression, Tricube, K(u) = (1 − |u|³)³ for |u| &lt; 1, with 4 points on each side of a window. O(n · window); allocates nothing. Up to rounding the same as with the abscissas 0, 0.02, …</remarks>
/// <param name="y">Responses, one for each point of the grid.</param>
/// <param name="fitted">Receives one estimate for each response; NaN where there are fewer than three of them.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is not finite, or fitted overlaps y.</exception>
public static void Smooth(ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.SmoothGrid(default(GridFilter), y, fitted);

/// <summary>The regression on a regular grid: Σ Cₖ yᵢ₊ₖ wherever the window is whole. All constants were computed exactly and rounded once.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct GridFilter : IGridFilter
{
    private const double C0 = 0.3172501715513348; // 1129158203125/3559204389405
    private const double C1 = 0.2706385469076784; // 963257904096/3559204389405
    private const double C2 = 0.12891321779463846; // 458828490627/3559204389405
    private const double C3 = -0.0206483127945023; // -73491565532/3559204389405
    private const double C4 = -0.03752853768348197; // -133571736051/3559204389405

    // K(u) at u = k/5, k = 0, 1, …
    private static readonly double[] K =
    {
        1, 0.976191488, 0.820025856, 0.481890304, 0.116214272,
    };

    // Where the window of the i-th point from an end has its weight: about there powers are least alike.
    private static readonly double[] Centre =
    {
        1, 2, 2, 3,
    };

    // At the i-th point from an end yⱼ counts K(u) (End0[i] + End1[i] t + End2[i] t²) times, t = j − Centre[i].
    private static readonly double[] End0 =
    {
        0.19869192298947091, 0.31928778889729337, 0.3542198158098226, 0.3347283214256846,
    };

    private static readonly double[] End1 =
    {
        -0.5300722930206682, -0.09106031040996723, 0.040577360250005134, 0.010356029925641282,
    };

    private static readonly double[] End2 =
    {
        0.1931475204755552, -0.0540468804985167, -0.06228255623720684, -0.047439610992985146,
    };

    /// <summary>No sum overflows while no |y| is larger.</summary>
    public double Largest => 1.917007076195208E+305;

    /// <summary>A bound on the rounding error of a result, in units of the largest |y|.</summary>
    public double Rounding => 1.8100546390618894E-14;

    /// <summary>Smooths a series.</summary>
    public void Apply(ReadOnlySpan<double> y, Span<double> fitted)
    {
        if (y.Length < 8) // a window may be cut off at both ends
        {
            LocalFit.SmoothShortGrid(y, K, degree: 2, allowsLowerDegree: false, fitted);
            return;
        }

        Ends(y, fitted);
        Interior(y, fitted);
    }

    /// <summary>The points that have a whole window around them.</summary>
    private static void Interior(ReadOnlySpan<double> y, Span<double> fitted)
    {
        int start = 4;
        int end = y.Length - start;
#if NET8_0_OR_GREATER
        if (Vector512.IsHardwareAccelerated && end - start >= 16)
        {
            InteriorOfSixteen(y, fitted, start, end);
            return;
        }
        if (Vector256.IsHardwareAccelerated && end - start >= 8)
        {
            InteriorOfEight(y, fitted, start, end);
            return;
        }
        if (Vector128.IsHardwareAccelerated && end - start >= 2)
        {
            InteriorOfPairs(y, fitted, start, end);
            return;
        }
#endif
        for (int i = start; i < end; i++)
        {
            double sum = C0 * y[i];
            sum += C1 * (y[i + 1] + y[i - 1]);
            sum += C2 * (y[i + 2] + y[i - 2]);
            sum += C3 * (y[i + 3] + y[i - 3]);
            sum += C4 * (y[i + 4] + y[i - 4]);
            fitted[i] = sum;
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>The same for sixteen points or more, sixteen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InteriorOfSixteen(ReadOnlySpan<double> y, Span<double> fitted, int start, int end)
    {
        for (int i = start; i < end; i += 16)
        {
            int from = Math.Min(i, end - 16); // the last group reaches back, and finds the same again

            // vⱼ are the eight values from place j of the first window on
            var v0 = VectorSimd.LoadEight(y, from - 4);
            var v8 = VectorSimd.LoadEight(y, from + 4);
            var v16 = VectorSimd.LoadEight(y, from + 12);
            var v1 = VectorSimd.SlideEight(v0, v8, 1);
            var v2 = VectorSimd.SlideEight(v0, v8, 2);
            var v3 = VectorSimd.SlideEight(v0, v8, 3);
            var v4 = VectorSimd.SlideEight(v0, v8, 4);
            var v5 = VectorSimd.SlideEight(v0, v8, 5);
            var v6 = VectorSimd.SlideEight(v0, v8, 6);
            var v7 = VectorSimd.SlideEight(v0, v8, 7);
            var v9 = VectorSimd.SlideEight(v8, v16, 1);
            var v10 = VectorSimd.SlideEight(v8, v16, 2);
            var v11 = VectorSimd.SlideEight(v8, v16, 3);
            var v12 = VectorSimd.SlideEight(v8, v16, 4);
            var v13 = VectorSimd.SlideEight(v8, v16, 5);
            var v14 = VectorSimd.SlideEight(v8, v16, 6);
            var v15 = VectorSimd.SlideEight(v8, v16, 7);

            var s0 = C0 * v4;
            var s8 = C0 * v12;
            s0 += C1 * (v5 + v3);
            s8 += C1 * (v13 + v11);
            s0 += C2 * (v6 + v2);
            s8 += C2 * (v14 + v10);
            s0 += C3 * (v7 + v1);
            s8 += C3 * (v15 + v9);
            s0 += C4 * (v8 + v0);
            s8 += C4 * (v16 + v8);
            VectorSimd.StoreEight(s0, fitted, from);
            VectorSimd.StoreEight(s8, fitted, from + 8);
        }
    }

    /// <summary>The same for eight points or more, eight at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InteriorOfEight(ReadOnlySpan<double> y, Span<double> fitted, int start, int end)
    {
        for (int i = start; i < end; i += 8)
        {
            int from = Math.Min(i, end - 8);
            var sum = C0 * VectorSimd.LoadEight(y, from);
            sum += C1 * (VectorSimd.LoadEight(y, from + 1) + VectorSimd.LoadEight(y, from - 1));
            sum += C2 * (VectorSimd.LoadEight(y, from + 2) + VectorSimd.LoadEight(y, from - 2));
            sum += C3 * (VectorSimd.LoadEight(y, from + 3) + VectorSimd.LoadEight(y, from - 3));
            sum += C4 * (VectorSimd.LoadEight(y, from + 4) + VectorSimd.LoadEight(y, from - 4));
            VectorSimd.StoreEight(sum, fitted, from);
        }
    }

    /// <summary>The same for two points or more, two at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InteriorOfPairs(ReadOnlySpan<double> y, Span<double> fitted, int start, int end)
    {
        for (int i = start; i < end; i += 2)
        {
            int from = Math.Min(i, end - 2);
            var sum = C0 * VectorSimd.LoadTwo(y, from);
            sum += C1 * (VectorSimd.LoadTwo(y, from + 1) + VectorSimd.LoadTwo(y, from - 1));
            sum += C2 * (VectorSimd.LoadTwo(y, from + 2) + VectorSimd.LoadTwo(y, from - 2));
            sum += C3 * (VectorSimd.LoadTwo(y, from + 3) + VectorSimd.LoadTwo(y, from - 3));
            sum += C4 * (VectorSimd.LoadTwo(y, from + 4) + VectorSimd.LoadTwo(y, from - 4));
            VectorSimd.StoreTwo(sum, fitted, from);
        }
    }
#endif

    /// <summary>The points whose window is cut off, on the right the same as on the left read backwards.</summary>
    private static void Ends(ReadOnlySpan<double> y, Span<double> fitted)
    {
        int last = y.Length - 1;
        for (int i = 0; i < 4; i++)
        {
            double left = 0;
            double right = 0;
            for (int j = 0; j <= i + 4; j++)
            {
                double t = j - Centre[i];
                double weight = K[Math.Abs(j - i)] * (End0[i] + t * (End1[i] + t * End2[i]));
                left += weight * y[j];
                right += weight * y[last - j];
            }
            fitted[i] = left;
            fitted[last - i] = right;
        }
    }
}
