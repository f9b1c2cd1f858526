using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>A least-squares model to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Formula">The formula as written.</param>
/// <param name="HasIntercept">Whether the first coefficient is the intercept.</param>
/// <param name="Terms">The columns of the model matrix except the intercept, in order.</param>
/// <param name="Response">The response, an expression in its columns.</param>
/// <param name="PredictorColumns">The columns of the data that the terms need, in order of appearance.</param>
/// <param name="ResponseColumns">The columns of the data that the response needs, in order of appearance.</param>
/// <param name="Scalar">The type of the numbers in columns that are spans: <c>double</c> or <c>float</c>.</param>
/// <param name="IsWeighted">Whether each row has a weight.</param>
/// <param name="SkipsMissing">Whether rows with NaN are left out rather than refused.</param>
/// <param name="Row">The type whose members the columns are; null where each column is a span.</param>
internal sealed record OlsSpec(
    TargetSpec Target,
    string Formula,
    bool HasIntercept,
    EquatableArray<ModelColumn> Terms,
    FormulaNode Response,
    EquatableArray<DataColumn> PredictorColumns,
    EquatableArray<DataColumn> ResponseColumns,
    string Scalar,
    bool IsWeighted,
    bool SkipsMissing,
    RowType? Row) : EstimatorSpec(Target)
{
    /// <summary>p, the number of coefficients.</summary>
    public int Coefficients => Terms.Count + (HasIntercept ? 1 : 0);

    /// <summary>The accessibility of members that take data.</summary>
    public string Access => Row?.Access ?? "public";

    /// <summary>The coefficients' names, in order.</summary>
    public IEnumerable<string> CoefficientNames =>
        Enumerable.Repeat("Intercept", HasIntercept ? 1 : 0).Concat(Terms.Select(term => term.Name));

    /// <summary>The data's columns in the order of the parameters: predictors, then the response.</summary>
    public IEnumerable<DataColumn> Columns => PredictorColumns.Concat(ResponseColumns);

    /// <summary>The categorical columns.</summary>
    public IEnumerable<DataColumn> Factors => PredictorColumns.Where(column => !column.IsNumeric);

    /// <summary>Whether the model has a categorical column.</summary>
    public bool HasFactors => Factors.Any();

    /// <summary>The response in the formula's words.</summary>
    public string ResponseText => Arithmetic.Text(Response);

    /// <summary>Whether the only term is a column, so that the model has a Slope.</summary>
    public bool IsLine => Terms.Count == 1 && Terms[0].PlainColumn is not null;

    /// <summary>Whether all terms are plain columns of doubles, so that whole columns can be added at once.</summary>
    public bool IsPlain =>
        Row is null && Scalar == "double" && !IsWeighted && !SkipsMissing
            && Arithmetic.Bare(Response) is ColumnNode
            && Terms.All(term => term.PlainColumn is not null);

    /// <summary>The term a coefficient belongs to, in the formula's words.</summary>
    public string Term(int coefficient) =>
        coefficient == 0 && HasIntercept ? "the intercept" : Terms[coefficient - (HasIntercept ? 1 : 0)].Text;
}

/// <summary>A column of the data.</summary>
/// <param name="Name">As the formula writes it.</param>
/// <param name="Parameter">In camel case, escaped where it is a keyword.</param>
/// <param name="Type">The type of its parameter: double, bool, or an enumeration.</param>
/// <param name="Member">The member access on a row that reads it as that type; empty without a row type.</param>
/// <param name="Levels">The values that a categorical column may have; empty for numbers.</param>
internal sealed record DataColumn(string Name, string Parameter, string Type, string Member, EquatableArray<Level> Levels)
{
    /// <summary>The part of <see cref="Member"/> that makes null a missing value.</summary>
    public const string NullIsMissing = " ?? double.NaN";

    public bool IsNumeric => Levels.Count == 0;

    /// <summary>The member access that leaves null as it is, for a check that tells it from NaN.</summary>
    public string NullableMember =>
        Member.EndsWith(NullIsMissing, StringComparison.Ordinal) ? Member.Substring(0, Member.Length - NullIsMissing.Length) : Member;
}

/// <summary>The type of a row of data.</summary>
/// <param name="Name">Fully qualified.</param>
/// <param name="IsReference">Whether a row may be null.</param>
/// <param name="Access">The accessibility of members that take rows.</param>
internal sealed record RowType(string Name, bool IsReference, string Access);

/// <summary>A column of the model matrix: a product of numbers, where the row has certain levels, and zero elsewhere.</summary>
/// <param name="Name">The coefficient's name.</param>
/// <param name="Text">The column in the formula's words.</param>
/// <param name="Numbers">The numbers to multiply; none for a pure indicator.</param>
/// <param name="Indicators">The levels that the row must have; none for a pure number.</param>
internal sealed record ModelColumn(string Name, string Text, EquatableArray<FormulaNode> Numbers, EquatableArray<Indicator> Indicators)
{
    /// <summary>The column of the data, where the term is just that column; null otherwise.</summary>
    public string? PlainColumn =>
        Indicators.Count == 0 && Numbers.Count == 1 && Arithmetic.Bare(Numbers[0]) is ColumnNode column ? column.Name : null;
}

/// <summary>1 where a categorical column has a level, 0 elsewhere.</summary>
/// <param name="Column">The column.</param>
/// <param name="Level">The level's constant.</param>
/// <param name="IsContrast">Whether the term has no indicator for the first level, so that the others are compared with it.</param>
internal sealed record Indicator(string Column, string Level, bool IsContrast);
