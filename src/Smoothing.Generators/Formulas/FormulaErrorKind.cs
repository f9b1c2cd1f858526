namespace Smoothing.Generators.Formulas;

/// <summary>The kind of a mistake in a formula.</summary>
internal enum FormulaErrorKind
{
    /// <summary>The text is not a formula, or a part of it is invalid in its place.</summary>
    Syntax,

    /// <summary>The formula adds a term that the model already has.</summary>
    DuplicateTerm,

    /// <summary>The response is one of its own predictors.</summary>
    ResponseOnTheRight,

    /// <summary>The model has neither an intercept nor a term.</summary>
    NoTerms,

    /// <summary>The model has more coefficients than <see cref="LinearModel.MaximumCoefficients"/>.</summary>
    TooManyTerms,
}
