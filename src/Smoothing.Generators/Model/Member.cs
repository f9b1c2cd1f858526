using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>
/// A member that an estimator adds to its target. The file prints it, the rule on name clashes compares it, and a stub repeats its
/// signature with another body.
/// </summary>
/// <param name="Head">The modifiers and the type before its name: <c>public static void</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters; null for anything but a method.</param>
/// <param name="Documentation">
/// Its XML documentation and attributes; may be empty. A nested type gets <see cref="GeneratedMark"/> automatically.
/// </param>
/// <param name="Body">The text after its signature, from <c>=&gt;</c> or the brace on; a semicolon for a field.</param>
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

    /// <summary>Whether the member is a field. The file prints adjacent fields without an empty line between them.</summary>
    public bool IsField => Parameters is null
        && (Body.StartsWith(";", System.StringComparison.Ordinal)
            || (Body.StartsWith("=", System.StringComparison.Ordinal) && !Body.StartsWith("=>", System.StringComparison.Ordinal)));

    /// <summary>Whether it is a constructor, which has no type before its name.</summary>
    public bool IsConstructor => Parameters is not null && Head is ("public" or "internal" or "protected" or "private");

    /// <summary>Whether it is a nested type.</summary>
    public bool IsType => Parameters is null
        && (Head.EndsWith("struct", System.StringComparison.Ordinal)
            || Head.EndsWith("class", System.StringComparison.Ordinal)
            || Head.EndsWith("enum", System.StringComparison.Ordinal));

    /// <summary>The text of the member in the file.</summary>
    public string Text
    {
        get
        {
            string mark = IsType && !Documentation.Contains(GeneratedMark.Attributes) ? GeneratedMark.Attributes : "";
            string separator = Body.StartsWith("{", System.StringComparison.Ordinal)
                ? "\n"
                : Body.StartsWith(";", System.StringComparison.Ordinal) ? "" : " ";
            return Code.Text(
                $$"""
                {{Documentation}}
                {{mark}}
                {{Signature}}{{separator + Body}}
                """);
        }
    }
}
