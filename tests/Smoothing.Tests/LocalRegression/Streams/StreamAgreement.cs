using System;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Streams;

/// <summary>
/// How far a stream's estimates are from those of the sums of each window: 10⁻¹¹ of the range of the responses for the value, and of itself for a steep slope, 10⁻¹⁰ of
/// itself for what the squares of the kernel go into, and 10⁻¹³ times the condition of the normal equations where that is more.
/// </summary>
internal sealed class StreamAgreement
{
    // Beyond this either algorithm may refuse a window that the other still solves.
    private const double MostCondition = 1e12;

    private readonly Worst _values = new("value");
    private readonly Worst _slopes = new("slope times the bandwidth");
    private readonly Worst _norms = new("norm");
    private readonly Worst _leverages = new("leverage");
    private readonly Worst _counts = new("effective count");

    /// <summary>Compares one estimate.</summary>
    /// <param name="streamed">The stream's.</param>
    /// <param name="direct">That of the window's sums.</param>
    /// <param name="range">The range of the responses.</param>
    /// <param name="bandwidth">h.</param>
    /// <param name="condition">The condition of the window's normal equations, where it is asked for.</param>
    /// <param name="where">Which estimate it is.</param>
    public void Add(LocalEstimate streamed, LocalEstimate direct, double range, double bandwidth, Func<double> condition, Func<string> where)
    {
        if (double.IsNaN(streamed.Value) || double.IsNaN(direct.Value))
        {
            Assert.True(streamed.Status == direct.Status || condition() > MostCondition, $"{where()}: {streamed.Status} for {direct.Status}");
            return;
        }

        // Where rows are too few both sum up the window itself.
        double Condition() => condition() is var value && double.IsFinite(value) ? value : 0;
        void Add(Worst worst, double value, double exact, double flat, double scale)
        {
            double error = value.Equals(exact) ? 0 : Math.Abs(value - exact);
            if (error == 0)
                return;
            worst.Add(value, exact, (error <= flat * scale ? flat : Math.Max(flat, 1e-13 * Condition())) * scale, where());
        }

        _values.Add(0, 0, 1, "");
        Add(_values, streamed.Value, direct.Value, 1e-11, range);
        Add(_slopes, streamed.Slope * bandwidth, direct.Slope * bandwidth, 1e-11, Math.Max(range, Math.Abs(direct.Slope * bandwidth)));
        Add(_norms, streamed.NormOfEquivalentKernel, direct.NormOfEquivalentKernel, 1e-10, direct.NormOfEquivalentKernel);
        Add(_leverages, streamed.Leverage, direct.Leverage, 1e-10, direct.Leverage);
        Add(_counts, streamed.EffectiveCount, direct.EffectiveCount, 1e-10, direct.EffectiveCount);
    }

    /// <summary>Fails where one was too far, or nothing was compared.</summary>
    public void Check(ITestOutputHelper output)
    {
        _values.Check(output);
        foreach (Worst worst in new[] { _slopes, _norms, _leverages, _counts })
        {
            worst.Add(0, 0, 1, "");
            worst.Check(output);
        }
    }
}
