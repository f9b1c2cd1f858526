namespace Smoothing.Tests.LeastSquares.Inference;

[Ols("mpg ~ wt")]
public partial class MtcarsSimple : IOnePredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.Wt];
}

[Ols("mpg ~ wt + hp + qsec")]
public partial class MtcarsMultiple : IThreePredictors
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.Wt, Coefficients.Hp, Coefficients.Qsec];
}

[Ols("mpg ~ wt + hp - 1")]
public partial class MtcarsNoIntercept : ITwoPredictors
{
    public Coefficient[] InOrder => [Coefficients.Wt, Coefficients.Hp];
}

[Ols("StackLoss ~ AirFlow + WaterTemp + AcidConc")]
public partial class StackLoss : IThreePredictors
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.AirFlow, Coefficients.WaterTemp, Coefficients.AcidConc];
}

[Ols("dist ~ speed")]
public partial class Cars : IOnePredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.Speed];
}

[Ols]
public partial class Line : IOnePredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.X];
}

[Ols("y ~ a + b + c")]
public partial class Plane : IThreePredictors
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.A, Coefficients.B, Coefficients.C];
}

[Ols("y ~ a + b - 1")]
public partial class PlaneThroughOrigin : ITwoPredictors
{
    public Coefficient[] InOrder => [Coefficients.A, Coefficients.B];
}

[Ols("y ~ 1")]
public partial class MeanOnly : INoPredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept];
}

[Ols]
public partial struct LineValue : IOnePredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.X];
}

[Ols("y ~ a + b - 1")]
public partial record struct PlaneRecordValue : ITwoPredictors
{
    public Coefficient[] InOrder => [Coefficients.A, Coefficients.B];
}

[Ols]
public partial record LineRecord : IOnePredictor
{
    public Coefficient[] InOrder => [Coefficients.Intercept, Coefficients.X];
}
