using System;
using System.Diagnostics;

namespace Smoothing.Memory;

/// <summary>Scratch memory of a fixed size, divided into consecutive parts.</summary>
internal ref struct Scratch
{
    private readonly Span<double> _memory;
    private int _taken;

    public Scratch(Span<double> memory)
    {
        _memory = memory;
        _taken = 0;
    }

    /// <summary>Fills memory that is not set to zero with NaN in debug builds, so that tests fail where code relies on zeros.</summary>
    [Conditional("DEBUG")]
    public static void Poison(Span<double> memory) => memory.Fill(double.NaN);

    /// <summary>The same for indices.</summary>
    [Conditional("DEBUG")]
    public static void Poison(Span<int> memory) => memory.Fill(int.MinValue);

    /// <summary>The next <paramref name="length"/> doubles.</summary>
    public Span<double> Take(int length)
    {
        _taken += length;
        return _memory.Slice(_taken - length, length);
    }
}
