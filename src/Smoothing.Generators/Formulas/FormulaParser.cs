using System.Collections.Generic;
using System.Globalization;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// Parses Wilkinson notation with the precedence of R: <c>^</c> (from the right), signs, <c>:</c>, <c>*</c> and
/// <c>/</c>, <c>+</c> and <c>-</c>, <c>~</c>. It stops at the first error, because that error causes most of the later ones.
/// </summary>
internal sealed class FormulaParser
{
    public const int MaximumLength = 4000;
    public const int MaximumDepth = 64;

    /// <summary>The most operators of a formula. Chains such as a + b + … make trees of that height.</summary>
    public const int MaximumOperators = 500;

    private readonly string _text;
    private readonly FormulaTokenizer _tokenizer;
    private FormulaToken _previous;
    private FormulaToken _current;
    private FormulaError? _error;
    private bool _isAfterTilde;
    private int _depth;
    private int _operators;

    private FormulaParser(string text)
    {
        _text = text;
        _tokenizer = new FormulaTokenizer(text);
        _current = _tokenizer.Next();
    }

    /// <summary>Parses any text into a formula or an error.</summary>
    public static ParsedFormula Parse(string? text)
    {
        var parser = new FormulaParser(text ?? "");
        return parser.ParseFormula() is { } formula
            ? new ParsedFormula(formula, EquatableArray<FormulaError>.Empty)
            : new ParsedFormula(null, new[] { parser._error! }.ToEquatableArray());
    }

    private FormulaSyntax? ParseFormula()
    {
        if (_text.Length > MaximumLength)
        {
            Fail($"A formula has at most {Print(MaximumLength)} characters.", TextRange.Between(MaximumLength, _text.Length));
            return null;
        }

        if (_current.Kind == FormulaTokenKind.End)
        {
            Fail("The formula is empty; write a response, '~' and terms, as in 'y ~ x'.", new TextRange(0, _text.Length));
            return null;
        }

        if (ParseExpression(FormulaOperators.LowestPrecedence) is not { } response || !PassTilde(response))
            return null;

        if (ParseExpression(FormulaOperators.LowestPrecedence) is not { } terms)
            return null;

        if (_current.Kind != FormulaTokenKind.End)
        {
            FailAfterOperand();
            return null;
        }

        return new FormulaSyntax(_text, response, terms);
    }

    private bool PassTilde(FormulaNode response)
    {
        switch (_current.Kind)
        {
            case FormulaTokenKind.Tilde:
                Advance();
                _isAfterTilde = true;
                return true;
            case FormulaTokenKind.End:
                Fail("A formula needs '~' between the response and the terms.", response.Range);
                return false;
            default:
                FailAfterOperand();
                return false;
        }
    }

    private FormulaNode? ParseExpression(int minimumPrecedence)
    {
        var left = ParseOperand();
        while (left is not null
            && _current.Kind.AsOperator() is { } @operator
            && @operator.Precedence() >= minimumPrecedence)
        {
            if (++_operators > MaximumOperators)
                return Fail($"A formula has at most {Print(MaximumOperators)} operators.", _current.Range);

            var range = _current.Range;
            Advance();
            var right = @operator == FormulaOperator.Caret
                ? ParseNested(@operator.Precedence(), range)
                : ParseExpression(@operator.Precedence() + 1);

            left = right is null ? null : new BinaryNode(@operator, range, left, right);
        }

        return left;
    }

    /// <summary>Parses a nested expression and limits the depth. Every unbounded recursion of the parser calls this method.</summary>
    private FormulaNode? ParseNested(int minimumPrecedence, TextRange opening)
    {
        if (_depth == MaximumDepth)
            return Fail($"A formula nests at most {Print(MaximumDepth)} levels deep.", opening);

        _depth++;
        var node = ParseExpression(minimumPrecedence);
        _depth--;
        return node;
    }

    private FormulaNode? ParseOperand()
    {
        switch (_current.Kind)
        {
            case FormulaTokenKind.Plus or FormulaTokenKind.Minus:
                return ParseSign(_current.Kind.AsOperator()!.Value);
            case FormulaTokenKind.OpenParenthesis:
                return ParseGroup();
            case FormulaTokenKind.Number:
                return ParseNumber();
            case FormulaTokenKind.Name:
                Advance();
                return _current.Kind == FormulaTokenKind.OpenParenthesis
                    ? ParseCall(_previous.Range)
                    : new ColumnNode(FormulaText.WithoutFormatting(_previous.Range.In(_text)), _previous.Range);
            default:
                return FailBeforeOperand();
        }
    }

