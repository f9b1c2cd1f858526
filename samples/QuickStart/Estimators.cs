using Smoothing;
using static Smoothing.Kernel;

namespace QuickStart;

// These four declarations are all there is to write: the generator turns each into an estimator of its own.

/// <summary>The crash's head acceleration over time, smoothed in windows that reach 3.5 ms to either side.</summary>
[LocalLinear(Kernel = Epanechnikov, Bandwidth = 3.5)]
public partial class CrashTrend;

/// <summary>The noisy sine, smoothed.</summary>
[LocalLinear(Kernel = Tricube, Bandwidth = 1)]
public partial class SineTrend;

/// <summary>The straight line of the stopping distance on the speed, by least squares.</summary>
[Ols("dist ~ speed")]
public partial class StoppingLine;

/// <summary>A trend whose bandwidth is known only when the program runs.</summary>
[LocalLinear(Kernel = Epanechnikov)]
public partial class AnyTrend;
