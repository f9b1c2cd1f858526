using System;
using System.ComponentModel;
using Smoothing.Arithmetic;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <summary>
/// The data of a call as the caller gave it: doubles or floats, with or without weights, complete or not. The members that use it check it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct LocalData
{
    private readonly ReadOnlySpan<double> _x, _y, _weights;
    private readonly ReadOnlySpan<float> _floatX, _floatY, _floatWeights;
    private readonly bool _isFloat;
    private readonly MissingValues _missing;

    /// <summary>Whether there are weights.</summary>
    internal readonly bool IsWeighted;

    /// <summary>Whether the data is copied into pooled arrays.</summary>
    internal readonly bool IsPooled;

    /// <summary>Observations without weights.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    public LocalData(ReadOnlySpan<double> x, ReadOnlySpan<double> y, MissingValues missing = MissingValues.Throw)
    {
        this = default;
        _x = x;
        _y = y;
        _missing = missing;
        IsPooled = missing == MissingValues.Skip;
    }

    /// <summary>Weighted observations.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    public LocalData(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, MissingValues missing = MissingValues.Throw)
    {
        this = default;
        _x = x;
        _y = y;
        _weights = weights;
        _missing = missing;
        IsPooled = missing == MissingValues.Skip;
        IsWeighted = true;
    }

    /// <summary>Observations in single precision without weights.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    public LocalData(ReadOnlySpan<float> x, ReadOnlySpan<float> y, MissingValues missing = MissingValues.Throw)
    {
        this = default;
        _floatX = x;
        _floatY = y;
        _missing = missing;
        _isFloat = IsPooled = true;
    }

    /// <summary>Weighted observations in single precision.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    public LocalData(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weights, MissingValues missing = MissingValues.Throw)
    {
        this = default;
        _floatX = x;
        _floatY = y;
        _floatWeights = weights;
        _isFloat = IsPooled = true;
        _missing = missing;
        IsWeighted = true;
    }

    /// <summary>Wraps the data that an estimator keeps.</summary>
    internal static LocalData Of(Sample sample) =>
        sample.Weights.IsEmpty ? new(sample.X, sample.Y) : new(sample.X, sample.Y, sample.Weights);

    /// <summary>
    /// Whether the complete observations must be copied. Observations of weight 0 may be incomplete even if missing values are not skipped.
    /// </summary>
    internal bool MustCopy => IsPooled || (IsWeighted && !(Scan.AreFinite(_x) && Scan.AreFinite(_y)));

    /// <summary>Whether observations with a NaN are left out.</summary>
    internal bool SkipsMissing => _missing == MissingValues.Skip;

    /// <summary>The number of observations, including those with a NaN.</summary>
    internal int Length => _isFloat ? _floatX.Length : _x.Length;

    /// <summary>The abscissas of data in double precision.</summary>
    internal ReadOnlySpan<double> X => _x;

    /// <summary>The abscissas of data in single precision.</summary>
    internal ReadOnlySpan<float> FloatX => _floatX;

    /// <summary>The data in double precision, unchecked.</summary>
    internal Sample Given => new(_x, _y, _weights);

    /// <summary>Checks the data and that its abscissas ascend. Copies floats and incomplete data into pooled arrays.</summary>
    internal PooledSample Ascending()
    {
        if (MustCopy)
            return Pooled(isAscending: true);

        CheckAscending();
        return new PooledSample(Given);
    }

    /// <summary>
    /// Checks data in double precision, and copies the observations that count if others are among them. An observation of weight 0 or
    /// with a missing value does not count.
    /// </summary>
    /// <param name="isAscending">Whether the abscissas must be.</param>
    internal PooledSample Counted(bool isAscending)
    {
        if (MustCopy || Scan.HasZero(_weights))
            return new PooledSample(_x, _y, _weights, IsWeighted, isAscending, _missing, keepsWeightless: false);

        if (isAscending)
            CheckAscending();
        return new PooledSample(Given);
    }

    /// <summary>Whether an observation in double precision counts.</summary>
    /// <param name="i">Its index.</param>
    internal bool Counts(int i) => !double.IsNaN(_x[i]) && !double.IsNaN(_y[i]) && (!IsWeighted || _weights[i] > 0);

    /// <summary>Checks data in double precision without missing values, and that its abscissas ascend.</summary>
    internal void CheckAscending()
    {
        Guard.AscendingSample(_x, _y);
        if (IsWeighted)
        {
            Guard.SameLength(_x.Length, "x", _weights.Length, "weights");
            Guard.Weights(_weights, "weights");
        }
    }

    /// <summary>Checks the data and copies it into pooled arrays.</summary>
    internal PooledSample Pooled(bool isAscending) => _isFloat
        ? new PooledSample(_floatX, _floatY, _floatWeights, IsWeighted, isAscending, _missing)
        : new PooledSample(_x, _y, _weights, IsWeighted, isAscending, _missing);

    /// <summary>Checks that results overwrite no data. Results cannot overwrite data that was copied.</summary>
    internal void CheckOverlap(ReadOnlySpan<double> fitted)
    {
        if (IsPooled)
            return;

        Guard.NoOverlap(fitted, _x, _y);
        if (IsWeighted)
            Guard.NoOverlap(fitted, nameof(fitted), _weights, "weights");
    }
}
