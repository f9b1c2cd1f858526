using System.Globalization;

namespace Smoothing.Generators.Formulas;

/// <summary>Splits a formula into tokens from left to right. White space only separates tokens.</summary>
internal sealed class FormulaTokenizer
{
    private readonly string _text;
    private int _position;

    public FormulaTokenizer(string text) => _text = text;

    /// <summary>The next token. After the last token, every call returns an empty <see cref="FormulaTokenKind.End"/>.</summary>
    public FormulaToken Next()
    {
        while (char.IsWhiteSpace(Current))
            _position++;

        var start = _position;
        var kind = Scan();
        return new FormulaToken(kind, TextRange.Between(start, _position));
    }

    private char Current => At(_position);

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private FormulaTokenKind Scan()
    {
        if (_position == _text.Length)
            return FormulaTokenKind.End;

        if (IsNameStart(Current))
            return ScanName();

        if (IsDigit(Current) || (Current == '.' && IsDigit(At(_position + 1))))
            return ScanNumber();

        var first = _text[_position++];
        switch (first)
        {
            case '+': return FormulaTokenKind.Plus;
            case '-': return FormulaTokenKind.Minus;
            case '*': return FormulaTokenKind.Star;
            case '/': return FormulaTokenKind.Slash;
            case ':': return FormulaTokenKind.Colon;
            case '^': return FormulaTokenKind.Caret;
            case '~': return FormulaTokenKind.Tilde;
            case ',': return FormulaTokenKind.Comma;
            case '(': return FormulaTokenKind.OpenParenthesis;
            case ')': return FormulaTokenKind.CloseParenthesis;
        }

        // A surrogate pair is one character to a reader.
        if (char.IsHighSurrogate(first) && char.IsLowSurrogate(Current))
            _position++;

        return FormulaTokenKind.Unknown;
    }

    private FormulaTokenKind ScanName()
    {
        while (IsNamePart(Current))
            _position++;

        return FormulaTokenKind.Name;
    }

    private FormulaTokenKind ScanNumber()
    {
        SkipDigits();
        if (Current == '.')
        {
            _position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            var digits = At(_position + 1) is '+' or '-' ? _position + 2 : _position + 1;
            if (IsDigit(At(digits)))
            {
                _position = digits;
                SkipDigits();
            }
        }

        return FormulaTokenKind.Number;
    }

    private void SkipDigits()
    {
        while (IsDigit(Current))
            _position++;
    }

    // char.IsDigit would accept the digits of every script.
    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsNameStart(char character) => character == '_' || IsLetter(CharUnicodeInfo.GetUnicodeCategory(character));

    private static bool IsNamePart(char character)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(character);
        return IsLetter(category) || category
            is UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format;
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;
}
