namespace Smoothing.Generators.Formulas;

/// <summary>The functions a formula can call.</summary>
internal enum FormulaFunction
{
    /// <summary><c>I(…)</c>: the operators inside it are arithmetic.</summary>
    Identity,

    /// <summary><c>poly(x, k)</c>: the powers 1 to k of a column.</summary>
    Polynomial,

    /// <summary><c>factor(x)</c>: an indicator for each level of a column but the first.</summary>
    Factor,

    Log,
    Log10,
    Log1P,
    Exp,
    Sqrt,
    Abs,
    Sin,
    Cos,
    Tan,
}
