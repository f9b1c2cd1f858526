using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Smoothing.Peers;

/// <summary>One of the files of data: abscissas and then responses, as many of one as of the other.</summary>
internal sealed class Sample
{
    public Sample(string directory, int n)
    {
        ReadOnlySpan<double> values = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(directory, FormattableString.Invariant($"{n}.bin"))));
        X = values[..n].ToArray();
        Y = values[n..].ToArray();
        Results = new double[n];
    }

    public double[] X { get; }

    public double[] Y { get; }

    /// <summary>Room for a result a point.</summary>
    public double[] Results { get; }

    /// <summary>Evenly spaced targets over the range of the abscissas.</summary>
    public double[] Grid(int count)
    {
        var grid = new double[count];
        for (int i = 0; i < count; i++)
            grid[i] = X[0] + (X[^1] - X[0]) * i / (count - 1);
        return grid;
    }
}
