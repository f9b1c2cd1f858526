namespace Smoothing.Tests.LeastSquares.Models;

[Ols("y ~ log(a) + log10(c) + log1p(a) + exp(b) + sqrt(a) + abs(b) + sin(b) + cos(b) + tan(b)")]
internal partial class EveryFunction;

[Ols("y ~ c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + c9")]
internal partial class NineColumns;

[Ols("log(y) ~ a + I(a * b) + I(a / b) + I((a + b)^2) + I(a * b^2)")]
internal partial class Products;

[Ols("y ~ I(x^2) + I(x^3) + I(x^-1) + I(x^0.5)")]
internal partial class OddPowers;

[Ols("y ~ I(x^0.5)")]
internal partial class FractionalPower;
