namespace Smoothing.Tests.LeastSquares;

[Ols]
internal partial class DigestLine;

[Ols("y ~ a + b + c")]
internal partial class DigestSpace;

[Ols("y ~ poly(a, 3)*b")]
internal partial class DigestCurve;

[Ols("y ~ a + b + c - 1")]
internal partial struct DigestPlane;
