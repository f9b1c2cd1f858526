using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The data of a density as the caller gave it, with its support, its bandwidth and the form of the result. The members that use it check it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DensityData
{
    /// <summary>Observations without weights.</summary>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="missing">The treatment of observations that are NaN.</param>
    public DensityData(ReadOnlySpan<double> sample, MissingValues missing = MissingValues.Throw)
    {
        this = default;
        Sample = sample;
        Missing = missing;
        Lower = double.NegativeInfinity;
        Upper = double.PositiveInfinity;
        Bandwidth = double.NaN;
    }

    /// <summary>Weighted observations.</summary>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="weights">The weights, one for each observation.</param>
    /// <param name="missing">The treatment of observations that are NaN or have the weight NaN.</param>
    public DensityData(ReadOnlySpan<double> sample, ReadOnlySpan<double> weights, MissingValues missing = MissingValues.Throw)
        : this(sample, missing)
    {
        Weights = weights;
        IsWeighted = true;
    }

    private DensityData(DensityData data, double lower, double upper, bool isRenormalized)
    {
        this = data;
        Lower = lower;
        Upper = upper;
        IsRenormalized = isRenormalized;
    }

    private DensityData(DensityData data, double bandwidth, BandwidthRule rule, double canonicalFactor)
    {
        this = data;
        HasBandwidth = true;
        Bandwidth = bandwidth;
        Rule = rule;
        CanonicalFactor = canonicalFactor;
    }

    private DensityData(DensityData data, DensityForm form)
    {
        this = data;
        Form = form;
    }

    internal ReadOnlySpan<double> Sample { get; }

    internal ReadOnlySpan<double> Weights { get; }

    internal bool IsWeighted { get; }

    internal MissingValues Missing { get; }

    /// <summary>The lower bound of the support; −∞ for none.</summary>
    internal double Lower { get; }

    /// <summary>The upper bound of the support; ∞ for none.</summary>
    internal double Upper { get; }

    internal bool IsBounded => Lower > double.NegativeInfinity || Upper < double.PositiveInfinity;

    internal bool IsRenormalized { get; }

    /// <summary>Whether the bandwidth is given or chosen; otherwise the kernel's type fixes it.</summary>
    internal bool HasBandwidth { get; }

    /// <summary>The bandwidth that was given.</summary>
    internal double Bandwidth { get; }

    /// <summary>The rule that chooses the bandwidth; <see cref="BandwidthRule.None"/> where it was given.</summary>
    internal BandwidthRule Rule { get; }

    internal double CanonicalFactor { get; }

    internal DensityForm Form { get; }

    /// <summary>The name of the parameter that receives the results.</summary>
    internal string ResultName => Form == DensityForm.Density ? "density" : "logDensity";

    /// <summary>The same data on a bounded support, at whose bounds observations are reflected.</summary>
    /// <param name="lower">The lower bound; −∞ for none.</param>
    /// <param name="upper">The upper bound; ∞ for none.</param>
    /// <returns>The data.</returns>
    public DensityData Reflected(double lower, double upper) => new(this, lower, upper, isRenormalized: false);

    /// <summary>The same data on a bounded support, over whose part of the kernel's mass the density is taken.</summary>
    /// <param name="lower">The lower bound; −∞ for none.</param>
    /// <param name="upper">The upper bound; ∞ for none.</param>
    /// <returns>The data.</returns>
    public DensityData Renormalized(double lower, double upper) => new(this, lower, upper, isRenormalized: true);

    /// <summary>The same data with a bandwidth.</summary>
    /// <param name="bandwidth">h, positive and finite.</param>
    /// <returns>The data.</returns>
    public DensityData At(double bandwidth) => new(this, bandwidth, BandwidthRule.None, canonicalFactor: 1);

    /// <summary>The same data with the bandwidth that a rule chooses.</summary>
    /// <param name="rule">The rule of thumb or the direct plug-in.</param>
    /// <param name="canonicalFactor">The ratio of the kernel's bandwidth to that of the Gaussian that smooths as much.</param>
    /// <returns>The data.</returns>
    public DensityData By(BandwidthRule rule, double canonicalFactor) => new(this, double.NaN, rule, canonicalFactor);

    /// <summary>The same data for the logarithm of a density.</summary>
    /// <returns>The data.</returns>
    public DensityData Log() => new(this, DensityForm.Log);

    /// <summary>The same data for the logarithm of a density with the Gaussian kernel, without the cut of its tails.</summary>
    /// <returns>The data.</returns>
    public DensityData LogOfGaussian() => new(this, DensityForm.LogOfGaussian);

    /// <summary>The same data for the logarithm of a density with the logistic kernel, without the cut of its tails.</summary>
    /// <returns>The data.</returns>
    public DensityData LogOfLogistic() => new(this, DensityForm.LogOfLogistic);

    /// <summary>Checks the sample, its weights and its bandwidth.</summary>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite or outside the support, a weight is negative, or the bandwidth is not positive.
    /// </exception>
    internal void Check()
    {
        if (HasBandwidth && Rule == BandwidthRule.None)
            Guard.Positive(Bandwidth, "bandwidth");
        if (IsWeighted)
            Guard.SameLength(Sample.Length, "sample", Weights.Length, "weights");
        if (Missing == MissingValues.Skip)
        {
            Guard.FiniteOrMissing(Sample, "sample");
            if (IsWeighted)
                Guard.WeightsOrMissing(Weights, "weights");
        }
        else if (IsWeighted)
        {
            Guard.Finite(Sample, Weights, "sample");
            Guard.Weights(Weights, "weights");
        }
        else
        {
            Guard.Finite(Sample, "sample");
        }
        if (IsBounded)
            Guard.Within(Sample, Weights, Lower, Upper, "sample");
    }

    /// <summary>Checks all arguments of a call.</summary>
    /// <param name="at">The targets.</param>
    /// <param name="density">The span for the results; it may be <paramref name="at"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// The data is not as <see cref="Check()"/> demands, lengths differ, a target is not finite, or density overlaps the data or a part of
    /// the targets.
    /// </exception>
    internal void Check(ReadOnlySpan<double> at, ReadOnlySpan<double> density)
    {
        if (HasBandwidth && Rule == BandwidthRule.None)
            Guard.Positive(Bandwidth, "bandwidth");
        Guard.SameLength(at.Length, "at", density.Length, ResultName);
        Check();
        Guard.Finite(at, "at");
        Guard.NoOverlap(density, ResultName, Sample, "sample");
        Guard.NoOverlap(density, ResultName, Weights, "weights");
        Guard.InPlaceOrApart(density, ResultName, at, "at");
    }
}
