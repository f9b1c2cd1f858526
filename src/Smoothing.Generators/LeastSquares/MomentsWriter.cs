using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes the sums of products that a model keeps of its data, and how a row is added to them.</summary>
internal static class MomentsWriter
{
    private const string DoubleDouble = "global::Smoothing.Numerics.DoubleDouble";

    private const string ColumnSums = "global::Smoothing.Numerics.ColumnSums";

    public static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row) =>
        Code.Text(
            $$"""
            /// <summary>
            /// The {{(spec.IsWeighted ? "weighted " : "")}}sums of products of {{Literal.Xml(Variables(spec))}}, each to 106 bits: the upper triangle of
            /// {{(spec.IsWeighted ? "[X | y]ᵀW[X | y]" : "[X | y]ᵀ[X | y]")}}, column by column, which is all a least-squares fit needs to know of the data.
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            private struct Moments
            {
                {{Code.Lines(Columns(names).Select(column => $"public {DoubleDouble} {column};"))}}
                {{(spec.IsWeighted ? $"public {DoubleDouble} LogWeights;" : "")}}
                {{(spec.SkipsMissing ? $"public {DoubleDouble} Skipped;" : "")}}
                public long Count;

                {{(row.Fallible.Any() || spec.IsPlain ? $"public readonly bool IsFinite => {OlsWriter.Numerics}.Packed.IsFinite(in {names.FirstSum}, {Literal.Of(names.Sums)});\n" : "")}}
                public void Add({{data.WholeValues}})
                {
                    {{Code.Lines(row.PredictorLocals.Concat(row.ResponseLocals))}}
                    {{(spec.SkipsMissing ? $"if ({row.IsMissing})\n{{\n    {DoubleDouble}.Add(ref Skipped, 1.0);\n    return;\n}}" : "")}}
                    {{(spec.IsWeighted ? $"if ({names.Weight} == 0)\n    return;" : "")}}
                    {{Code.Lines(spec.IsWeighted ? WeightedAdditions(names, row) : Additions(names, row))}}
                    {{(spec.IsWeighted ? $"{DoubleDouble}.Add(ref LogWeights, global::Smoothing.Numerics.Elementary.Log({names.Weight}));" : "")}}
                    Count = unchecked(Count + 1);
                }
                {{(spec.IsPlain ? "\n" + Block(names, data, row) : "")}}
            }
            """);

    /// <summary>Adds many rows at once, a pair of columns after the other.</summary>
    private static string Block(OlsNames names, OlsData data, ModelRow row) =>
        Code.Text(
            $$"""
            public void AddBlock({{data.Many}})
            {
                {{Code.Lines(BlockAdditions(names, data, row))}}
                Count = unchecked(Count + {{data.Length}});
            }
            """);

    private static IEnumerable<string> BlockAdditions(OlsNames names, OlsData data, ModelRow row)
    {
        List<Expression> values = row.Predictors.Append(row.Response).ToList();
        for (int column = 0; column < names.Size; column++)
        {
            for (int other = 0; other <= column; other++)
            {
                string sum = names.Sum(other, column);
                yield return !names.HasIntercept || other > 0 ? $"{ColumnSums}.AddProducts(ref {sum}, {values[other].Text}, {values[column].Text});"
                    : column > 0 ? $"{ColumnSums}.Add(ref {sum}, {values[column].Text});"
                    : $"{DoubleDouble}.Add(ref {sum}, (double){data.Length});";
            }
        }
    }

    private static string Variables(OlsSpec spec)
    {
        string[] variables = Enumerable.Repeat("1", spec.HasIntercept ? 1 : 0).Concat(spec.Terms.Select(term => term.Text)).ToArray();
        return string.Join(", ", variables) + " and " + spec.ResponseText;
    }

    private static IEnumerable<string> Columns(OlsNames names) =>
        from column in Enumerable.Range(0, names.Size)
        select string.Join(", ", Enumerable.Range(0, column + 1).Select(row => names.Sum(row, column)));

    private static IEnumerable<string> Additions(OlsNames names, ModelRow row)
    {
        List<Expression> values = row.Predictors.Append(row.Response).ToList();
        for (int column = 0; column < names.Size; column++)
        {
            for (int other = 0; other <= column; other++)
                yield return Addition(names, other, column, values[other], values[column]);
        }
    }

    /// <summary>The same with each column once multiplied by the weight.</summary>
    private static IEnumerable<string> WeightedAdditions(OlsNames names, ModelRow row)
    {
        List<Expression> values = row.Predictors.Append(row.Response).ToList();
        for (int column = 0; column < names.Size; column++)
        {
            Expression value = values[column];
            if (column == 0 && names.HasIntercept)
            {
                yield return $"{DoubleDouble}.Add(ref {names.FirstSum}, {names.Weight});";
                continue;
            }

            string weighted = names.Weighted(column);
            yield return value.IsDouble
                ? $"var {weighted} = {DoubleDouble}.Product({names.Weight}, {value.Text});"
                : $"var {weighted} = {value.Operand} * {names.Weight};";
            for (int other = 0; other <= column; other++)
            {
                yield return names.HasIntercept && other == 0
                    ? $"{DoubleDouble}.Add(ref {names.Sum(other, column)}, {weighted});"
                    : $"{DoubleDouble}.AddProduct(ref {names.Sum(other, column)}, {weighted}, {values[other].Text});";
            }
        }
    }

    private static string Addition(OlsNames names, int row, int column, Expression a, Expression b)
    {
        string sum = names.Sum(row, column);
        if (names.HasIntercept && row == 0)
            return $"{DoubleDouble}.Add(ref {sum}, {b.Text});";

        // The double-double, if there is one, comes first.
        return a.IsDouble && !b.IsDouble
            ? $"{DoubleDouble}.AddProduct(ref {sum}, {b.Text}, {a.Text});"
            : $"{DoubleDouble}.AddProduct(ref {sum}, {a.Text}, {b.Text});";
    }
}
