using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes a least-squares model.</summary>
internal static class OlsWriter
{
    public static string Write(OlsSpec spec) => SourceFile.Write(spec.Target, Header(spec, new OlsNames(spec)), Members(spec));

    /// <summary>The members of the model, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(OlsSpec spec)
    {
        var names = new OlsNames(spec);
        var data = new OlsData(spec, names);
        var row = new ModelRow(spec, names);
        return StateFieldsWriter.Members(spec, names)
            .Concat(OlsFitWriter.Members(spec, names, data, row))
            .Concat(StreamingWriter.Members(spec, names, data, row))
            .Concat(ResultsWriter.Members(spec))
            .Concat(PredictionWriter.Members(spec, names, data, row))
            .Concat(InfluenceWriter.Members(spec, names, data, row))
            .Concat(StateWriter.Members(spec, names))
            .Concat(CoefficientsWriter.Members(spec, names))
            .Concat(MomentsWriter.Members(spec, names, data, row))
            .ToList();
    }

    private static string Header(OlsSpec spec, OlsNames names)
    {
        string origins = names.Shifted.Count == 0
            ? ""
            : $"\n{names.AboutOrigins} within the data, where no digits are lost; the coefficients are carried back to 0.";
        return Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: ordinary least squares, specialised for
              formula  {{Literal.Comment(spec.Formula)}}
              model    {{Equation(spec)}}

            One pass adds up the products of every two columns in double-double arithmetic (106 bits). The normal equations
            are solved in it too, by LDLᵀ (Golub and Van Loan 2013, section 4.1.2).{{origins}}
            """);
    }

    private static string Equation(OlsSpec spec)
    {
        IEnumerable<string> terms = spec.CoefficientNames.Select((_, i) =>
            "β" + Subscript(i) + (i == 0 && spec.HasIntercept ? "" : " " + Factor(spec.Term(i))));
        return $"{spec.ResponseText} = {string.Join(" + ", terms)} + ε";
    }

    private static string Factor(string text) => text.IndexOf(' ') < 0 ? text : "(" + text + ")";

    private static string Subscript(int number) =>
        string.Concat(Literal.Of(number).Select(digit => (char)('₀' + (digit - '0'))));
}
