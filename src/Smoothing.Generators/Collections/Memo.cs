using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace Smoothing.Generators.Collections;

/// <summary>
/// Remembers the results of a pure function. The generator reads every target again at each keystroke, and almost all of them are
/// what they were. Keys and values must hold nothing of a compilation, because they outlive it.
/// </summary>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> function, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    // Many more than a project has targets. A full memo starts again from nothing, which costs one slow keystroke.
    private const int Capacity = 8192;

    private readonly ConcurrentDictionary<TKey, TValue> _values = new(comparer ?? EqualityComparer<TKey>.Default);
    private int _count;

    public TValue this[TKey key]
    {
        get
        {
            if (_values.TryGetValue(key, out TValue? known))
                return known;

            TValue value = function(key);
            if (Interlocked.Increment(ref _count) > Capacity)
            {
                _values.Clear();
                _count = 1;
            }
            return _values.GetOrAdd(key, value);
        }
    }
}
