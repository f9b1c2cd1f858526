namespace Smoothing.Tests.LeastSquares.Models;

[Ols("Mpg ~ Wt * Hp", Row = typeof(LooseCar), Missing = MissingValues.Skip)]
internal partial class MileageSkipping : IRowModel<LooseCar>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Hp, Coefficients.WtHp];
}

[Ols("Mpg ~ Wt + Qsec", Row = typeof(LooseCar), Weighted = true, Missing = MissingValues.Skip)]
internal partial class MileageWeightedSkipping : IWeightedRowModel<LooseCar>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Qsec];
}

[Ols("y ~ log(x)", Missing = MissingValues.Skip)]
internal partial struct LogSkipping : ICurve<LogSkipping>
{
    public readonly Coefficient[] Listed => [Coefficients.Intercept, Coefficients.LogX];
}

[Ols("y ~ log(x)")]
internal partial class LogLine : ICurve<LogLine>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.LogX];
}

[Ols("y ~ I(1/x)", Missing = MissingValues.Skip)]
internal partial class ReciprocalSkipping;

[Ols("sqrt(y) ~ x + I(1/x)")]
internal partial class RootOverReciprocal : ICurve<RootOverReciprocal>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.X, default];
}

[Ols("y ~ log(x)", Weighted = true)]
internal partial struct LogWeighted;

[Ols("y ~ log(x)", Weighted = true, Missing = MissingValues.Skip)]
internal partial struct LogWeightedSkipping;
