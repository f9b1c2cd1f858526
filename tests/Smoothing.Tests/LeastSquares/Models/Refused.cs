using System;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>A call that must be refused, in words that say where the mistake is.</summary>
internal static class Refused
{
    public static void At(string parameter, string text, Action call)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(call);
        Assert.Equal(parameter, refused.ParamName);
        Assert.Contains(text, refused.Message, StringComparison.Ordinal);
    }
}
