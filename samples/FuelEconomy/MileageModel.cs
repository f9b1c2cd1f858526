using Smoothing;

namespace FuelEconomy;

/// <summary>Mileage on the logarithm of the mass, with a slope for each gearbox, and on the power.</summary>
[Ols("Mpg ~ log(Mass) * factor(Box) + Power", Row = typeof(RoadTest))]
internal sealed partial class MileageModel;
