namespace Smoothing.Generators.Model;

/// <summary>What an estimator's file is written from: plain values that hold nothing of a compilation and compare by their contents.</summary>
/// <param name="Target">The annotated type.</param>
internal abstract record EstimatorSpec(TargetSpec Target);
