using System;
using System.ComponentModel;
using Smoothing.LocalRegression;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <summary>
/// A local regression: the static members, the state of a fit, and the members that read it. Each member checks its arguments first.
/// </summary>
/// <remarks>
/// C# copies a struct, and the fields of a record, without running code. A member that wrote to the storage of an earlier fit would change
/// the copies too, and no member can tell whether there are any. An estimator that C# can copy in this way therefore assigns a new fit,
/// <see cref="Of(in LocalData)"/>, and never writes to the old one, so that copies may share it. Other estimators use
/// <see cref="Set(in LocalData)"/>, which allocates only if the storage must grow or if <see cref="Copy"/> was called.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct LocalFit
{
    private FitState? _state;

    /// <summary>The number of observations.</summary>
    public readonly int Count => _state?.Count ?? 0;

    /// <summary>The number of observations left out because one of their values was missing.</summary>
    public readonly int SkippedCount => _state?.Skipped ?? 0;

    /// <summary>The bandwidth chosen for the data; NaN if none was chosen.</summary>
    public readonly double Bandwidth => _state?.Bandwidth ?? double.NaN;

    /// <summary>The data with its own weights, abscissas ascending.</summary>
    public readonly LocalData Data => _state is { } state ? LocalData.Of(state.Given) : default;

    private readonly Sample Sample => _state is { } state ? state.Sample : default;

    /// <summary>A fit with storage of its own.</summary>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid.</exception>
    public static LocalFit Of(in LocalData data)
    {
        var fit = default(LocalFit);
        fit.Set(data);
        return fit;
    }

    /// <summary>A fit with storage of its own, with its robustness weights.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="smoother">The smoother, which makes robust passes.</param>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid.</exception>
    public static LocalFit Of<TKernel>(NearestSmoother<TKernel> smoother, in LocalData data)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        var fit = default(LocalFit);
        fit.Set(smoother, data);
        return fit;
    }

    /// <summary>A copy. It shares the storage until one of the two is set again.</summary>
    /// <returns>The copy.</returns>
    public readonly LocalFit Copy()
    {
        _state?.Share();
        return this;
    }

    /// <summary>Keeps a sorted copy of the data.</summary>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid. The last fit is kept then.</exception>
    public void Set(in LocalData data)
    {
        FitState state = _state is { IsShared: false } own ? own : new FitState();
        state.Set(data);
        _state = state;
    }

    /// <summary>Keeps a sorted copy of the data with its robustness weights.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="smoother">The smoother, which makes robust passes.</param>
    /// <param name="data">The data, abscissas in any order.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid. The last fit is kept then.</exception>
    public void Set<TKernel>(NearestSmoother<TKernel> smoother, in LocalData data)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Set(data);
        smoother.Weigh(_state!);
    }

    /// <summary>Keeps the bandwidth chosen for the data until other data is set.</summary>
    /// <param name="bandwidth">h, in the units of x; NaN where the data does not determine it.</param>
    public readonly void KeepBandwidth(double bandwidth)
    {
        if (_state is { } state)
            state.Bandwidth = bandwidth;
    }

    /// <summary>The value at one target.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The target.</param>
    /// <param name="beyond">The prediction beyond the range of the data.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The target is not finite.</exception>
    public readonly double Predict<TSmoother>(TSmoother smoother, double at, Extrapolation beyond = Extrapolation.NaN)
        where TSmoother : struct, ISmoother
    {
        Guard.Finite(at, nameof(at));
        return Prediction.Value(Sample, smoother, at, beyond);
    }

    /// <summary>The values at many targets.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <param name="beyond">The prediction beyond the range of the data.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a target is not finite.</exception>
    public readonly void Predict<TSmoother>(
        TSmoother smoother, ReadOnlySpan<double> at, Span<double> fitted, Extrapolation beyond = Extrapolation.NaN)
        where TSmoother : struct, ISmoother
    {
        Guard.Targets(at, fitted);
        Prediction.Values(Sample, smoother, at, fitted, beyond);
    }

    /// <summary>The values at many targets in single precision.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    /// <param name="beyond">The prediction beyond the range of the data.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a target is not finite.</exception>
    public readonly void Predict<TSmoother>(
        TSmoother smoother, ReadOnlySpan<float> at, Span<float> fitted, Extrapolation beyond = Extrapolation.NaN)
        where TSmoother : struct, ISmoother
    {
        Guard.Targets(at, fitted);
        using var targets = new PooledTargets(at);
        Prediction.Values(Sample, smoother, targets.At, targets.Fitted, beyond);
        targets.Store(at, fitted);
    }

    /// <summary>The slope at one target.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The target.</param>
    /// <param name="beyond">The prediction beyond the range of the data.</param>
    /// <returns>The slope.</returns>
    /// <exception cref="ArgumentException">The target is not finite.</exception>
    public readonly double Slope<TSmoother>(TSmoother smoother, double at, Extrapolation beyond = Extrapolation.NaN)
        where TSmoother : struct, ISmoother
    {
        Guard.Finite(at, nameof(at));
        return Prediction.Slope(Sample, smoother, at, beyond);
    }
}
