namespace Smoothing.Generators.Formulas;

/// <summary>What is wrong with a formula.</summary>
internal enum FormulaErrorKind
{
    /// <summary>The text is not a formula, or a part of it means nothing where it stands.</summary>
    Syntax,

    /// <summary>A term is added that the model already has.</summary>
    DuplicateTerm,

    /// <summary>The response is one of its own predictors.</summary>
    ResponseOnTheRight,

    /// <summary>Neither an intercept nor a term is left to estimate.</summary>
    NoTerms,

    /// <summary>The model has more coefficients than <see cref="LinearModel.MaximumCoefficients"/>.</summary>
    TooManyTerms,
}