    private UnaryNode? ParseSign(FormulaOperator sign)
    {
        var range = _current.Range;
        Advance();
        return ParseNested(FormulaOperators.SignPrecedence, range) is { } operand
            ? new UnaryNode(sign, range, operand)
            : null;
    }

    private FormulaNode? ParseNumber()
    {
        var range = _current.Range;
        var isRead = double.TryParse(range.In(_text), NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (!isRead || double.IsInfinity(value))
            return Fail($"The number '{Quote(range)}' is too large.", range);

        Advance();
        return new NumberNode(value, range);
    }

    private GroupNode? ParseGroup()
    {
        var open = _current.Range;
        Advance();
        return ParseNested(FormulaOperators.LowestPrecedence, open) is { } inner && PassClosing(open)
            ? new GroupNode(inner, open.Through(_previous.Range))
            : null;
    }

    private FormulaNode? ParseCall(TextRange nameRange)
    {
        var name = FormulaText.WithoutFormatting(nameRange.In(_text));
        if (FormulaFunctions.Find(name) is not { } function)
            return Fail(FormulaFunctions.Unknown(name, nameRange));

        var open = _current.Range;
        Advance();
        var arguments = new List<FormulaNode>();
        var isComplete = _current.Kind == FormulaTokenKind.CloseParenthesis;
        while (!isComplete)
        {
            if (ParseNested(FormulaOperators.LowestPrecedence, open) is not { } argument)
                return null;

            arguments.Add(argument);
            isComplete = _current.Kind != FormulaTokenKind.Comma;
            if (!isComplete)
                Advance();
        }

        if (!PassClosing(open))
            return null;

        var call = new CallNode(function, nameRange, arguments.ToEquatableArray(), nameRange.Through(_previous.Range));
        return CallRules.Check(call) is { } error ? Fail(error) : call;
    }

    private bool PassClosing(TextRange open)
    {
        var isTooEarly = _current.Kind == FormulaTokenKind.Tilde && !_isAfterTilde;
        if (_current.Kind == FormulaTokenKind.End || isTooEarly)
            Fail(isTooEarly ? "This '(' is not closed before '~'." : "This '(' is never closed.", open);
        else if (_current.Kind != FormulaTokenKind.CloseParenthesis)
            FailAfterOperand();
        else
            Advance();

        return _error is null;
    }

    private FormulaNode? FailBeforeOperand()
    {
        var isFirst = _previous.Kind == FormulaTokenKind.End;
        switch (_current.Kind)
        {
            case FormulaTokenKind.Unknown:
                return FailUnknownCharacter();
            case FormulaTokenKind.Tilde when isFirst:
                return Fail("Expected the response before '~'.", _current.Range);
        }

        var expected = isFirst ? "the response"
            : _previous.Kind == FormulaTokenKind.Comma ? "an argument after ','"
            : $"a term after '{Quote(_previous.Range)}'";

        // The end of the formula has no characters to mark, so the error marks the previous token.
        return _current.Kind == FormulaTokenKind.End
            ? Fail($"Expected {expected}.", _previous.Range)
            : Fail($"Expected {expected}, found '{Quote(_current.Range)}'.", _current.Range);
    }

    private void FailAfterOperand()
    {
        if (_current.Kind == FormulaTokenKind.Unknown)
        {
            FailUnknownCharacter();
            return;
        }

        var message = _current.Kind switch
        {
            FormulaTokenKind.Tilde => "A formula has only one '~'.",
            FormulaTokenKind.CloseParenthesis => "No '(' belongs to this ')'.",
            FormulaTokenKind.Comma => "A comma stands only between the arguments of a function; terms are joined by '+'.",
            _ => $"Expected an operator between '{Quote(_previous.Range)}' and '{Quote(_current.Range)}'.",
        };

        Fail(message, _current.Range);
    }

    private FormulaNode? FailUnknownCharacter() =>
        Fail(FormulaText.Unexpected(_current.Range.In(_text)), _current.Range);

    private FormulaNode? Fail(string message, TextRange range) => Fail(FormulaError.Syntax(message, range));

    private FormulaNode? Fail(FormulaError error)
    {
        _error ??= error;
        return null;
    }

    private void Advance()
    {
        _previous = _current;
        _current = _tokenizer.Next();
    }

    private string Quote(TextRange range) => FormulaText.Quote(_text, range);

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
