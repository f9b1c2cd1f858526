using System;
using System.ComponentModel;
using System.Threading;
using Smoothing.LocalRegression;
using Smoothing.Memory;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <summary>
/// Lowess, robust locally weighted regression (Cleveland 1979): the static members, and the state of a fit. The state is a sorted copy of
/// the data with its robustness weights.
/// </summary>
/// <remarks>
/// An estimator that C# can copy without running code assigns a new fit, <see cref="Of"/>, and never writes to the old one, which copies
/// share (<see cref="LocalFit"/>). Other estimators use <see cref="Set"/>, which allocates only if the storage must grow or if
/// <see cref="Copy"/> was called. A static member allocates only if the shared array pool has no array of the size.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct LowessFit
{
    private State? _state;

    /// <summary>The number of observations that count: those of positive weight without a missing value.</summary>
    public readonly int Count => _state?.Data.Count ?? 0;

    /// <summary>The number of observations left out because one of their values was missing.</summary>
    public readonly int SkippedCount => _state?.Skipped ?? 0;

    /// <summary>A fit with storage of its own.</summary>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid.</exception>
    public static LowessFit Of(in LocalData data, double span, int robustIterations, double delta)
    {
        var fit = default(LowessFit);
        fit.Set(data, span, robustIterations, delta);
        return fit;
    }

    /// <summary>A copy. It shares the storage until one of the two is set again.</summary>
    /// <returns>The copy.</returns>
    public readonly LowessFit Copy()
    {
        if (_state is { } state)
            state.IsShared = true;
        return this;
    }

    /// <summary>Replaces the data and determines the robustness weights.</summary>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid. The last fit is kept then.</exception>
    public void Set(in LocalData data, double span, int robustIterations, double delta)
    {
        State state = _state is { IsShared: false } own ? own : new State();
        state.Set(data);
        state.IsRobust = robustIterations > 0;
        state.Forget();
        _state = state;
        if (!state.IsRobust)
            return;

        int count = state.Data.Count;
        if (state.Weights.Length < count)
            state.Weights = new double[count];
        using var workspace = new Workspace(count, 2);
        var lowess = new LowessSmoother(span, delta);
        Span<double> weights = state.Weights.AsSpan(0, count);
        RobustPasses.Run(lowess, state.Data.Sample, robustIterations, weights, workspace[0], workspace[1]);
    }

    /// <summary>Whether the data determines the estimates at its own abscissas, and if not, why. The first call after a fit takes O(n).</summary>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <returns>Success if all are determined, PartlyDetermined if only some are, and otherwise the reason.</returns>
    public readonly FitStatus Status(double span) => _state?.Status(span) ?? FitStatus.NotFitted;

    /// <summary>The estimate at one point.</summary>
    /// <param name="at">The target.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <returns>The fitted value; NaN before a fit, and where no observation near the target has weight.</returns>
    /// <exception cref="ArgumentException">The target is not finite.</exception>
    public readonly double Predict(double at, double span) => LineAt(at, span).Value;

    /// <summary>The estimates at many points.</summary>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives one estimate for each target; NaN before a fit, and where no observation near it has weight.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a target is not finite.</exception>
    public readonly void Predict(ReadOnlySpan<double> at, Span<double> fitted, double span)
    {
        Guard.Targets(at, fitted);
        new LowessSmoother(span, delta: 0).Smooth(Sample, at, fitted);
    }

    /// <summary>The slope of the estimate at one point.</summary>
    /// <param name="at">The target.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <returns>The slope of the local line; NaN where there is no estimate or the window's abscissas are too close together.</returns>
    /// <exception cref="ArgumentException">The target is not finite.</exception>
    public readonly double Slope(double at, double span) => LineAt(at, span).Slope;

    private readonly Sample Sample => _state is { } state ? state.Sample : default;

    private readonly LowessLine LineAt(double at, double span)
    {
        Guard.Finite(at, nameof(at));
        return new LowessSmoother(span, delta: 0).LineAt(Sample, at);
    }

    private sealed class State
    {
        public FittedSample Data;

        // The robustness weights, times the observations' own.
        public double[] Weights = Array.Empty<double>();
        public bool IsRobust;
        public bool IsShared;
        public int Skipped;
        private FitStatus _status;
        private bool _hasStatus;

        public Sample Sample => IsRobust ? new(Data.X, Data.Y, Weights.AsSpan(0, Data.Count)) : Data.Sample;

        // If a check fails, the old data stays.
        public void Set(in LocalData data)
        {
            using PooledSample counted = data.Counted(isAscending: false);
            Sample sample = counted.Sample;
            if (data.IsWeighted)
                Data.Set(sample.X, sample.Y, sample.Weights);
            else
                Data.Set(sample.X, sample.Y);
            Skipped = counted.Incomplete;
        }

        public void Forget() => _hasStatus = false;

        // Several threads may make the first call at once, because all compute the same status.
        public FitStatus Status(double span)
        {
            if (!Volatile.Read(ref _hasStatus))
            {
                _status = Data.Count == 0 ? FitStatus.EmptyWindow : Determined(span);
                Volatile.Write(ref _hasStatus, true);
            }
            return _status;
        }

        private FitStatus Determined(double span)
        {
            Sample sample = Sample;
            var lowess = new LowessSmoother(span, delta: 0);
            using var workspace = new Workspace(Data.Count, 1);
            Span<double> fitted = workspace[0];
            lowess.Smooth(sample, sample.X, fitted);
            int undetermined = 0;
            foreach (double value in fitted)
                undetermined += double.IsNaN(value) ? 1 : 0;
            return undetermined == 0 ? FitStatus.Success
                : undetermined < fitted.Length ? FitStatus.PartlyDetermined
                : lowess.LineAt(sample, sample.X[0]).Status;
        }
    }
}
