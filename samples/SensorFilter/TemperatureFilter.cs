using Smoothing;
using static Smoothing.Kernel;

namespace SensorFilter;

/// <summary>The temperature now and its velocity, by a line through the readings of the last two hours, of which there are twelve.</summary>
[LocalLinear(Kernel = Epanechnikov, Bandwidth = 2, Capacity = 16)]
public partial class TemperatureFilter;
