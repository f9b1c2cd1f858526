namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Columns called like what the emitted members call their own parameters and locals.</summary>
[Ols("results ~ row + level + errors")]
public partial class CollidingNames;

[Ols("state ~ kind + i + j")]
public partial class CollidingIndices;
