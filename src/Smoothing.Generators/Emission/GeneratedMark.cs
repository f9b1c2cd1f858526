namespace Smoothing.Generators.Emission;

/// <summary>
/// The attributes of emitted nested types: they keep the types out of users' coverage reports and code metrics. The user's own type must
/// not carry them, for they would mark the user's half of it as well.
/// </summary>
internal static class GeneratedMark
{
    // The version has no build number, so that emitted files do not change with every build.
    private static readonly string Version = typeof(GeneratedMark).Assembly.GetName().Version.ToString(3);

    /// <summary>One line, which stands directly before the head of a nested type.</summary>
    public static string Attributes { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Smoothing\", \"{Version}\"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
}
