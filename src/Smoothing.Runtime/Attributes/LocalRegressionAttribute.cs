using System;

namespace Smoothing;

/// <summary>
/// The properties shared by <see cref="LocalLinearAttribute"/> and <see cref="LocalPolynomialAttribute"/>: the window, the data, and the
/// optional members.
/// </summary>
public abstract class LocalRegressionAttribute : Attribute
{
    private protected LocalRegressionAttribute()
    {
    }

    /// <summary>
    /// The kernel; <see cref="Kernel.Epanechnikov"/> unless set. <see cref="PolynomialKernelAttribute"/> or a method marked
    /// <see cref="KernelFunctionAttribute"/> replaces it.
    /// </summary>
    public Kernel Kernel { get; set; } = Kernel.Epanechnikov;

    /// <summary>
    /// The bandwidth h, in the units of x, positive and finite. It is half the width of the window, or the standard deviation for
    /// <see cref="Kernel.Gaussian"/>. If neither this property nor <see cref="BandwidthRule"/> nor <see cref="Span"/> is set, the bandwidth
    /// is the last argument of the static members and of the constructor.
    /// </summary>
    public double Bandwidth { get; set; }

    /// <summary>
    /// The distance between neighbouring abscissas on a regular grid, in the units of x, positive and finite. If it is set, an overload of
    /// <c>Smooth</c> takes y alone. This overload is a filter whose coefficients the generator computes and emits as constants. It requires
    /// a <see cref="Bandwidth"/>, a kernel that is not a <see cref="KernelFunctionAttribute"/> method, and data without weights.
    /// <see cref="Missing"/> says what becomes of its windows that hold a NaN.
    /// </summary>
    /// <remarks>
    /// The generator reads spacing and bandwidth as decimal numbers. A bandwidth of 0.1 is exactly ten steps of 0.01, and the tenth point,
    /// at |u| = 1, lies outside the window. Abscissas rounded to doubles may lie on either side of |u| = 1. This matters only for kernels
    /// that do not vanish there, such as <see cref="Kernel.Uniform"/>.
    /// </remarks>
    public double Spacing { get; set; }

    /// <summary>
    /// The rule that chooses the bandwidth from the data, instead of <see cref="Bandwidth"/>. <c>SelectBandwidth</c> returns the bandwidth.
    /// <c>Fit</c> chooses it and keeps it. Each call of a static member chooses it anew, which costs about fifty to eighty passes over the
    /// data if the rule minimizes a criterion.
    /// </summary>
    /// <remarks>
    /// <see cref="BandwidthRule.DirectPlugIn"/> requires degree 1. <see cref="BandwidthRule.DirectPlugIn"/> and
    /// <see cref="BandwidthRule.RuleOfThumb"/> require data without weights and a kernel whose constants the generator can compute. They do
    /// not support a method marked <see cref="KernelFunctionAttribute"/>.
    /// </remarks>
    public BandwidthRule BandwidthRule { get; set; }

    /// <summary>
    /// The fraction of the observations in each window, in (0, 1], instead of a bandwidth. At each target, h is the distance of its q-th
    /// nearest observation, q = max(1, ⌊<c>Span</c> · n⌋). The observations' weights do not affect q. With <see cref="Kernel.Tricube"/> the
    /// estimator is R's <c>loess(surface = "direct")</c> (Cleveland and Devlin 1988).
    /// </summary>
    /// <remarks>
    /// The q-th nearest observation lies at |u| = 1, where a kernel with support |u| &lt; 1 gives it no weight. For kernels with a wider
    /// support, such as <see cref="Kernel.Gaussian"/> and <see cref="Kernel.Logistic"/>, its distance is only the scale, and farther
    /// observations have weight too. If the q nearest observations all tie with the target, they determine only their average. The average
    /// is then the estimate of degree 0, and of other degrees under <see cref="SparseWindow.LowerDegree"/>. Each window is summed directly,
    /// so that n points cost O(n · q).
    /// </remarks>
    public double Span { get; set; }

