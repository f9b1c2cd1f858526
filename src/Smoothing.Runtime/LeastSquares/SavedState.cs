using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// The sums of a least-squares model as doubles: the version of the format, the fingerprint of the model, the number of rows, the high and
/// the low part of each sum, packed by columns, and the columns' origins. Every number keeps its bits.
/// </summary>
internal static class SavedState
{
    /// <summary>The number of doubles before the sums.</summary>
    public const int HeaderLength = 3;

    private const double Version = 2;

    // Every whole number up to 2⁵³ is a double.
    private const double LargestCount = 9007199254740992;

    /// <summary>Writes a state.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <param name="origins">How many there are.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="fingerprint">A whole number below 2⁵³ that identifies the model.</param>
    /// <param name="state">Receives the header, two numbers for each sum, and the origins.</param>
    /// <param name="name">The name of the parameter of <paramref name="state"/>.</param>
    /// <exception cref="ArgumentException">The length of <paramref name="state"/> differs from the length of the saved state.</exception>
    public static void Save(
        in DoubleDouble first, int length, in double firstOrigin, int origins, long count, double fingerprint, Span<double> state,
        string name)
    {
        CheckLength(length, origins, state.Length, name);
        state[0] = Version;
        state[1] = fingerprint;
        state[2] = count;
        PackedSymmetric.Save(in first, state.Slice(HeaderLength, 2 * length));
        for (int i = 0; i < origins; i++)
            state[HeaderLength + (2 * length) + i] = Unsafe.Add(ref Unsafe.AsRef(in firstOrigin), i);
    }

    /// <summary>Reads a state.</summary>
    /// <param name="first">The first of the sums, which are all overwritten.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="firstOrigin">The first of the origins, which are all overwritten.</param>
    /// <param name="origins">How many there are.</param>
    /// <param name="fingerprint">The fingerprint of the model.</param>
    /// <param name="state">The state that <c>Save</c> wrote.</param>
    /// <param name="name">The name of the parameter of <paramref name="state"/>.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">
    /// The length, the version or the model differ, there is no such number of rows, or an origin is not finite; nothing is overwritten.
    /// </exception>
    public static long Load(
        ref DoubleDouble first, int length, ref double firstOrigin, int origins, double fingerprint, ReadOnlySpan<double> state,
        string name)
    {
        CheckLength(length, origins, state.Length, name);
        if (!state[0].Equals(Version))
            throw new ArgumentException($"{name}[0] is {Print(state[0])}, and no state of version {Print(Version)}.", name);
        if (!state[1].Equals(fingerprint))
            throw new ArgumentException($"{name}[1] is {Print(state[1])}: the state is of another model, whose formula differs.", name);
        if (!(state[2] >= 0 && state[2] <= LargestCount && Math.Floor(state[2]).Equals(state[2])))
            throw new ArgumentException($"{name}[2] is {Print(state[2])}, which is no number of rows.", name);

        int firstOfOrigins = HeaderLength + (2 * length);
        for (int i = firstOfOrigins; i < state.Length; i++)
        {
            if (!(Math.Abs(state[i]) <= double.MaxValue))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(state[i])}, which is no origin of a column.", name);
        }

        PackedSymmetric.Load(ref first, state.Slice(HeaderLength, 2 * length));
        for (int i = 0; i < origins; i++)
            Unsafe.Add(ref firstOrigin, i) = state[firstOfOrigins + i];
        return (long)state[2];
    }

    private static void CheckLength(int sums, int origins, int length, string name)
    {
        int needed = HeaderLength + (2 * sums) + origins;
        if (length != needed)
            throw new ArgumentException($"{name} has {Print(length)} elements; the state of this model has {Print(needed)}.", name);
    }

    private static string Print(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
