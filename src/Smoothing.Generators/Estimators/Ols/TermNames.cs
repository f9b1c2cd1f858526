using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Derives a coefficient's name from its term: <c>LogAge</c>, <c>AreaRooms</c>, <c>XPow2</c>.</summary>
internal static class TermNames
{
    public static string Of(FormulaNode node)
    {
        string name = Words(node);
        return char.IsDigit(name[0]) ? "_" + name : name;
    }

    private static string Words(FormulaNode node) => Arithmetic.Bare(node) switch
    {
        ColumnNode column => ColumnNames.Pascal(column.Name),
        NumberNode number => string.Concat(Literal.Plain(number.Value).Select(c => c switch
        {
            '.' => "Point",
            '-' => "Minus",
            '+' => "",
            _ => c.ToString(),
        })),
        UnaryNode negative => "Minus" + Words(negative.Operand),
        BinaryNode binary => Words(binary.Left) + Operator(binary.Operator) + Words(binary.Right),
        CallNode call => ColumnNames.Pascal(call.Function.Name()) + Words(call.Arguments[0]),
        _ => "",
    };

    private static string Operator(FormulaOperator @operator) => @operator switch
    {
        FormulaOperator.Plus => "Plus",
        FormulaOperator.Minus => "Minus",
        FormulaOperator.Star => "Times",
        FormulaOperator.Slash => "Over",
        _ => "Pow",
    };
}
