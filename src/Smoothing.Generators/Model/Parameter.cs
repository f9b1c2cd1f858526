namespace Smoothing.Generators.Model;

/// <summary>A parameter of an emitted method.</summary>
/// <param name="Type">Its type with <c>global::</c> and its modifier: <c>in global::Shop.House</c>.</param>
/// <param name="Name">Its name in source.</param>
/// <param name="Default">Its default value in source; empty where it has none.</param>
internal sealed record Parameter(string Type, string Name, string Default = "")
{
    /// <summary>The text of the parameter in its method's declaration.</summary>
    public string Text => Default.Length == 0 ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";
}
