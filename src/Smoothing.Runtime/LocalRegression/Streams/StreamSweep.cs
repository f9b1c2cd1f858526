using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>The local regression at the newest abscissa of a stream, from moments that follow its window: O(1) a push, amortised.</summary>
/// <remarks>Storage is allocated at the first push; copies of a stream made after it are handles on the same stream.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct StreamSweep
{
    private Storage? _storage;

    /// <summary>How many observations the window holds.</summary>
    public readonly int Count => _storage?.Window.Count ?? 0;

    /// <summary>How many observations left while they were still within reach, for want of room.</summary>
    public readonly long Dropped => _storage?.Window.Dropped ?? 0;

    /// <summary>How many observations were incomplete.</summary>
    public readonly long Skipped => _storage?.Window.Skipped ?? 0;

    /// <summary>The newest abscissa; NaN before the first.</summary>
    public readonly double Newest => _storage?.Window.Newest ?? double.NaN;

    /// <summary>Adds an observation; one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below <see cref="Newest"/>.</param>
    /// <param name="y">The response.</param>
    public void Push<TKernel>(in TKernel kernel, int capacity, double x, double y)
        where TKernel : struct, ILocalKernel, IMomentExpansion =>
        (_storage ??= new Storage(kernel.MomentCount(withNorm: true), capacity, isWeighted: false)).Push(kernel, x, y, 1);

    /// <summary>Adds a weighted observation; one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below <see cref="Newest"/>.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight, at least 0.</param>
    public void Push<TKernel>(in TKernel kernel, int capacity, double x, double y, double weight)
        where TKernel : struct, ILocalKernel, IMomentExpansion =>
        (_storage ??= new Storage(kernel.MomentCount(withNorm: true), capacity, isWeighted: true)).Push(kernel, x, y, weight);

    /// <summary>The estimate at the newest abscissa.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel of the pushes.</param>
    /// <returns>The estimate.</returns>
    public readonly LocalEstimate Estimate<TKernel>(in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion =>
        _storage is not { } storage || double.IsNaN(storage.Window.Newest) ? StreamSums.NotFitted
            : storage.Window.Count == 0 ? StreamSums.Of(storage.Window, kernel)
            : storage.Moments.Estimate(storage.Window, kernel);

    /// <summary>Forgets everything but the storage.</summary>
    public readonly void Clear()
    {
        _storage?.Window.Clear();
        _storage?.Moments.Clear();
    }

    private sealed class Storage
    {
        public readonly StreamWindow Window;
        public readonly StreamMoments Moments;

        public Storage(int momentCount, int capacity, bool isWeighted)
        {
            Window = new StreamWindow(capacity, isWeighted);
            Moments = new StreamMoments(momentCount, capacity);
        }

        public void Push<TKernel>(in TKernel kernel, double x, double y, double weight)
            where TKernel : struct, ILocalKernel, IMomentExpansion
        {
            bool hasGrown = Window.Push(kernel.HalfWidth, x, y, weight);
            if (Window.Count > 0)
                Moments.Follow(Window, kernel, hasGrown);
        }
    }
}
