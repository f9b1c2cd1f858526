using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Kernels;

/// <summary>a cos(fπu/2).</summary>
/// <param name="Amplitude">a.</param>
/// <param name="Frequency">f, in quarter turns over the unit interval.</param>
internal sealed record Harmonic(double Amplitude, int Frequency);

/// <summary>A sum of harmonics on |u| &lt; 1, frequencies ascending.</summary>
internal sealed record HarmonicSum(EquatableArray<Harmonic> Harmonics)
{
    public HarmonicSum(IEnumerable<Harmonic> harmonics)
        : this(harmonics.ToEquatableArray())
    {
    }

    /// <summary>The square of the function, by cos a cos b = ½ cos(a − b) + ½ cos(a + b).</summary>
    public HarmonicSum Squared() => new(
        from a in Harmonics
        from b in Harmonics
        from frequency in new[] { System.Math.Abs(a.Frequency - b.Frequency), a.Frequency + b.Frequency }
        group a.Amplitude * b.Amplitude / 2 by frequency into same
        orderby same.Key
        select new Harmonic(same.Sum(), same.Key));
}
