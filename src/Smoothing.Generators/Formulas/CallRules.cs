using System.Globalization;

namespace Smoothing.Generators.Formulas;

/// <summary>Which arguments each function takes.</summary>
internal static class CallRules
{
    /// <summary>An intercept and this many powers fill a model.</summary>
    public const int MaximumDegree = LinearModel.MaximumCoefficients - 1;

    /// <summary>The first argument a call should not have, or null if the call is right.</summary>
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

    /// <summary>Whether a node is one of 1, 2, … <paramref name="maximum"/>.</summary>
    public static bool IsWholeNumber(FormulaNode node, int maximum) =>
        node is NumberNode { Value: var value } && value >= 1 && value <= maximum && value == (int)value;

    private static FormulaError Wrong(CallNode call, string rule, TextRange range) =>
        FormulaError.Syntax($"{call.Function.Name()} {rule}.", range);
}
