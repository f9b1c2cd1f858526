using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the sums of products that a model keeps of its data, and the code that adds rows to them.</summary>
internal static class MomentsWriter
{
    private const string DoubleDouble = RuntimeTypes.DoubleDouble;
    private const string LinearModel = RuntimeTypes.LinearModel;

    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0;
        string weighted = spec.IsWeighted ? "weighted " : "";
        string matrix = spec.IsWeighted ? "[X | y]ᵀW[X | y]" : "[X | y]ᵀ[X | y]";
        string aboutOrigins = shifts ? $" {Literal.Xml(names.AboutOrigins)}." : "";
        string logWeights = spec.IsWeighted ? $"public {RuntimeTypes.DoubleDouble} LogWeights;" : "";
        string skipped = spec.SkipsMissing ? $"public {RuntimeTypes.DoubleDouble} Skipped;" : "";
        string origins = shifts ? $"public double {string.Join(", ", names.Origins)};" : "";
        yield return Member.Named(
            "private struct", "Moments",
            $$"""
            /// <summary>The {{weighted}}sums of products of {{Literal.Xml(Variables(spec))}}, each to 106 bits: the upper triangle of {{matrix}}.{{aboutOrigins}}</summary>
            {{RuntimeTypes.Sequential}}
            """,
            $": {RuntimeTypes.LinearMoments}\n" + Body.Of(
                $$"""
                {{Code.Lines(Columns(names).Select(column => $"public {RuntimeTypes.DoubleDouble} {column};"))}}
                {{logWeights}}
                {{skipped}}
                {{FactorWriter.Fields(names)}}
                {{origins}}
                public bool HasOrigin { readonly get; set; }
                public long Count { readonly get; set; }

                {{Code.Blocks(
                    Add(spec, names, data, row),
                    spec.IsPlain ? AddBlock(names, data, row) : "",
                    row.IsResponseComputed ? ResponseOf(spec, row) : "")}}
                """));
    }

    private static string Add(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        string skip = spec.SkipsMissing
            ? Code.Text(
                $$"""
                if (IsMissing({{data.WholeValueArguments}}))
                {
                    {{RuntimeTypes.DoubleDouble}}.Add(ref Skipped, 1.0);
                    return;
                }
                """)
            : "";
        string ignore = spec.IsWeighted ? $"if ({names.Weight} == 0)\n    return;" : "";
        string addLogWeight = spec.IsWeighted
            ? $"{RuntimeTypes.DoubleDouble}.Add(ref LogWeights, {RuntimeTypes.Elementary}.Log({names.Weight}));"
            : "";
        return Code.Text(
            $$"""
            public void Add({{OlsData.Print(data.WholeValues)}})
            {
                {{skip}}
                {{ignore}}
                {{(names.Shifted.Count > 0 ? Begin(names) : "")}}
                {{Code.Lines(row.PredictorLocals("").Concat(row.ResponseLocals))}}
                {{Code.Lines(spec.IsWeighted ? WeightedAdditions(names, row) : Additions(names, row))}}
                {{addLogWeight}}
                {{FactorWriter.CountLevels(spec, names)}}
                Count = unchecked(Count + 1);
            }
            """);
    }

    /// <summary>The statement that takes the origins from the first row.</summary>
    private static string Begin(OlsNames names)
    {
        string fields = string.Join(", ", names.Origins);
        string values = string.Join(", ", names.Shifted.Select(column => column.Column.Parameter));
        return $"if (!HasOrigin)\n    ({fields}, HasOrigin) = ({values}, true);\n\n";
    }

    /// <summary>The method that adds many rows, one pair of columns at a time.</summary>
    private static string AddBlock(OlsNames names, OlsData data, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0;
        return Code.Text(
            $$"""
            public void AddBlock({{OlsData.Print(data.Many)}}{{(shifts ? $", {RuntimeTypes.Output} {names.Buffer}" : "")}})
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
            return $"{LinearModel}.TryShift({column.Column.Parameter}, {names.Origins[i]}, {buffer}, out var {names.FromOrigin(i)})";
        });
        string all = string.Join("\n    & ", shifts);
        return Code.Text(
            $$"""
            if (!{{(names.Shifted.Count == 1 ? all : "(" + all + ")")}})
            {
                for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                    Add({{data.Elements}}); // there a difference takes two doubles
                return;
            }

            """) + "\n";
    }

    /// <summary>The method that computes the response of a row.</summary>
    private static string ResponseOf(OlsSpec spec, ModelRow row)
    {
        string type = row.Response.IsDouble ? "double" : RuntimeTypes.DoubleDouble;
        return $"public static {type} ResponseOf({OlsData.Print(OlsData.Values(spec.ResponseColumns))}) => {row.ResponseText};";
    }

    private static IEnumerable<string> BlockAdditions(OlsNames names, OlsData data, ModelRow row)
    {
        List<Expression> values = row.Predictors.Append(row.Response).ToList();
        int first = names.HasIntercept ? 1 : 0;
        if (names.HasIntercept)
            yield return $"{DoubleDouble}.Add(ref {names.FirstSum}, (double){data.Length});";
        if (first == 1 && names.Size == 3)
        {
            string sums = string.Join(", ", new[] { (0, 1), (1, 1), (0, 2), (1, 2), (2, 2) }
                .Select(sum => "ref " + names.Sum(sum.Item1, sum.Item2)));
            yield return $"{LinearModel}.AddPair({sums}, {values[1].Text}, {values[2].Text});";
            yield break;
        }

        for (int column = first; column < names.Size; column++)
        {
            string own = names.Sum(column, column), value = values[column].Text;
            yield return names.HasIntercept
                ? $"{LinearModel}.AddSquares(ref {names.Sum(0, column)}, ref {own}, {value});"
                : $"{LinearModel}.AddProducts(ref {own}, {value}, {value});";
            int other = first;
            for (; other + 1 < column; other += 2)
                yield return $"{LinearModel}.AddProducts(ref {names.Sum(other, column)}, ref {names.Sum(other + 1, column)}, "
                    + $"{values[other].Text}, {values[other + 1].Text}, {value});";
            if (other < column)
                yield return $"{LinearModel}.AddProducts(ref {names.Sum(other, column)}, {values[other].Text}, {value});";
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

    /// <summary>The additions of a weighted row. Each column is multiplied by the weight only once.</summary>
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

        // AddProduct takes a double-double as its first factor.
        return a.IsDouble && !b.IsDouble
            ? $"{DoubleDouble}.AddProduct(ref {sum}, {b.Text}, {a.Text});"
            : $"{DoubleDouble}.AddProduct(ref {sum}, {a.Text}, {b.Text});";
    }
}
