namespace Smoothing.Generators.Model;

/// <summary>A parameter of an emitted method.</summary>
/// <param name="Type">Its type behind <c>global::</c>, with its modifier: <c>in global::Shop.House</c>.</param>
/// <param name="Name">Its name as source has it.</param>
/// <param name="Default">Its default value as source has it; empty where it has none.</param>
internal sealed record Parameter(string Type, string Name, string Default = "")
{
    /// <summary>The parameter in its method's declaration.</summary>
    public string Text => Default.Length == 0 ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";
}
