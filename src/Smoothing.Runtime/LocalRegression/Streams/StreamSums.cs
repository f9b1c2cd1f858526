using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>The local regression at the newest abscissa of a stream, from the sums of its window: O(1) a push, O(window) an estimate.</summary>
/// <remarks>Storage is allocated at the first push; copies of a stream made after it are handles on the same stream.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct StreamSums
{
    private StreamWindow? _window;

    /// <summary>How many observations the window holds.</summary>
    public readonly int Count => _window?.Count ?? 0;

    /// <summary>How many observations left while they were still within reach, for want of room.</summary>
    public readonly long Dropped => _window?.Dropped ?? 0;

    /// <summary>How many observations were incomplete.</summary>
    public readonly long Skipped => _window?.Skipped ?? 0;

    /// <summary>The newest abscissa; NaN before the first.</summary>
    public readonly double Newest => _window?.Newest ?? double.NaN;

    /// <summary>Adds an observation; one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below <see cref="Newest"/>.</param>
    /// <param name="y">The response.</param>
    public void Push<TKernel>(in TKernel kernel, int capacity, double x, double y)
        where TKernel : struct, ILocalKernel =>
        (_window ??= new StreamWindow(capacity, isWeighted: false)).Push(kernel.HalfWidth, x, y, 1);

    /// <summary>Adds a weighted observation; one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below <see cref="Newest"/>.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight, at least 0.</param>
    public void Push<TKernel>(in TKernel kernel, int capacity, double x, double y, double weight)
        where TKernel : struct, ILocalKernel =>
        (_window ??= new StreamWindow(capacity, isWeighted: true)).Push(kernel.HalfWidth, x, y, weight);

    /// <summary>The estimate at the newest abscissa.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel of the pushes.</param>
    /// <returns>The estimate.</returns>
    public readonly LocalEstimate Estimate<TKernel>(in TKernel kernel)
        where TKernel : struct, ILocalKernel =>
        _window is not { } window || double.IsNaN(window.Newest) ? NotFitted : Of(window, kernel);

    /// <summary>Forgets everything but the storage.</summary>
    public readonly void Clear() => _window?.Clear();

    internal static LocalEstimate NotFitted => new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, FitStatus.NotFitted);

    internal static LocalEstimate Of<TKernel>(StreamWindow window, in TKernel kernel)
        where TKernel : struct, ILocalKernel =>
        DirectFit.At(window.Sample, kernel, window.Newest, 0, window.Count, withNorm: true);
}
