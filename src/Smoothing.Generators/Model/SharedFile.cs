using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>The file of a shared type.</summary>
internal static class SharedFile
{
    /// <summary>The file's name in the compilation.</summary>
    public static string HintName(SharedType type) => $"{SharedType.Namespace}.{type.Name}.g.cs";

    /// <remarks>
    /// The using directives stand inside the namespace. There they precede the types of the global namespace and of <c>Smoothing</c>, and
    /// no type of the project can hide a short name.
    /// </remarks>
    public static string Write(SharedType type)
    {
        (string usings, string code) = ShortNames.Apply(
            Code.Text(
                $$"""
                /// <summary>{{Literal.Xml(type.Summary)}}</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                {{GeneratedMark.Attributes}}
                internal static class {{type.Name}}
                {
                    {{type.Members}}
                }
                """),
            hidden: []);
        return SourceFile.Write(type.Header, "", Code.Text(
            $$"""
            namespace {{SharedType.Namespace}}
            {
                {{usings}}

                {{code}}
            }
            """));
    }
}