    /// <summary>
    /// The number of robust passes after the first fit, with a <see cref="Span"/>; 0 unless set. Each pass multiplies the weight of an
    /// observation by the bisquare of its last residual, in units of six times the median absolute residual (Cleveland 1979). 3 passes
    /// correspond to R's <c>loess(family = "symmetric")</c>. The static members make the passes in every call, <c>Fit</c> makes them once.
    /// </summary>
    /// <remarks>
    /// <para>
    /// If more than half of the residuals are 0 within a bound on the rounding of the fit, their scale is 0. The weights then take the
    /// limit of the bisquare for a scale that tends to 0: 1 within the bound, 0 beyond. If robust passes leave too little weight in a
    /// window, its estimate is NaN with <see cref="FitStatus.LostWeights"/>, and other windows are not affected.
    /// </para>
    /// <para>
    /// Such a window may occur between passes too. If observations at its abscissa have weight, the residual is taken from their mean, as
    /// R does. If none has, the observation has no residual: it counts as beyond every scale and gets the weight 0. R's value there is a
    /// pseudoinverse, which shrinks the estimate towards 0, so that R's result depends on the origin of y. The result here is the one that
    /// R's tends to as a constant added to y grows. The variance and the criteria are computed from pseudovalues (Cleveland,
    /// Grosse and Shyu 1992). An observation at which the robust fit is not determined has none and is left out.
    /// </para>
    /// </remarks>
    public int RobustIterations { get; set; }

    /// <summary>
    /// The results of <c>Predict</c> and <c>Slope</c> beyond the range of the fitted data; <see cref="Extrapolation.NaN"/> unless set.
    /// Intervals are always NaN there. This property does not affect the static members, which fit the observations in the window of every
    /// target.
    /// </summary>
    public Extrapolation Extrapolation { get; set; }

    /// <summary>
    /// The type of the numbers in the spans: <c>typeof(double)</c> or <c>typeof(float)</c>; <c>typeof(double)</c> unless set. Floats are
    /// widened into pooled arrays, and every sum is a sum of doubles.
    /// </summary>
    public Type Scalar { get; set; } = typeof(double);

    /// <summary>
    /// The treatment of an observation with a NaN; <see cref="MissingValues.Throw"/> unless set. Under <see cref="MissingValues.Skip"/> the
    /// fit leaves it out and copies the complete observations into pooled arrays. If its x is not NaN, it still receives a fitted value.
    /// With a <see cref="Spacing"/>, <see cref="MissingValues.Propagate"/> makes the filter's windows with a NaN give NaN, and the members
    /// that take x throw.
    /// </summary>
    public MissingValues Missing { get; set; }

    /// <summary>
    /// Whether observations have weights, finite and at least 0. <c>Smooth</c>, <c>Estimate</c>, <c>Evaluate</c> and <c>Fit</c> then take
    /// the weights after y.
    /// </summary>
    public bool Weighted { get; set; }

    /// <summary>
    /// The result of a window that holds observations but does not determine the polynomial; <see cref="SparseWindow.NaN"/> unless set.
    /// </summary>
    public SparseWindow Sparse { get; set; }

    /// <summary>
    /// The number of newest observations that a stream keeps: at least 2, more than the degree, and at most 1 048 576. If it is set, the
    /// generator adds <c>Push</c> and <c>Current</c>. <c>Push</c> takes one observation after the other in ascending order of x.
    /// <c>Current</c> is the estimate at the newest x, from the observations up to one bandwidth before it.
    /// </summary>
    /// <remarks>
    /// The capacity should not be smaller than the largest window. If more observations lie within a bandwidth, the oldest are dropped and
    /// the estimate is that of a shorter window. <c>DroppedCount</c> counts the dropped observations. The first push allocates a few dozen
    /// doubles for each observation of the capacity. Later pushes allocate nothing. A <see cref="BandwidthRule"/> excludes a capacity,
    /// because a rule needs all data at once.
    /// </remarks>
    public int Capacity { get; set; }
}
