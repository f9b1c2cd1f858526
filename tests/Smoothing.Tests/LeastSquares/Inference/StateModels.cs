using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>The line, its formula spelled out.</summary>
[Ols("y~1+ x")]
public partial class SpelledOutLine;

[Ols("y ~ z")]
public partial class LineOfOtherColumns;

[Ols("x ~ y")]
public partial class SwappedLine;

/// <summary>A model that cannot be made of nothing, and says itself how it is loaded.</summary>
[Ols]
public partial record NamedLine(string Name)
{
    public static NamedLine Load(ReadOnlySpan<double> state)
    {
        var line = new NamedLine("loaded");
        line.Restore(state);
        return line;
    }
}

/// <summary>A model with a member that must be set.</summary>
[Ols]
public partial class RequiringLine
{
    public required string Name { get; init; }
}

/// <summary>A model that only its own members can make.</summary>
[Ols]
public partial class PrivatelyMadeLine
{
    private PrivatelyMadeLine()
    {
    }
}

[Ols]
public abstract partial class AbstractLine;

/// <summary>A generic container.</summary>
public static partial class Generic<T>
{
    [Ols]
    public partial class Line;
}
