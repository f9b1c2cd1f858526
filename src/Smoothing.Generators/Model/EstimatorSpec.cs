namespace Smoothing.Generators.Model;

/// <summary>The input of an estimator's writer: values that compare by their contents and do not refer to a compilation.</summary>
/// <param name="Target">The annotated type.</param>
internal abstract record EstimatorSpec(TargetSpec Target)
{
    /// <summary>The type that the target's code calls and other targets may call too; null for none.</summary>
    public virtual SharedType? Shared => null;
}
