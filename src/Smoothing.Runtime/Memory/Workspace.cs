using System;
using System.Buffers;

namespace Smoothing.Memory;

/// <summary>
/// A few columns of n numbers in an array from the shared pool, which gets it back on disposal. Nothing is allocated once the pool holds an
/// array of that size.
/// </summary>
internal ref struct Workspace
{
    private readonly double[] _numbers;
    private readonly int _rows;

    /// <summary>Rents the array. Its contents are undefined.</summary>
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

    /// <summary>Returns the array.</summary>
    public readonly void Dispose() => ArrayPool<double>.Shared.Return(_numbers);
}
