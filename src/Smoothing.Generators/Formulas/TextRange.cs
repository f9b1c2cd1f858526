namespace Smoothing.Generators.Formulas;

/// <summary>A range of the formula's characters.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>From the start of this range to the end of a later one.</summary>
    public TextRange Through(TextRange last) => Between(Start, last.End);

    public string In(string text) => text.Substring(Start, Length);
}
