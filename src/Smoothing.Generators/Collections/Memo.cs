using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace Smoothing.Generators.Collections;

/// <summary>
/// Caches the results of a pure function. The generator reads every target again at each keystroke, and most targets have not changed.
/// Keys and values must not refer to a compilation, because they outlive it.
/// </summary>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> function, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    // Far more than the targets of a project. A full cache is cleared, which slows one keystroke.
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
