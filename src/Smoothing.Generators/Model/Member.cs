using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>
/// A member that an estimator adds to its target. The file prints it, the rule on name clashes compares it, and a stub repeats its
/// signature with another body.
/// </summary>
/// <param name="Head">What stands before its name: <c>public static void</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters; null for anything but a method.</param>
/// <param name="Documentation">
/// Its XML documentation, with the attributes below it; empty where it has none. A nested type has <see cref="GeneratedMark"/> by itself.
/// </param>
/// <param name="Body">What follows its signature, from <c>=&gt;</c> or the brace on; a semicolon for a field.</param>
internal sealed record Member(string Head, string Name, EquatableArray<Parameter>? Parameters, string Documentation, string Body)
{
    /// <summary>A method.</summary>
    public static Member Method(string head, string name, Parameter[] parameters, string documentation, string body) =>
        new(head, name, parameters.ToEquatableArray(), documentation, body);

    /// <summary>A property, a field or a nested type.</summary>
    public static Member Named(string head, string name, string documentation, string body) =>
        new(head, name, Parameters: null, documentation, body);

    /// <summary>The declaration up to the body.</summary>
    public string Signature => Head + " " + Name
        + (Parameters is { } parameters ? "(" + string.Join(", ", parameters.Select(parameter => parameter.Text)) + ")" : "");

    /// <summary>Whether the member is a field, which stands next to its neighbours without an empty line.</summary>
    public bool IsField => Parameters is null
        && (Body.StartsWith(";", System.StringComparison.Ordinal)
            || (Body.StartsWith("=", System.StringComparison.Ordinal) && !Body.StartsWith("=>", System.StringComparison.Ordinal)));

    /// <summary>Whether it is a constructor: it has no type before its name.</summary>
    public bool IsConstructor => Parameters is not null && Head is ("public" or "internal" or "protected" or "private");

    /// <summary>Whether it is a nested type.</summary>
    public bool IsType => Parameters is null
        && (Head.EndsWith("struct", System.StringComparison.Ordinal)
            || Head.EndsWith("class", System.StringComparison.Ordinal)
            || Head.EndsWith("enum", System.StringComparison.Ordinal));

    /// <summary>The member as it is printed.</summary>
    public string Text
    {
        get
        {
            string mark = IsType && !Documentation.Contains(GeneratedMark.Attributes) ? GeneratedMark.Attributes : "";
            string separator = Body.StartsWith("{", System.StringComparison.Ordinal) ? "\n" : Body.StartsWith(";", System.StringComparison.Ordinal) ? "" : " ";
            return Code.Text(
                $$"""
                {{Documentation}}
                {{mark}}
                {{Signature}}{{separator + Body}}
                """);
        }
    }
}
