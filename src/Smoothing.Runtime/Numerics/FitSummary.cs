using System;
using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>What a least-squares solution says besides its estimates. Numbers are NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FitSummary
{
    private readonly double _residualSumOfSquares, _totalSumOfSquares, _rSquared, _residualVariance, _residualStandardError;

    /// <summary>A fit that the data did not determine.</summary>
    internal FitSummary(FitStatus status, long count, int coefficients, int dependentColumn = -1)
        : this(count, coefficients, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN)
    {
        Status = status;
        DependentColumn = dependentColumn;
    }

    /// <summary>A fit that the data determined.</summary>
    internal FitSummary(
        long count,
        int coefficients,
        double residualSumOfSquares,
        double totalSumOfSquares,
        double rSquared,
        double residualVariance,
        double residualStandardError)
    {
        Status = FitStatus.Success;
        DependentColumn = -1;
        Count = count;
        DegreesOfFreedom = count > coefficients ? count - coefficients : 0;
        _residualSumOfSquares = residualSumOfSquares;
        _totalSumOfSquares = totalSumOfSquares;
        _rSquared = rSquared;
        _residualVariance = residualVariance;
        _residualStandardError = residualStandardError;
    }

    /// <summary>Whether the data determines every estimate, and if not, why.</summary>
    public FitStatus Status { get; }

    /// <summary>The index of the first column that depends linearly on those before it; −1 where none was found to.</summary>
    public int DependentColumn { get; }

    /// <summary>The number of observations n.</summary>
    public long Count { get; }

    /// <summary>The residual degrees of freedom n − p; 0 where n ≤ p.</summary>
    public long DegreesOfFreedom { get; }

    /// <summary>RSS = Σ (yᵢ − ŷᵢ)²; 0 where it cannot be told from the rounding of the sums.</summary>
    public double ResidualSumOfSquares => Known(_residualSumOfSquares);

    /// <summary>TSS = Σ (yᵢ − ȳ)² in a model with an intercept, Σ yᵢ² in one without; 0 where it cannot be told from the rounding of the sums.</summary>
    public double TotalSumOfSquares => Known(_totalSumOfSquares);

    /// <summary>R² = 1 − RSS/TSS; NaN where the response is constant (0 without an intercept), which leaves nothing to explain.</summary>
    public double RSquared => Known(_rSquared);

    /// <summary>σ̂² = RSS/(n − p); NaN where n = p.</summary>
    public double ResidualVariance => Known(_residualVariance);

    /// <summary>σ̂ = √(RSS/(n − p)); NaN where n = p.</summary>
    public double ResidualStandardError => Known(_residualStandardError);

    /// <summary>A coefficient with its standard error √(σ̂² (XᵀX)⁻¹ᵢᵢ).</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="inverse">Its diagonal element of (XᵀX)⁻¹.</param>
    /// <returns>The coefficient; NaN unless the fit succeeded.</returns>
    public Coefficient Coefficient(DoubleDouble estimate, double inverse) =>
        new(Known((double)estimate), Math.Sqrt(ResidualVariance * inverse), DegreesOfFreedom);

    // A default summary has seen no data, and its zeros are no answer.
    private double Known(double value) => Status == FitStatus.Success ? value : double.NaN;
}
