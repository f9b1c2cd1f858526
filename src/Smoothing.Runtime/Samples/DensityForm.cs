namespace Smoothing.CompilerServices;

/// <summary>The form of a density's results.</summary>
internal enum DensityForm
{
    /// <summary>The density.</summary>
    Density,

    /// <summary>Its logarithm.</summary>
    Log,

    /// <summary>Its logarithm, with all of the tails of the Gaussian kernel.</summary>
    LogOfGaussian,

    /// <summary>Its logarithm, with all of the tails of the logistic kernel.</summary>
    LogOfLogistic,
}
