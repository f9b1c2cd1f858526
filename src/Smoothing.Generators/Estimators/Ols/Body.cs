using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>The body of a method.</summary>
internal static class Body
{
    /// <summary>Statements in braces.</summary>
    public static string Of(ref CodeTemplate statements) => Of(Code.Text(ref statements));

    /// <summary>Statements in braces.</summary>
    public static string Of(string statements) =>
        Code.Text(
            $$"""
            {
                {{statements}}
            }
            """);

    /// <summary>An expression on a line of its own.</summary>
    public static string Is(string expression) => "=>\n    " + expression + ";";
}
