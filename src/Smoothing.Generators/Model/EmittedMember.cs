namespace Smoothing.Generators.Model;

/// <summary>A member the estimator adds to its target.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">For a method, its parameters' types; null for anything else.</param>
internal sealed record EmittedMember(string Name, string? Parameters = null)
{
    public const string Span = "System.ReadOnlySpan<double>";

    public static EmittedMember Method(string name, params string[] parameters) =>
        new(name, string.Join(", ", parameters).Replace("in Smoothing", "Smoothing").Replace(">?", ">"));
}
