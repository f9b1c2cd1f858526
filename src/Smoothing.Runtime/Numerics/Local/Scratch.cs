using System;

namespace Smoothing.Numerics;

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

    /// <summary>The next <paramref name="length"/> doubles.</summary>
    public Span<double> Take(int length)
    {
        _taken += length;
        return _memory.Slice(_taken - length, length);
    }
}
