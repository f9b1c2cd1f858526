using System;
using System.Buffers;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// Room for a few columns of n numbers, borrowed from the shared array pool until disposed: once the pool holds an array
/// of the size, nothing is allocated.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Workspace
{
    private readonly double[] _numbers;
    private readonly int _rows;

    /// <summary>Borrows the room; what it holds is anything.</summary>
    /// <param name="rows">n.</param>
    /// <param name="columns">The number of columns.</param>
    /// <exception cref="OverflowException">The columns together have more than 2³¹ − 1 numbers.</exception>
    public Workspace(int rows, int columns)
    {
        _numbers = ArrayPool<double>.Shared.Rent(checked(rows * columns));
        _rows = rows;
    }

    /// <summary>A column.</summary>
    /// <param name="column">Its index.</param>
    public readonly Span<double> this[int column] => _numbers.AsSpan(column * _rows, _rows);

    /// <summary>Gives the room back.</summary>
    public readonly void Dispose() => ArrayPool<double>.Shared.Return(_numbers);
}
