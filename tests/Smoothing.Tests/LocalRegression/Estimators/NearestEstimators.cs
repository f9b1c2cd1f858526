namespace Smoothing.Tests.LocalRegression.Estimators;

[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.3, RobustIterations = 3)]
internal sealed partial class RobustQuadraticOfNearest;

[LocalLinear(Kernel = Kernel.Gaussian, Span = 0.1, Weighted = true)]
internal sealed partial class WeightedLineOfNearest;
