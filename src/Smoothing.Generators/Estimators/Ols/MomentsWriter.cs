using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the sums of products that a model keeps of its data, and how a row is added to them.</summary>
internal static class MomentsWriter
{
    private const string DoubleDouble = "global::Smoothing.CompilerServices.DoubleDouble";

    private const string ColumnSums = "global::Smoothing.CompilerServices.ColumnSums";

    public static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0;
        return Code.Text(
            $$"""
            /// <summary>
            /// The {{(spec.IsWeighted ? "weighted " : "")}}sums of products of {{Literal.Xml(Variables(spec))}}, each to 106 bits: the upper triangle of
            /// {{(spec.IsWeighted ? "[X | y]ᵀW[X | y]" : "[X | y]ᵀ[X | y]")}}, column by column, which is all a least-squares fit needs to know of the data.
            {{(shifts ? $"/// {Literal.Xml(names.AboutOrigins)}." : "")}}
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            private struct Moments
            {
                {{Code.Lines(Columns(names).Select(column => $"public {DoubleDouble} {column};"))}}
                {{(spec.IsWeighted ? $"public {DoubleDouble} LogWeights;" : "")}}
                {{(spec.SkipsMissing ? $"public {DoubleDouble} Skipped;" : "")}}
                {{Code.Lines(Origins(names))}}
                public long Count;

                {{(row.Fallible.Any() || spec.IsPlain ? $"public readonly bool IsFinite => {OlsWriter.Numerics}.PackedSymmetric.IsFinite(in {names.FirstSum}, {Literal.Of(names.Sums)});\n" : "")}}
                public void Add({{data.WholeValues}})
                {
                    {{(spec.SkipsMissing ? $"if (IsMissing({OlsData.Arguments(spec.Columns)}))\n{{\n    {DoubleDouble}.Add(ref Skipped, 1.0);\n    return;\n}}" : "")}}
                    {{(spec.IsWeighted ? $"if ({names.Weight} == 0)\n    return;" : "")}}
                    {{(shifts ? Begin(names) : "")}}
                    {{Code.Lines(row.PredictorLocals("").Concat(row.ResponseLocals))}}
                    {{Code.Lines(spec.IsWeighted ? WeightedAdditions(names, row) : Additions(names, row))}}
                    {{(spec.IsWeighted ? $"{DoubleDouble}.Add(ref LogWeights, global::Smoothing.CompilerServices.Elementary.Log({names.Weight}));" : "")}}
                    Count = unchecked(Count + 1);
                }
                {{(spec.IsPlain ? "\n" + Block(names, data, row) : "")}}
                {{(shifts ? "\n" + Merge(names) : "")}}
            }
            """);
    }

    /// <summary>The columns' origins, one behind the other.</summary>
    private static IEnumerable<string> Origins(OlsNames names) => names.Shifted.Count == 0
        ? Enumerable.Empty<string>()
        : new[] { $"public double {string.Join(", ", names.Origins)};", "public bool HasOrigin;" };

    /// <summary>The first row tells the origins.</summary>
    private static string Begin(OlsNames names) =>
        Code.Text(
            $$"""
            if (!HasOrigin)
            {
                {{Code.Lines(names.Shifted.Select((column, i) => $"{names.Origins[i]} = {column.Column.Parameter};"))}}
                HasOrigin = true;
            }

            """) + "\n";

    private static string Merge(OlsNames names) =>
        Code.Text(
            $$"""
            /// <summary>Adds other sums, once they are about the same {{(names.Shifted.Count == 1 ? "origin" : "origins")}}.</summary>
            public void Merge(Moments other)
            {
                if (!HasOrigin)
                {
                    {{Code.Lines(names.Origins.Select(origin => $"{origin} = other.{origin};"))}}
                    HasOrigin = other.HasOrigin;
                }
                {{OlsWriter.Numerics}}.ShiftedPowers.Move(ref other.{{names.FirstSum}}, size: {{names.Size}}, {{names.Powers}}, in other.{{names.FirstOrigin}}, in {{names.FirstOrigin}});
                {{OlsWriter.Numerics}}.PackedSymmetric.Add(ref {{names.FirstSum}}, in other.{{names.FirstSum}}, {{names.AllSums}});
                Count = unchecked(Count + other.Count);
            }
            """);

    /// <summary>Adds many rows at once, a pair of columns after the other.</summary>
    private static string Block(OlsNames names, OlsData data, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0;
        return Code.Text(
            $$"""
            public void AddBlock({{data.Many}}{{(shifts ? $", global::System.Span<double> {names.Buffer}" : "")}})
            {
                {{(shifts ? Shift(names, data) : "")}}
                {{Code.Lines(BlockAdditions(names, data, row))}}
                Count = unchecked(Count + {{data.Length}});
            }
            """);
    }

    private static string Shift(OlsNames names, OlsData data)
    {
        IEnumerable<string> shifts = names.Shifted.Select((column, i) =>
        {
            string buffer = i == 0 ? names.Buffer : $"{names.Buffer}.Slice({(i == 1 ? "" : Literal.Of(i) + " * ")}{data.Length})";
            return $"var {names.FromOrigin(i)} = {OlsWriter.Numerics}.ColumnOrigin.Shift({column.Column.Parameter}, {names.Origins[i]}, {buffer}, ref {names.IsExact});";
        });
        return Code.Text(
            $$"""
            bool {{names.IsExact}} = true;
            {{Code.Lines(shifts)}}
            if (!{{names.IsExact}})
            {
                for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                    Add({{data.Elements}}); // there a difference takes two doubles
                return;
            }

            """) + "\n";
    }

    private static IEnumerable<string> BlockAdditions(OlsNames names, OlsData data, ModelRow row)
    {
        List<Expression> values = row.Predictors.Append(row.Response).ToList();
        int first = names.HasIntercept ? 1 : 0;
        if (names.HasIntercept)
            yield return $"{DoubleDouble}.Add(ref {names.FirstSum}, (double){data.Length});";
        if (first == 1 && names.Size == 3)
        {
            string sums = string.Join(", ", new[] { (0, 1), (1, 1), (0, 2), (1, 2), (2, 2) }.Select(sum => "ref " + names.Sum(sum.Item1, sum.Item2)));
            yield return $"{ColumnSums}.AddPair({sums}, {values[1].Text}, {values[2].Text});";
            yield break;
        }

        for (int column = first; column < names.Size; column++)
        {
            string own = names.Sum(column, column), value = values[column].Text;
            yield return names.HasIntercept
                ? $"{ColumnSums}.AddSquares(ref {names.Sum(0, column)}, ref {own}, {value});"
                : $"{ColumnSums}.AddProducts(ref {own}, {value}, {value});";
            int other = first;
            for (; other + 1 < column; other += 2)
                yield return $"{ColumnSums}.AddProducts(ref {names.Sum(other, column)}, ref {names.Sum(other + 1, column)}, {values[other].Text}, {values[other + 1].Text}, {value});";
            if (other < column)
                yield return $"{ColumnSums}.AddProducts(ref {names.Sum(other, column)}, {values[other].Text}, {value});";
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
