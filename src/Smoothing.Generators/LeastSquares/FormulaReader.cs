using System.Linq;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Reads the formula of <c>[Ols]</c>.</summary>
internal static class FormulaReader
{
    /// <summary>The formula as the compiler evaluated it; the straight line where none is given.</summary>
    public static string Text(EstimatorTarget target) =>
        target.Attribute.ConstructorArguments.Length == 0
            ? "y ~ x"
            : target.Attribute.ConstructorArguments.First().Value as string ?? "";

    public static InterpretedFormula Read(EstimatorTarget target) => LinearModelReader.Read(Text(target));
}
