namespace Smoothing.Tests.LeastSquares.Models;

[Ols("Mpg ~ Wt * Hp", Row = typeof(Car))]
internal partial class MileageByInteraction : IRowModel<Car>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Hp, Coefficients.WtHp];
}

[Ols("Mpg ~ Wt * Hp")]
internal partial class MileageByInteractionSpans : IFigures
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Hp, Coefficients.WtHp];
}

[Ols("Mpg ~ Wt * Hp", Row = typeof(LooseCar))]
internal partial record MileageByInteractionLoose : IRowModel<LooseCar>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Hp, Coefficients.WtHp];
}

[Ols("Mpg ~ Hp + I(Hp^2) + log(Wt)", Row = typeof(CarFields))]
internal partial struct MileageByCurve : IRowModel<CarFields>
{
    public readonly Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Hp, Coefficients.HpPow2, Coefficients.LogWt];
}

[Ols("Mpg ~ poly(Hp, 2) + log(Wt)", Row = typeof(Car))]
internal partial record struct MileageByPoly : IRowModel<Car>
{
    public readonly Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Hp, Coefficients.HpPow2, Coefficients.LogWt];
}

[Ols("Mpg ~ Wt + factor(Cyl)", Row = typeof(Car))]
internal partial record MileageByCylinders : IRowModel<Car>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.CylSix, Coefficients.CylEight];
}

[Ols("Mpg ~ Wt + factor(Manual)", Row = typeof(Car))]
internal partial class MileageByGearbox : IRowModel<Car>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.ManualTrue];
}

[Ols("Mpg ~ Wt * factor(Cyl) - 1", Row = typeof(Car))]
internal partial class MileageByCylindersApart : IRowModel<Car>
{
    public Coefficient[] Listed =>
    [
        Coefficients.Wt, Coefficients.CylFour, Coefficients.CylSix, Coefficients.CylEight, Coefficients.WtCylSix, Coefficients.WtCylEight,
    ];
}

[Ols("Mpg ~ Wt + Qsec", Row = typeof(LooseCar), Weighted = true)]
internal partial class MileageWeighted : IWeightedRowModel<LooseCar>
{
    public Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Qsec];
}

[Ols("Mpg ~ Wt + Qsec", Weighted = true)]
internal partial struct MileageWeightedSpans : IFigures
{
    public readonly Coefficient[] Listed => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Qsec];
}

[Ols("Mpg ~ factor(Cyl):factor(Manual)", Row = typeof(Car))]
internal partial class MileageByPairsBesideIntercept;

[Ols("Mpg ~ factor(Cyl):factor(Manual) - 1", Row = typeof(Car))]
internal partial class MileageByPairs;
