using System;

namespace Smoothing;

/// <summary>What <see cref="LocalLinearAttribute"/> and <see cref="LocalPolynomialAttribute"/> have in common: the window, the data, and what is emitted beside.</summary>
public abstract class LocalRegressionAttribute : Attribute
{
    private protected LocalRegressionAttribute()
    {
    }

    /// <summary>The kernel; <see cref="Kernel.Epanechnikov"/> unless set. A method marked <see cref="KernelFunctionAttribute"/> takes its place.</summary>
    public Kernel Kernel { get; set; } = Kernel.Epanechnikov;

    /// <summary>
    /// The bandwidth h, in the units of x: half the width of the window (the standard deviation for
    /// <see cref="Kernel.Gaussian"/>), positive and finite. Left out, and without a <see cref="BandwidthRule"/> or a <see cref="Span"/>, it is
    /// an argument: the static members take it last, and so does the constructor.
    /// </summary>
    public double Bandwidth { get; set; }

    /// <summary>
    /// The distance between neighbouring abscissas on a regular grid, in the units of x: positive and finite. With it <c>Smooth</c> also takes y
    /// alone, as a filter whose coefficients are computed while compiling and stand in the emitted code. It needs a <see cref="Bandwidth"/>, a
    /// kernel that is not marked <see cref="KernelFunctionAttribute"/>, and data without weights or missing values.
    /// </summary>
    /// <remarks>
    /// Spacing and bandwidth count as the decimals they are written as: 0.1 holds ten steps of 0.01, and the tenth point, at |u| = 1, is outside
    /// the window. Abscissas that were rounded to doubles may lie on either side of it, which only matters for kernels that do not vanish there,
    /// as <see cref="Kernel.Uniform"/>.
    /// </remarks>
    public double Spacing { get; set; }

    /// <summary>
    /// How the bandwidth is chosen from the data, in place of <see cref="Bandwidth"/>: <c>SelectBandwidth</c> says which it is, <c>Fit</c>
    /// chooses and keeps it, and each call of a static member chooses anew, which costs some fifty to eighty passes under a criterion.
    /// </summary>
    /// <remarks>
    /// <see cref="BandwidthRule.DirectPlugIn"/> is for degree 1. It and <see cref="BandwidthRule.RuleOfThumb"/> know no weights, and need a kernel
    /// whose constants are known while compiling: not one marked <see cref="KernelFunctionAttribute"/>.
    /// </remarks>
    public BandwidthRule BandwidthRule { get; set; }

    /// <summary>
    /// The fraction of the observations in each window, in (0, 1], in place of a bandwidth: h is at each target the distance of its q-th nearest
    /// observation, q = ⌊<c>Span</c> · n⌋ and at least 1, whatever the observations' weights. With <see cref="Kernel.Tricube"/> that is R's
    /// <c>loess(surface = "direct")</c> (Cleveland and Devlin 1988).
    /// </summary>
    /// <remarks>
    /// The q-th nearest is where the kernel ends, and has no weight itself; <see cref="Kernel.Gaussian"/>, <see cref="Kernel.Logistic"/> and kernels
    /// without end reach beyond it, its distance being their scale. Where the q nearest all tie with the target they determine their average
    /// only: the estimate of degree 0, and of others under <see cref="SparseWindow.LowerDegree"/>. Each window is summed up by itself, so that n
    /// points cost O(n · q).
    /// </remarks>
    public double Span { get; set; }

    /// <summary>
    /// With a <see cref="Span"/>, the number of passes after the first fit, 0 unless set: each weighs an observation anew, by the bisquare of its
    /// last residual in units of six times their median size (Cleveland 1979). 3 are R's <c>loess(family = "symmetric")</c>. The static
    /// members make them at every call, <c>Fit</c> once.
    /// </summary>
    /// <remarks>
    /// Passes end where residuals have no scale, half of them or more being 0. Where the fit at an observation is not determined, so that it has
    /// no residual, every result is NaN. The variance and the criteria are those of the pseudovalues (Cleveland, Grosse and Shyu 1992).
    /// </remarks>
    public int RobustIterations { get; set; }

    /// <summary>
    /// What <c>Predict</c> and <c>Slope</c> do beyond the range of the fitted data; <see cref="Extrapolation.NaN"/> unless set. Intervals are NaN
    /// there in any case; the static members fit whatever observations the window holds.
    /// </summary>
    public Extrapolation Extrapolation { get; set; }

    /// <summary>
    /// The type of the numbers in the spans, <c>typeof(double)</c> unless set, or <c>typeof(float)</c>: observations are then widened into
    /// pooled arrays, and every sum is a sum of doubles all the same.
    /// </summary>
    public Type Scalar { get; set; } = typeof(double);

    /// <summary>
    /// What becomes of an observation with a NaN; <see cref="MissingValues.Throw"/> unless set. Under <see cref="MissingValues.Skip"/> it is left
    /// out, the complete ones being gathered in pooled arrays, and where its own x is there it still gets a fitted value.
    /// </summary>
    public MissingValues Missing { get; set; }

    /// <summary>Whether observations have weights: <c>Smooth</c>, <c>Estimate</c>, <c>Evaluate</c> and <c>Fit</c> then take them after y.</summary>
    public bool Weighted { get; set; }

    /// <summary>What a window yields that holds observations but does not determine the polynomial; <see cref="SparseWindow.NaN"/> unless set.</summary>
    public SparseWindow Sparse { get; set; }

    /// <summary>
    /// How many of the newest observations of a stream are kept, from 2 and above the degree to 1 048 576: set, it adds <c>Push</c>, which takes one
    /// observation after the other in ascending order of x, and <c>Current</c>, the estimate at the newest x from the observations up to a
    /// bandwidth before it. Left out, there are no such members.
    /// </summary>
    /// <remarks>
    /// Choose it no smaller than a window may become. Where more observations than this lie within a bandwidth the oldest leave early:
    /// the estimate is then that of a shorter window, and <c>DroppedCount</c> says how often it came to that. Storage is a few dozen doubles
    /// for each, allocated at the first push; none is allocated after it. Not together with a <see cref="BandwidthRule"/>, which needs all data at once.
    /// </remarks>
    public int Capacity { get; set; }
}
