using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes the sums of products that a model keeps of its data, and how a row is added to them.</summary>
internal static class MomentsWriter
{
    private const string DoubleDouble = "global::Smoothing.Numerics.DoubleDouble";

    public static string Write(OlsSpec spec, OlsNames names) =>
        Code.Text(
            $$"""
            /// <summary>
            /// The sums of products of {{Literal.Xml(Variables(spec))}}, each to 106 bits: the upper triangle of
            /// [X | y]ᵀ[X | y], column by column, which is all a least-squares fit needs to know of the data.
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            private struct Moments
            {
                {{Code.Lines(Columns(names).Select(column => $"public {DoubleDouble} {column};"))}}
                public long Count;

                public void Add({{string.Join(", ", spec.Columns.Select(column => "double " + column.Parameter))}})
                {
                    {{Code.Lines(Additions(spec, names))}}
                    Count = unchecked(Count + 1);
                }
            }
            """);

    private static string Variables(OlsSpec spec)
    {
        string[] variables = Enumerable.Repeat("1", spec.HasIntercept ? 1 : 0).Concat(spec.Columns.Select(column => column.Name)).ToArray();
        return string.Join(", ", variables.Take(variables.Length - 1)) + " and " + variables.Last();
    }

    private static IEnumerable<string> Columns(OlsNames names) =>
        from column in Enumerable.Range(0, names.Size)
        select string.Join(", ", Enumerable.Range(0, column + 1).Select(row => names.Sum(row, column)));

    private static IEnumerable<string> Additions(OlsSpec spec, OlsNames names)
    {
        string[] values = Enumerable.Repeat("1.0", names.HasIntercept ? 1 : 0).Concat(spec.Columns.Select(column => column.Parameter)).ToArray();
        for (int column = 0; column < names.Size; column++)
        {
            for (int row = 0; row <= column; row++)
            {
                yield return names.HasIntercept && row == 0
                    ? $"{DoubleDouble}.Add(ref {names.Sum(row, column)}, {values[column]});"
                    : $"{DoubleDouble}.AddProduct(ref {names.Sum(row, column)}, {values[row]}, {values[column]});";
            }
        }
    }
}
