namespace Smoothing.Generators.Model;

/// <summary>
/// A type that targets of one kind have in common. The generator emits it once a project. Like a spec it compares by its contents and does
/// not refer to a compilation.
/// </summary>
internal abstract record SharedType
{
    /// <summary>The namespace of shared types.</summary>
    public const string Namespace = "Smoothing.Emitted";

    /// <summary>The name. Types that differ have different names.</summary>
    public abstract string Name { get; }

    /// <summary>The name with which a target's code refers to it.</summary>
    public string FullName => "global::" + Namespace + "." + Name;

    /// <summary>What it is: the lines of the opening comment.</summary>
    public abstract string Header { get; }

    /// <summary>What it is: the sentence of its documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>The members without indentation. Their types have <c>global::</c>.</summary>
    public abstract string Members { get; }
}
