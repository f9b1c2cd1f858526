using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>A type declaration to reopen: keywords and name with type parameters, <c>partial record struct Pair&lt;T&gt;</c>.</summary>
internal sealed record TypeDeclaration(string Keywords, string Name)
{
    /// <summary>The keywords of a record that is a class.</summary>
    public const string Record = "partial record";
}

/// <summary>The properties of the annotated type that its emitted part needs.</summary>
/// <param name="Namespace">The namespace's full name; empty for the global one.</param>
/// <param name="Containers">The types it is nested in, outermost first.</param>
/// <param name="Declaration">The type itself.</param>
/// <param name="Identifier">The type's name without type parameters, as in a constructor.</param>
/// <param name="HintName">The emitted file's name. It is unique in the compilation without regard to case.</param>
/// <param name="IsValueType">Whether it is a struct. Members that change nothing are then readonly.</param>
/// <param name="NeedsLayout">Whether it is a struct whose other parts may have fields, of which the compiler would warn.</param>
/// <param name="DefinesToString">Whether the type defines ToString, or a base class has sealed it.</param>
/// <param name="HiddenNames">The short names of emitted code that its surroundings hide, in ordinal order.</param>
/// <param name="CanBeCreated">Whether <c>new T()</c> compiles in the type.</param>
/// <param name="StartsAtDefault">Whether it is a struct of which <c>this()</c> in a constructor is the default value.</param>
internal sealed record TargetSpec(
    string Namespace,
    EquatableArray<TypeDeclaration> Containers,
    TypeDeclaration Declaration,
    string Identifier,
    string HintName,
    bool IsValueType,
    bool NeedsLayout,
    bool DefinesToString,
    EquatableArray<string> HiddenNames,
    bool CanBeCreated,
    bool StartsAtDefault)
{
    /// <summary>
    /// Whether C# copies the fields without running code: for a struct, and for a record without an emitted copy constructor. A member
    /// must then not write to memory that a copy may read.
    /// </summary>
    public bool IsCopied => IsValueType || (Declaration.Keywords == TypeDeclaration.Record && CopiedMembers is null);

    /// <summary>The members that an emitted copy constructor copies; null where none is emitted.</summary>
    public EquatableArray<string>? CopiedMembers { get; init; }

    /// <summary>Whether nothing can derive from the type.</summary>
    public bool IsSealed { get; init; }

    /// <summary><c>readonly </c> before a struct's member that changes nothing.</summary>
    public string ReadOnly => IsValueType ? "readonly " : "";
}
