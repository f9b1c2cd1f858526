using System.ComponentModel;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <summary>
/// The solution of a least-squares model. Numbers are NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/> or
/// <see cref="FitStatus.EmptyLevel"/>.
/// </summary>
/// <typeparam name="T">
/// The emitted struct with the numbers in consecutive fields. The unrounded estimates come first. The factors XᵀX = UᵀDU follow, column by
/// column, with D on the diagonal. The numbers of rows of the factors' levels are next. The columns' origins come last.
/// </typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LinearSolution<T>
    where T : struct
{
#pragma warning disable CA1051 // Emitted code reads the numbers and passes them by reference, which a property does not allow.
    /// <summary>The estimates, the factors, the numbers of rows of the levels, and the origins.</summary>
    public T Values;
#pragma warning restore CA1051

    internal FitSummary Summary;

    /// <summary>Whether the data determines every estimate; if not, the reason.</summary>
    public readonly FitStatus Status => Summary.Status;

    /// <summary>The residual degrees of freedom n − p; 0 where n ≤ p.</summary>
    /// <exception cref="System.OverflowException">The number exceeds 2³¹ − 1.</exception>
    public readonly int DegreesOfFreedom => checked((int)Summary.DegreesOfFreedom);

    /// <summary>RSS = Σ (yᵢ − ŷᵢ)².</summary>
    public readonly double ResidualSumOfSquares => Summary.ResidualSumOfSquares;

    /// <summary>σ̂² = RSS/(n − p); NaN where n = p.</summary>
    public readonly double ResidualVariance => Summary.ResidualVariance;

    /// <summary>σ̂.</summary>
    public readonly double ResidualStandardError => Summary.ResidualStandardError;

    /// <summary>R² = 1 − RSS/TSS.</summary>
    public readonly double RSquared => Summary.RSquared;

    /// <summary>R² adjusted for the number of coefficients.</summary>
    public readonly double AdjustedRSquared => Summary.AdjustedRSquared;

    /// <summary>F of the hypothesis that all coefficients but the intercept are zero.</summary>
    public readonly double FStatistic => Summary.FStatistic;

    /// <summary>P(F &gt; <see cref="FStatistic"/>).</summary>
    public readonly double FPValue => Summary.FPValue;

    /// <summary>The normal log-likelihood at its maximum.</summary>
    public readonly double LogLikelihood => Summary.LogLikelihood;

    /// <summary>Akaike's criterion.</summary>
    public readonly double Aic => Summary.Aic;

    /// <summary>The Bayesian criterion.</summary>
    public readonly double Bic => Summary.Bic;

    /// <summary>Rounds a fitted value.</summary>
    /// <param name="value">The value, computed from <see cref="Values"/>.</param>
    /// <returns>The value; NaN unless the fit succeeded.</returns>
    public readonly double Fitted(DoubleDouble value) => Summary.IsSolved ? (double)value : double.NaN;
}
