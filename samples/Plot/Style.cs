namespace Plot;

/// <summary>Colours and sizes: few of them, for a white page.</summary>
internal static class Style
{
    public const string Background = "#ffffff";
    public const string Text = "#1f2937";
    public const string QuietText = "#4b5563";
    public const string GridLine = "#e5e7eb";
    public const string ZeroLine = "#9ca3af";
    public const string Point = "#6b7280";
    public const string Fit = "#1d4ed8";
    public const string Slope = "#c2410c";

    public const string FontFamily = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    public const double FontSize = 15;
    public const double TitleSize = 21;

    // Digits and lower-case letters are at most about this wide, in the size of the font, in any common sans serif.
    private const double WidthOfACharacter = 0.62;

    /// <summary>About how many pixels a text takes, rather more than fewer.</summary>
    public static double WidthOf(string text, double size = FontSize) => WidthOfACharacter * size * text.Length;

    /// <summary>The text, or as much of its beginning as fits.</summary>
    public static string Fitted(string text, double width, double size = FontSize)
    {
        int room = (int)(width / (WidthOfACharacter * size));
        return text.Length <= room ? text : text[..(room - 1)] + "…";
    }
}
