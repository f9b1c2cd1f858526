namespace Smoothing.Tests.LeastSquares.Models;

[Ols("y ~ poly(x, 10)")]
internal partial class Degree10 : ICurve<Degree10>
{
    public Coefficient[] Listed =>
    [
        Coefficients.Intercept, Coefficients.X, Coefficients.XPow2, Coefficients.XPow3, Coefficients.XPow4, Coefficients.XPow5,
        Coefficients.XPow6, Coefficients.XPow7, Coefficients.XPow8, Coefficients.XPow9, Coefficients.XPow10,
    ];
}

[Ols("y ~ poly(x, 5)")]
internal partial struct Degree5 : ICurve<Degree5>
{
    public readonly Coefficient[] Listed =>
        [Coefficients.Intercept, Coefficients.X, Coefficients.XPow2, Coefficients.XPow3, Coefficients.XPow4, Coefficients.XPow5];
}

[Ols("y ~ x + I(x^2) + I(x^3) + I(x^4) + I(x^5)")]
internal partial class Powers5 : ICurve<Powers5>
{
    public Coefficient[] Listed =>
        [Coefficients.Intercept, Coefficients.X, Coefficients.XPow2, Coefficients.XPow3, Coefficients.XPow4, Coefficients.XPow5];
}

[Ols("y ~ poly(x, 3)")]
internal partial class Cubic : ICurve<Cubic>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.X, Coefficients.XPow2, Coefficients.XPow3];
}

[Ols("y ~ x + I(x^2)")]
internal partial class Parabola : ICurve<Parabola>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.X, Coefficients.XPow2];
}

[Ols("y ~ x")]
internal partial class TimeLine : ICurve<TimeLine>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.X];
}
