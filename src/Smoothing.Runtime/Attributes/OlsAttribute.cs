using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type an ordinary least squares regression of the model a formula describes.
/// Sums and solution are carried in double-double arithmetic (106 bits).
/// </summary>
/// <remarks>
/// The generator adds <c>Fit</c>, the streaming members <c>Add</c>, <c>Merge</c>, <c>Clear</c> and <c>Solve</c>, the
/// named <c>Coefficients</c>, their covariance and <c>Predict</c>. Each column of the formula becomes a
/// parameter named in camel case: predictors in order of appearance, then the response. Columns that the model also spans about another
/// origin, x in <c>y ~ x</c> or <c>y ~ poly(x, 3)</c>, are taken about one within the data, so that time stamps keep their digits; a row for
/// which a term has no finite value, as log(x) of a negative x, is refused wherever it is handed in.
/// </remarks>
/// <example>
/// <code>
/// [Ols]                       // y ~ x
/// public partial class Line;
///
/// [Ols("Price ~ Area + Rooms")]
/// public partial class PriceModel;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OlsAttribute : Attribute
{
    /// <summary>The straight line <c>y ~ x</c>.</summary>
    public OlsAttribute()
        : this("y ~ x")
    {
    }

    /// <summary>The model of <paramref name="formula"/>.</summary>
    /// <param name="formula">
    /// The response, <c>~</c>, and the predictors in Wilkinson notation (Wilkinson and Rogers 1973), for example
    /// <c>Price ~ Area + Rooms</c>. An intercept is part of the model unless <c>- 1</c> or <c>+ 0</c> removes it. An interaction of factors
    /// without the factors themselves, as in <c>y ~ factor(a):factor(b)</c>, has an indicator for every pair of levels, as in R; beside an
    /// intercept the last of them is <see cref="FitStatus.Collinear"/>, where R has NA.
    /// </param>
    public OlsAttribute(string formula) => Formula = formula;

    /// <summary>The formula as written.</summary>
    public string Formula { get; }

    /// <summary>
    /// The type of a row of data, whose fields and properties the columns of the formula are: numbers that convert to
    /// <see cref="double"/> without loss, and in <c>factor(…)</c> enumerations and bools. Left out, each column is a span.
    /// </summary>
    public Type? Row { get; set; }

    /// <summary>
    /// The type of the numbers in columns that are spans, <c>typeof(double)</c> unless set, or <c>typeof(float)</c>: sums are taken in
    /// double-double arithmetic all the same. Columns of a <see cref="Row"/> have types of their own.
    /// </summary>
    public Type Scalar { get; set; } = typeof(double);

    /// <summary>
    /// Whether each row has a weight: the inverse, up to a factor, of its error's variance. Adds a parameter for it after the
    /// response; rows of weight 0 do not count, whether their terms have a value or not.
    /// </summary>
    public bool Weighted { get; set; }

    /// <summary>What to do with rows in which a column or a term is NaN; <see cref="MissingValues.Throw"/> unless set.</summary>
    public MissingValues Missing { get; set; }
}
