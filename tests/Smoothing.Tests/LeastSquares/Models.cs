namespace Smoothing.Tests.LeastSquares;

[Ols]
internal partial class Line;

[Ols]
internal partial struct LineStruct;

[Ols("y ~ x - 1")]
internal partial class LineThroughOrigin;

[Ols("Mpg ~ Wt")]
internal partial class MileageByWeight;

[Ols("Mpg ~ Wt + Hp + Qsec")]
internal partial record Mileage;

[Ols("Mpg ~ Wt + Hp - 1")]
internal partial struct MileageThroughOrigin;

[Ols("StackLoss ~ AirFlow + WaterTemp + AcidConc")]
internal partial class StackLoss;

[Ols("Dist ~ Speed")]
internal partial record struct Stopping;

[Ols("Y4 ~ X4")]
internal partial class AnscombeFour;

[Ols("Employed ~ Deflator + Gnp + Unemployed + ArmedForces + Population + Year")]
internal partial class Longley;

[Ols("y ~ a + b")]
internal partial struct Plane;

[Ols("y ~ a + b + c - 1")]
internal partial class PlaneThroughOrigin;
