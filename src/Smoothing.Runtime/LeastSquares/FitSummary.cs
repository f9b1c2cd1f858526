using System;
using Smoothing.CompilerServices;
using Smoothing.Distributions;

namespace Smoothing.LeastSquares;

/// <summary>
/// The statistics of a least-squares solution besides its estimates. Numbers are NaN unless <see cref="IsSolved"/>.
/// </summary>
internal readonly struct FitSummary
{
    private readonly DoubleDouble _residual, _total, _logWeights;
    private readonly ulong _leftOut;

    /// <summary>Creates the summary of a fit that the data did not determine.</summary>
    internal FitSummary(FitStatus status, long count, int coefficients, int dependentColumn = -1)
        : this(count, coefficients, hasIntercept: false, leftOut: 0, double.NaN, double.NaN)
    {
        Status = status;
        DependentColumn = dependentColumn;
    }

    /// <summary>Creates the summary of a fit that the data determined.</summary>
    internal FitSummary(long count, int coefficients, bool hasIntercept, ulong leftOut, DoubleDouble residual, DoubleDouble total)
    {
        Status = FitStatus.Success;
        DependentColumn = -1;
        Count = count;
        Coefficients = coefficients;
        DegreesOfFreedom = Math.Max(0, count - coefficients);
        HasIntercept = hasIntercept;
        _leftOut = leftOut;
        _residual = residual;
        _total = total;
    }

    private FitSummary(FitSummary summary, DoubleDouble logWeights)
    {
        this = summary;
        _logWeights = logWeights;
    }

    private FitSummary(FitSummary summary, FitStatus status)
    {
        this = summary;
        Status = status;
    }

    /// <summary>Whether the data determines every estimate; if not, the reason.</summary>
    public FitStatus Status { get; }

    /// <summary>Whether the data determines the estimates of all columns that were not left out.</summary>
    public bool IsSolved => Status is FitStatus.Success or FitStatus.EmptyLevel;

    /// <summary>
    /// The index of the first column that depends linearly, or nearly so, on those before it; −1 if no such column was found.
    /// </summary>
    public int DependentColumn { get; }

    /// <summary>The number of observations n.</summary>
    public long Count { get; }

    /// <summary>p, the number of coefficients whose columns were not left out.</summary>
    public int Coefficients { get; }

    /// <summary>Whether the first column is the constant 1.</summary>
    public bool HasIntercept { get; }

    /// <summary>The residual degrees of freedom n − p; 0 where n ≤ p.</summary>
    public long DegreesOfFreedom { get; }

    /// <summary>RSS = Σ (yᵢ − ŷᵢ)²; 0 if it is not larger than the rounding errors of the sums.</summary>
    public double ResidualSumOfSquares => (double)Residual;

    /// <summary>
    /// TSS = Σ (yᵢ − ȳ)² in a model with an intercept, Σ yᵢ² in one without; 0 if it is not larger than the rounding errors of the sums.
    /// </summary>
    public double TotalSumOfSquares => (double)Total;

    /// <summary>R² = 1 − RSS/TSS; NaN if TSS is 0: the response is constant, or 0 in a model without an intercept.</summary>
    public double RSquared => Total.High == 0 ? double.NaN : (double)(1 - Residual / Total);

    /// <summary>
    /// 1 − (RSS/(n − p))/(TSS/(n − 1)), with n in the place of n − 1 where there is no intercept (Theil 1961); NaN where n = p.
    /// </summary>
    public double AdjustedRSquared => Total.High == 0 || DegreesOfFreedom == 0
        ? double.NaN
        : (double)(1 - Residual / Total * (double)(HasIntercept ? Count - 1 : Count) / (double)DegreesOfFreedom);

    /// <summary>σ̂² = RSS/(n − p); NaN where n = p.</summary>
    public double ResidualVariance => (double)Variance;

    /// <summary>σ̂ = √(RSS/(n − p)); NaN where n = p.</summary>
    public double ResidualStandardError => (double)DoubleDouble.Sqrt(Variance);

    /// <summary>The number of coefficients without the intercept: the numerator degrees of freedom of <see cref="FStatistic"/>.</summary>
    public int ModelDegreesOfFreedom => HasIntercept ? Coefficients - 1 : Coefficients;

    /// <summary>
    /// F = ((TSS − RSS)/q)/(RSS/(n − p)) of the hypothesis that all q coefficients but the intercept are zero; NaN if n = p or if the
    /// intercept is the only coefficient.
    /// </summary>
    public double FStatistic => ModelDegreesOfFreedom == 0 || DegreesOfFreedom == 0
        ? double.NaN
        : (double)((Total - Residual) / (double)ModelDegreesOfFreedom / Variance);

    /// <summary>P(F &gt; <see cref="FStatistic"/>).</summary>
    public double FPValue => FDistribution.UpperTail(FStatistic, ModelDegreesOfFreedom, DegreesOfFreedom);

    /// <summary>The normal log-likelihood at its maximum, ½ Σ ln wᵢ − n/2 (ln 2π + ln(RSS/n) + 1).</summary>
    public double LogLikelihood => Residual.High == 0
        ? double.PositiveInfinity
        : (double)((_logWeights - Count * (DoubleDouble.Log(Residual / (double)Count) + LogTwoPi + 1)) * 0.5);

    /// <summary>Akaike's criterion, −2 ln L + 2(p + 1). The variance counts as a parameter (Akaike 1974).</summary>
    public double Aic => -2 * LogLikelihood + 2.0 * (Coefficients + 1);

    /// <summary>The Bayesian criterion, −2 ln L + (p + 1) ln n. The variance counts as a parameter (Schwarz 1978).</summary>
    public double Bic => -2 * LogLikelihood + (double)DoubleDouble.Log((double)Count) * (Coefficients + 1);

    private static DoubleDouble LogTwoPi => new(1.8378770664093456, -7.756588316134483e-17);

    // The zeros of a default summary are not results, because no data was fitted.
    internal DoubleDouble Residual => IsSolved ? _residual : double.NaN;

    private DoubleDouble Total => IsSolved ? _total : double.NaN;

    private DoubleDouble Variance => DegreesOfFreedom == 0 ? double.NaN : Residual / (double)DegreesOfFreedom;

    /// <summary>Adds the weights of a weighted fit to the likelihood.</summary>
    /// <param name="logWeights">Σ ln wᵢ.</param>
    /// <returns>The summary with the likelihood of the weighted fit.</returns>
    public FitSummary Weighted(DoubleDouble logWeights) => new(this, logWeights);

    /// <summary>Marks a solution without the columns of levels that have no rows.</summary>
    /// <returns>The summary with the status <see cref="FitStatus.EmptyLevel"/>, or as it is if there is no solution.</returns>
    public FitSummary WithEmptyLevel() => IsSolved ? new(this, FitStatus.EmptyLevel) : this;

    /// <summary>Whether a column was left out, so that the coefficient of this index is none.</summary>
    public bool IsLeftOut(int index) => (_leftOut >> index & 1) != 0;

    /// <summary>A coefficient of the original columns, about 0, with its standard error √(σ̂² (XᵀX)⁻¹ᵢᵢ).</summary>
    /// <param name="index">The index i of the coefficient.</param>
    /// <param name="coefficients">p.</param>
    /// <param name="firstEstimate">The first of the estimates about the columns' origins.</param>
    /// <param name="firstFactor">The first element of the factors of XᵀX about the origins.</param>
    /// <param name="powers">The table of powers of columns about their origins: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <returns>The coefficient; NaN unless the fit succeeded with this column.</returns>
    public Coefficient Coefficient(
        int index, int coefficients, in DoubleDouble firstEstimate, in DoubleDouble firstFactor, ReadOnlySpan<byte> powers,
        in double firstOrigin)
    {
        if (!IsSolved || IsLeftOut(index))
            return new Coefficient(double.NaN, double.NaN, DegreesOfFreedom);

        Span<DoubleDouble> combination = stackalloc DoubleDouble[coefficients];
        ShiftedPowers.Combination(index, powers, in firstOrigin, combination);
        double estimate = (double)TriangularFactor.Product(in firstEstimate, combination);
        double spread = (double)TriangularFactor.QuadraticForm(in firstFactor, combination);
        return new Coefficient(estimate, Math.Sqrt(ResidualVariance * spread), DegreesOfFreedom);
    }

    /// <summary>The interval value ± t · σ̂ √spread.</summary>
    /// <param name="value">The centre of the interval.</param>
    /// <param name="spread">Its variance in units of σ².</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <returns>The interval; NaN unless the fit succeeded with n &gt; p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval Interval(double value, DoubleDouble spread, double level) =>
        new Coefficient(value, ResidualStandardError * Math.Sqrt((double)spread), DegreesOfFreedom).ConfidenceInterval(level);

    /// <summary>The robust standard error: the square root of a diagonal element of the sandwich.</summary>
    /// <param name="kind">The estimator. HC1 multiplies the element by n/(n − p).</param>
    /// <param name="square">The diagonal element without this factor.</param>
    /// <returns>The standard error; NaN unless the fit succeeded, and under HC1 where n = p.</returns>
    public double RobustStandardError(HeteroskedasticityConsistent kind, double square) => !IsSolved ? double.NaN
        : kind != HeteroskedasticityConsistent.HC1 ? Math.Sqrt(square)
        : DegreesOfFreedom == 0 ? double.NaN
        : Math.Sqrt(square * ((double)Count / DegreesOfFreedom));
}
