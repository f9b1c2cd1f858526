using System.Collections.Generic;

namespace Smoothing.Generators.Model;

/// <summary>An attribute that makes an estimator of a type.</summary>
/// <param name="Name">As users write it: <c>LocalLinear</c>.</param>
internal sealed record EstimatorKind(string Name)
{
    public static EstimatorKind KernelDensity { get; } = new("KernelDensity");

    public static EstimatorKind LocalLinear { get; } = new("LocalLinear");

    public static EstimatorKind LocalPolynomial { get; } = new("LocalPolynomial");

    public static EstimatorKind Lowess { get; } = new("Lowess");

    public static EstimatorKind Ols { get; } = new("Ols");

    public static EstimatorKind SavitzkyGolay { get; } = new("SavitzkyGolay");

    public static IReadOnlyList<EstimatorKind> All { get; } = new[] { KernelDensity, LocalLinear, LocalPolynomial, Lowess, Ols, SavitzkyGolay };

    /// <summary>Whether it is a local polynomial regression.</summary>
    public bool IsLocalPolynomial => this == LocalLinear || this == LocalPolynomial;

    /// <summary>Whether it weighs observations by a kernel that users choose.</summary>
    public bool HasKernel => IsLocalPolynomial || this == KernelDensity;

    /// <summary>Whether all its members are static.</summary>
    public bool IsStatic => this == KernelDensity || this == SavitzkyGolay;

    /// <summary>The attribute type's full metadata name.</summary>
    public string MetadataName => "Smoothing." + Name + "Attribute";
}
