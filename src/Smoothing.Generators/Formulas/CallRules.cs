using System.Globalization;

namespace Smoothing.Generators.Formulas;

/// <summary>Checks the arguments of function calls.</summary>
internal static class CallRules
{
    /// <summary>The highest degree: an intercept and this many powers reach the limit of coefficients.</summary>
    public const int MaximumDegree = LinearModel.MaximumCoefficients - 1;

    /// <summary>The error at the first invalid argument of a call, or null.</summary>
    public static FormulaError? Check(CallNode call) => call.Function switch
    {
        FormulaFunction.Polynomial => CheckPolynomial(call),
        FormulaFunction.Factor => CheckFactor(call),
        _ when call.Arguments.Count != 1 => Wrong(call, "takes one argument", call.Range),
        _ => null,
    };

    private static FormulaError? CheckPolynomial(CallNode call)
    {
        var maximum = MaximumDegree.ToString(CultureInfo.InvariantCulture);
        var rule = $"takes a column and a whole number from 1 to {maximum}, as in poly(x, 2)";
        if (call.Arguments.Count != 2)
            return Wrong(call, rule, call.Range);

        if (call.Arguments[0] is not ColumnNode)
            return Wrong(call, rule, call.Arguments[0].Range);

        return IsWholeNumber(call.Arguments[1], MaximumDegree) ? null : Wrong(call, rule, call.Arguments[1].Range);
    }

    private static FormulaError? CheckFactor(CallNode call)
    {
        const string Rule = "takes a column, as in factor(x)";
        if (call.Arguments.Count != 1)
            return Wrong(call, Rule, call.Range);

        return call.Arguments[0] is ColumnNode ? null : Wrong(call, Rule, call.Arguments[0].Range);
    }

    /// <summary>Whether a node is a whole number from 1 to <paramref name="maximum"/>.</summary>
    public static bool IsWholeNumber(FormulaNode node, int maximum) =>
        node is NumberNode { Value: var value } && value >= 1 && value <= maximum && value == (int)value;

    private static FormulaError Wrong(CallNode call, string rule, TextRange range) =>
        FormulaError.Syntax($"{call.Function.Name()} {rule}.", range);
}
