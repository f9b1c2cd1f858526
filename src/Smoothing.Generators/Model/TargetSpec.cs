using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>A type declaration to reopen: its keywords and its name with type parameters, as in <c>partial record struct Pair&lt;T&gt;</c>.</summary>
internal sealed record TypeDeclaration(string Keywords, string Name);

/// <summary>The annotated type, as far as its emitted part needs to know it.</summary>
/// <param name="Namespace">The namespace's full name; empty for the global one.</param>
/// <param name="Containers">The types it is nested in, outermost first.</param>
/// <param name="Declaration">The type itself.</param>
/// <param name="Identifier">The type's bare name, as a constructor has it.</param>
/// <param name="HintName">The emitted file's name, unique in the compilation even where file names ignore case.</param>
/// <param name="IsValueType">Whether it is a struct, so that members that change nothing are readonly.</param>
/// <param name="NeedsLayout">Whether it is a struct whose parts may all have fields, of which the compiler would warn.</param>
/// <param name="DefinesToString">Whether the user has written a ToString, or sealed it in a base class.</param>
/// <param name="HasBaseClass">Whether members may hide inherited ones.</param>
/// <param name="HiddenNames">The short names of emitted code that mean something else in its surroundings, in ordinal order.</param>
/// <param name="CanBeCreated">Whether <c>new T()</c> makes one.</param>
internal sealed record TargetSpec(
    string Namespace,
    EquatableArray<TypeDeclaration> Containers,
    TypeDeclaration Declaration,
    string Identifier,
    string HintName,
    bool IsValueType,
    bool NeedsLayout,
    bool DefinesToString,
    bool HasBaseClass,
    EquatableArray<string> HiddenNames,
    bool CanBeCreated)
{
    /// <summary><c>readonly </c> before a struct's member that changes nothing.</summary>
    public string ReadOnly => IsValueType ? "readonly " : "";
}
