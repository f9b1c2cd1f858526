using System.Globalization;
using System.Linq;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Converts the name of a column to that of a parameter or a coefficient.</summary>
internal static class ColumnNames
{
    /// <summary>Camel case: <c>area</c> for <c>Area</c>, <c>mpg</c> for <c>MPG</c>, <c>taxRate</c> for <c>tax_rate</c>.</summary>
    public static string Camel(string column)
    {
        string name = Join(column);
        int capitals = name.TakeWhile(char.IsUpper).Count();

        // The last capital of a run begins the next word: URLPath is urlPath.
        int lowered = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        return name.Substring(0, lowered).ToLower(CultureInfo.InvariantCulture) + name.Substring(lowered);
    }

    /// <summary>Pascal case: <c>area</c> becomes <c>Area</c>, <c>tax_rate</c> becomes <c>TaxRate</c>.</summary>
    public static string Pascal(string column) => Capitalize(Join(column));

    private static string Join(string column)
    {
        string[] words = column.Split('_').Where(word => word.Length > 0).ToArray();
        string joined = string.Concat(words.Select((word, i) => i == 0 ? Tame(word) : Capitalize(Tame(word))));

        // Treats upper-case names word by word, as snake case: TAX_RATE becomes taxRate.
        string Tame(string word) =>
            words.Length > 1 && word.All(c => char.IsUpper(c) || char.IsDigit(c)) ? word.ToLower(CultureInfo.InvariantCulture) : word;

        // Keeps the name where dropping its underscores would leave nothing or a leading digit, which is no identifier.
        return joined.Length == 0 || char.IsDigit(joined[0]) ? column : joined;
    }

    private static string Capitalize(string word) =>
        word.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + word.Substring(1);
}
