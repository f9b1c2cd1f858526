using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Tests.Collections;

public class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_the_same_elements_are_equal()
    {
        var first = new[] { "a", "b" }.ToEquatableArray();
        var second = new List<string> { "a", "b" }.ToEquatableArray();

        Assert.True(first == second);
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Order_and_length_tell_arrays_apart()
    {
        var array = new[] { 1, 2 }.ToEquatableArray();

        Assert.True(array != new[] { 2, 1 }.ToEquatableArray());
        Assert.True(array != new[] { 1 }.ToEquatableArray());
        Assert.True(array != EquatableArray<int>.Empty);
    }

    [Fact]
    public void The_default_is_the_empty_array()
    {
        EquatableArray<int> array = default;

        Assert.True(array.Count == 0);
        Assert.Empty(array.ToArray());
        Assert.True(array == Enumerable.Empty<int>().ToEquatableArray());
        Assert.Equal(array.GetHashCode(), Enumerable.Empty<int>().ToEquatableArray().GetHashCode());
        foreach (var _ in array)
            Assert.Fail("The empty array has no elements.");
    }

    [Fact]
    public void Null_elements_are_compared_too()
    {
        var first = new string[] { null!, "a" }.ToEquatableArray();
        var second = new string[] { null!, "a" }.ToEquatableArray();

        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Elements_are_reached_by_index_and_in_order()
    {
        var array = new[] { 3, 1, 2 }.ToEquatableArray();

        Assert.Equal(3, array.Count);
        Assert.Equal(1, array[1]);
        Assert.Equal([3, 1, 2], array);
    }

    [Fact]
    public void Later_changes_of_the_source_do_not_show()
    {
        var source = new[] { 1, 2 };
        var array = source.ToEquatableArray();
        source[0] = 9;

        Assert.Equal(1, array[0]);
    }
}
