using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type an ordinary least squares regression of the model that a formula describes. Sums and solution are computed in
/// double-double arithmetic (106 bits).
/// </summary>
/// <remarks>
/// The generator adds <c>Fit</c>, the streaming members <c>Add</c>, <c>Merge</c>, <c>Clear</c> and <c>Solve</c>, the
/// named <c>Coefficients</c>, their covariance and <c>Predict</c>. Each column of the formula becomes a
/// parameter named in camel case: predictors in order of appearance, then the response. If a shift of a column does not change the span of
/// the model, as for x in <c>y ~ x</c> or <c>y ~ poly(x, 3)</c>, sums use an origin within the data, so that time stamps keep their digits.
/// A row for which a term has no finite value, such as log(x) of a negative x, throws an <see cref="ArgumentException"/> in every member
/// that takes rows.
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
    /// <summary>Sets the model to the straight line <c>y ~ x</c>.</summary>
    public OlsAttribute()
        : this("y ~ x")
    {
    }

    /// <summary>Sets the model to <paramref name="formula"/>.</summary>
    /// <param name="formula">
    /// The response, <c>~</c>, and the predictors in Wilkinson notation (Wilkinson and Rogers 1973), for example
    /// <c>Price ~ Area + Rooms</c>. An intercept is part of the model unless <c>- 1</c> or <c>+ 0</c> removes it. An interaction of factors
    /// without the factors themselves, as in <c>y ~ factor(a):factor(b)</c>, has an indicator for every pair of levels, as in R. With an
    /// intercept, the last indicator makes the fit <see cref="FitStatus.Collinear"/>, where R reports NA.
    /// </param>
    public OlsAttribute(string formula) => Formula = formula;

    /// <summary>The formula as written.</summary>
    public string Formula { get; }

    /// <summary>
    /// The type of a row of data. The columns of the formula are its fields and properties: numbers that convert to <see cref="double"/>
    /// without loss, and, in <c>factor(…)</c>, enumerations and bools. If it is not set, each column is a span.
    /// </summary>
    public Type? Row { get; set; }

    /// <summary>
    /// The type of the numbers in columns that are spans: <c>typeof(double)</c> or <c>typeof(float)</c>; <c>typeof(double)</c> unless set.
    /// Both use sums in double-double arithmetic. The columns of a <see cref="Row"/> have their own types.
    /// </summary>
    public Type Scalar { get; set; } = typeof(double);

    /// <summary>
    /// Whether each row has a weight, proportional to the inverse of its error variance. The weight is the parameter after the response.
    /// Rows of weight 0 do not count, even if their terms have no finite value.
    /// </summary>
    public bool Weighted { get; set; }

    /// <summary>The treatment of rows in which a column or a term is NaN; <see cref="MissingValues.Throw"/> unless set.</summary>
    public MissingValues Missing { get; set; }
}
