using System;
using System.Diagnostics;

namespace Smoothing.Memory;

/// <summary>Scratch of a fixed size, handed out piece by piece.</summary>
internal ref struct Scratch
{
    private readonly Span<double> _memory;
    private int _taken;

    public Scratch(Span<double> memory)
    {
        _memory = memory;
        _taken = 0;
    }

    /// <summary>Stands in front of memory that was not set to zero: in debug builds it becomes NaN, so that a test sees who relies on it.</summary>
    [Conditional("DEBUG")]
    public static void Unset(Span<double> memory) => memory.Fill(double.NaN);

    /// <summary>Likewise for indices.</summary>
    [Conditional("DEBUG")]
    public static void Unset(Span<int> memory) => memory.Fill(int.MinValue);

    /// <summary>The next <paramref name="length"/> doubles.</summary>
    public Span<double> Take(int length)
    {
        _taken += length;
        return _memory.Slice(_taken - length, length);
    }
}
