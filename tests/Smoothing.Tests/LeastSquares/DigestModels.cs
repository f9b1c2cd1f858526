namespace Smoothing.Tests.LeastSquares;

[Ols]
internal partial class DigestLine;

[Ols("y ~ a + b + c - 1")]
internal partial struct DigestPlane;
