using System;
using System.Globalization;
using Smoothing.Distributions;

namespace Smoothing;

/// <summary>One estimated coefficient of a linear model, with its uncertainty. It converts implicitly to the estimate.</summary>
public readonly struct Coefficient : IFormattable
{
    /// <summary>Creates a coefficient from its parts.</summary>
    /// <param name="estimate">The estimate β̂.</param>
    /// <param name="standardError">Its standard error.</param>
    /// <param name="degreesOfFreedom">The residual degrees of freedom of the standard error.</param>
    public Coefficient(double estimate, double standardError, double degreesOfFreedom) =>
        (Estimate, StandardError, DegreesOfFreedom) = (estimate, standardError, degreesOfFreedom);

    /// <summary>The estimate β̂; NaN where the data does not determine it.</summary>
    public double Estimate { get; }

    /// <summary>The standard error of <see cref="Estimate"/>; NaN where the data does not determine it.</summary>
    public double StandardError { get; }

    /// <summary>The residual degrees of freedom n − p.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>
    /// t = β̂ / standard error. Under the hypothesis β = 0 and with normal errors it has Student's t distribution with
    /// <see cref="DegreesOfFreedom"/> degrees of freedom.
    /// </summary>
    public double TStatistic => Estimate / StandardError;

    /// <summary>The two-sided p-value of <see cref="TStatistic"/>: P(|T| &gt; |t|).</summary>
    public double PValue => StudentT.TwoSidedTail(TStatistic, DegreesOfFreedom);

    /// <summary>The estimate itself.</summary>
    /// <param name="coefficient">A coefficient.</param>
    public static implicit operator double(Coefficient coefficient) => coefficient.Estimate;

    /// <summary>The confidence interval β̂ ± t · standard error, with t the two-sided quantile of Student's distribution.</summary>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <returns>The interval; its ends are NaN where the data does not determine the standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public Interval ConfidenceInterval(double level = 0.95)
    {
        ConfidenceLevel.Check(level, nameof(level));
        double halfWidth = StudentT.TwoSidedQuantile(level, DegreesOfFreedom) * StandardError;
        return new Interval(Estimate - halfWidth, Estimate + halfWidth);
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Estimate.ToString(format, formatProvider);
}
