namespace Smoothing.Generators.Emission;

/// <summary>
/// The attributes of emitted nested types. They exclude the types from coverage reports and code metrics. The target itself must not carry
/// them, because they would also mark the part that the user wrote.
/// </summary>
internal static class GeneratedMark
{
    // The version has no build number, so that emitted files do not change with every build.
    private static readonly string Version = typeof(GeneratedMark).Assembly.GetName().Version.ToString(3);

    /// <summary>The line directly before the head of a nested type.</summary>
    public static string Attributes { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Smoothing\", \"{Version}\"), "
            + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
}
