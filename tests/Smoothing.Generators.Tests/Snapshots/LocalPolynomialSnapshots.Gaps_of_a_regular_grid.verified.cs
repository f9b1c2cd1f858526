/// <summary>Smooths y over x at the data's own abscissas.</summary>
/// <remarks>Local linear regression, Epanechnikov, K(u) = 1 − u² for |u| &lt; 1. O(n), whatever the bandwidth; allocates nothing.</remarks>
/// <param name="x">Abscissas, ascending; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
/// <param name="fitted">Receives one estimate for each abscissa; NaN where fewer than two distinct abscissas lie in the window.</param>
/// <exception cref="ArgumentException">Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.</exception>
public static void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.Smooth(LocalKernel.Smoother, new(x, y), fitted);

/// <summary>Smooths y over x at other points.</summary>
/// <remarks>O(n + m), whatever the bandwidth; allocates nothing.</remarks>
/// <param name="x">Abscissas, ascending; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
/// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
/// <param name="fitted">Receives one estimate for each target; NaN where fewer than two distinct abscissas lie in the window.</param>
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

/// <summary>Smooths y on a regular grid, its points 0.05 apart in the units of x: a filter.</summary>
/// <remarks>Local linear regression, Epanechnikov, K(u) = 1 − u² for |u| &lt; 1, with one point on each side of a window. O(n · window); allocates nothing once the shared pool is warm. Up to rounding the same as with the abscissas 0, 0.05, …</remarks>
/// <param name="y">Responses, one for each point of the grid. NaN where one is missing.</param>
/// <param name="fitted">Receives one estimate for each response; NaN where there are fewer than two of them; NaN where one that counts in the window is missing.</param>
/// <exception cref="ArgumentException">Lengths differ, a value is infinite, or fitted overlaps y.</exception>
public static void Smooth(ReadOnlySpan<double> y, Span<double> fitted) =>
    LocalFit.SmoothGrid(default(GridFilter), y, fitted, MissingValues.Propagate, GridFilter.K, degree: 1, allowsLowerDegree: false);

/// <summary>The regression on a regular grid: Σ Cₖ yᵢ₊ₖ wherever the window is whole. All constants were computed exactly and rounded once.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private readonly struct GridFilter : IGridFilter
{
    private const double C0 = 0.4; // 4/10
    private const double C1 = 0.3; // 3/10

    // K(u) at u = k/2, k = 0, 1, …
    internal static readonly double[] K =
    {
        1, 0.75,
    };

    // Where the window of the i-th point from an end has its weight: about there powers are least alike.
    private static readonly double[] Centre =
    {
        0,
    };

    // At the i-th point from an end yⱼ counts K(u) (End0[i] + End1[i] t) times, t = j − Centre[i].
    private static readonly double[] End0 =
    {
        1,
    };

    private static readonly double[] End1 =
    {
        -1,
    };

    /// <summary>No sum overflows while no |y| is larger.</summary>
    public double Largest => 1.1984620899082106E+307;

    /// <summary>A bound on the rounding error of a result, in units of the largest |y|.</summary>
    public double Rounding => 8.326672684688674E-15;

    /// <summary>Smooths a series.</summary>
    public void Apply(ReadOnlySpan<double> y, Span<double> fitted)
    {
        if (y.Length < 2) // a window may be cut off at both ends
        {
            LocalFit.SmoothShortGrid(y, K, degree: 1, allowsLowerDegree: false, fitted);
            return;
        }

        Ends(y, fitted);
        Interior(y, fitted);
    }

    /// <summary>The points that have a whole window around them.</summary>
    private static void Interior(ReadOnlySpan<double> y, Span<double> fitted)
    {
        int start = 1;
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
            var v0 = VectorSimd.LoadEight(y, from - 1);
            var v8 = VectorSimd.LoadEight(y, from + 7);
            var v9 = VectorSimd.LoadEight(y, from + 8);
            var v10 = VectorSimd.LoadEight(y, from + 9);
            var v1 = VectorSimd.SlideEight(v0, v8, 1);
            var v2 = VectorSimd.SlideEight(v0, v8, 2);

            var s0 = C0 * v1;
            var s8 = C0 * v9;
            s0 += C1 * (v2 + v0);
            s8 += C1 * (v10 + v8);
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
            VectorSimd.StoreTwo(sum, fitted, from);
        }
    }
#endif

    /// <summary>The points whose window is cut off, on the right the same as on the left read backwards.</summary>
    private static void Ends(ReadOnlySpan<double> y, Span<double> fitted)
    {
        int last = y.Length - 1;
        for (int i = 0; i < 1; i++)
        {
            double left = 0;
            double right = 0;
            for (int j = 0; j <= i + 1; j++)
            {
                double t = j - Centre[i];
                double weight = K[Math.Abs(j - i)] * (End0[i] + t * End1[i]);
                left += weight * y[j];
                right += weight * y[last - j];
            }
            fitted[i] = left;
            fitted[last - i] = right;
        }
    }
}
