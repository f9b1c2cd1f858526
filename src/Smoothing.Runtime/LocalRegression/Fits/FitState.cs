using System;
using System.Threading;
using Smoothing.CompilerServices;
using Smoothing.Samples;

namespace Smoothing.LocalRegression;

/// <summary>The state of an estimator between a fit and its predictions: a copy of the data, and results kept until the next fit.</summary>
internal sealed class FitState
{
    private FittedSample _sample;
    private double[] _robustness = Array.Empty<double>(), _robustWeights = Array.Empty<double>();
    private bool _isRobust;
    private SmootherSummary _summary;
    private bool _hasSummary;
    private double _delta2;
    private bool _hasDelta2;

    /// <summary>
    /// Whether the copy of an estimator may read this state too. It must not be set again then, and every result that it keeps holds for
    /// both.
    /// </summary>
    public bool IsShared { get; private set; }

    /// <summary>The bandwidth chosen for the data; NaN if none was chosen.</summary>
    public double Bandwidth { get; set; } = double.NaN;

    /// <summary>The number of observations left out because one of their values is NaN.</summary>
    public int Skipped { get; private set; }

    public int Count => _sample.Count;

    /// <summary>The sorted data with its own weights.</summary>
    public Sample Given => _sample.Sample;

    /// <summary>The sorted data with the weights of the fit. After robust passes these include the robustness weights.</summary>
    public Sample Sample => _isRobust ? new(_sample.X, _sample.Y, RobustWeights, _sample.Weights) : Given;

    /// <summary>The robustness weights after <see cref="KeepRobustness"/>; empty before.</summary>
    public Span<double> Robustness => _isRobust ? _robustness.AsSpan(0, Count) : default;

    /// <summary>The robustness weights times the observations' own; without own ones, the memory of <see cref="Robustness"/>.</summary>
    public Span<double> RobustWeights => Given.Weights.IsEmpty ? Robustness : _robustWeights.AsSpan(0, Count);

    /// <summary>Replaces the data. If a check fails, the old data stays.</summary>
    public void Set(in LocalData data)
    {
        if (data.MustCopy)
        {
            using PooledSample sample = data.Pooled(isAscending: false);
            Set(sample.Sample, data.IsWeighted);
            Skipped = data.Length - sample.Count;
        }
        else
        {
            Set(data.Given, data.IsWeighted);
            Skipped = 0;
        }
        _hasSummary = _hasDelta2 = _isRobust = false;
        Bandwidth = double.NaN;
    }

    /// <summary>Marks the state as one that a copy may read. The mark remains.</summary>
    public void Share() => IsShared = true;

    /// <summary>Allocates robustness weights, which the caller must write. They are kept until the data is set again.</summary>
    public void KeepRobustness()
    {
        if (_robustness.Length < Count)
            _robustness = new double[Count];
        if (!Given.Weights.IsEmpty && _robustWeights.Length < Count)
            _robustWeights = new double[Count];
        _isRobust = true;
    }

    /// <summary>
    /// The summary of the fit. The first call computes it. Several threads may make that call at once, because all compute the same bits.
    /// </summary>
    public SmootherSummary Summary<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother
    {
        if (!Volatile.Read(ref _hasSummary))
        {
            _summary = Count == 0 ? SmootherSummary.Unknown(FitStatus.EmptyWindow) : smoother.Summary(this);
            Volatile.Write(ref _hasSummary, true);
        }
        return _summary;
    }

    /// <summary>Reads δ₂ of the fit if <see cref="Keep"/> has stored it.</summary>
    public bool Recall(out double delta2)
    {
        delta2 = double.NaN;
        if (!Volatile.Read(ref _hasDelta2))
            return false;

        delta2 = _delta2;
        return true;
    }

    /// <summary>Stores δ₂ of the fit.</summary>
    public void Keep(double delta2)
    {
        _delta2 = delta2;
        Volatile.Write(ref _hasDelta2, true);
    }

    private void Set(in Sample sample, bool isWeighted)
    {
        if (isWeighted)
            _sample.Set(sample.X, sample.Y, sample.Weights);
        else
            _sample.Set(sample.X, sample.Y);
    }
}
