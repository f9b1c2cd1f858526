using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;

namespace Smoothing.Generators.Model;

/// <summary>
/// The arguments of an estimator attribute, by name or by position. An argument that is absent or does not compile is null, or the default
/// of its enumeration. Each attribute has some of them.
/// </summary>
internal sealed class EstimatorArguments
{
    public EstimatorArguments(AttributeData attribute)
    {
        ImmutableArray<TypedConstant> positional = attribute.PositionalArguments();
        for (int i = 0; i < positional.Length && i < attribute.AttributeConstructor!.Parameters.Length; i++)
            Set(attribute.AttributeConstructor.Parameters[i].Name, positional[i]);
        foreach (var argument in attribute.ArgumentsByName())
            Set(argument.Key, argument.Value);
    }

    public Kernel? Kernel { get; private set; }

    public double? Bandwidth { get; private set; }

    public BandwidthRule BandwidthRule { get; private set; }

    public double? Span { get; private set; }

    public int? RobustIterations { get; private set; }

    public double? Delta { get; private set; }

    public double? Spacing { get; private set; }

    public int? Degree { get; private set; }

    public int? Derivative { get; private set; }

    public int? Window { get; private set; }

    public int? Capacity { get; private set; }

    public ITypeSymbol? Scalar { get; private set; }

    public ITypeSymbol? Row { get; private set; }

    public bool IsWeighted { get; private set; }

    public MissingValues Missing { get; private set; }

    public SparseWindow Sparse { get; private set; }

    public Extrapolation Extrapolation { get; private set; }

    /// <summary>The lower bound of the support as it is written; NaN is none.</summary>
    public double? Lower { get; private set; }

    /// <summary>The upper bound of the support as it is written; NaN is none.</summary>
    public double? Upper { get; private set; }

    /// <summary>The correction at the bounds; null where the attribute names none.</summary>
    public Boundary? Boundary { get; private set; }

    /// <summary>The value of the formula: the straight line by default, empty for null.</summary>
    public string Formula { get; private set; } = "y ~ x";

    /// <summary>The type of the numbers in the caller's spans: <c>double</c> or <c>float</c>.</summary>
    public string ScalarName => Scalar is { SpecialType: SpecialType.System_Single } ? "float" : "double";

    public bool SkipsMissing => Missing == MissingValues.Skip;

    // The parameters of constructors have the names of properties, in camel case.
    private void Set(string name, TypedConstant constant)
    {
        object? value = constant.Kind == TypedConstantKind.Array ? null : constant.Value;
        switch (name)
        {
            case nameof(Kernel):
                Kernel = value is int kernel ? (Kernel)kernel : null;
                break;
            case nameof(Bandwidth):
                Bandwidth = value as double?;
                break;
            case nameof(BandwidthRule):
                BandwidthRule = value is int rule ? (BandwidthRule)rule : BandwidthRule.None;
                break;
            case nameof(Span) or "span":
                Span = value as double?;
                break;
            case nameof(RobustIterations):
                RobustIterations = value as int?;
                break;
            case nameof(Delta):
                Delta = value as double?;
                break;
            case nameof(Spacing):
                Spacing = value as double?;
                break;
            case nameof(Degree) or "degree":
                Degree = value as int?;
                break;
            case nameof(Derivative):
                Derivative = value as int?;
                break;
            case nameof(Window) or "window":
                Window = value as int?;
                break;
            case nameof(Capacity):
                Capacity = value as int?;
                break;
            case nameof(Scalar):
                Scalar = value as ITypeSymbol;
                break;
            case nameof(Row):
                Row = value as ITypeSymbol;
                break;
            case "Weighted":
                IsWeighted = value is true;
                break;
            case nameof(Missing):
                Missing = value is int missing ? (MissingValues)missing : MissingValues.Throw;
                break;
            case nameof(Sparse):
                Sparse = value is int sparse ? (SparseWindow)sparse : SparseWindow.NaN;
                break;
            case nameof(Extrapolation):
                Extrapolation = value is int extrapolation ? (Extrapolation)extrapolation : Extrapolation.NaN;
                break;
            case nameof(Lower):
                Lower = value as double?;
                break;
            case nameof(Upper):
                Upper = value as double?;
                break;
            case nameof(Boundary):
                Boundary = value is int boundary ? (Boundary)boundary : null;
                break;
            case "formula":
                Formula = value as string ?? "";
                break;
        }
    }
}
