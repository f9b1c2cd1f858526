namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>How the robustness weights show in the code: handed from method to method where there are any.</summary>
internal sealed class RobustnessCode(LowessSpec spec)
{
    /// <summary>The spans of every private method.</summary>
    public string Parameters =>
        "global::System.ReadOnlySpan<double> x, global::System.ReadOnlySpan<double> y"
        + (spec.IsRobust ? ", global::System.ReadOnlySpan<double> robustness" : "");

    public string Arguments => spec.IsRobust ? "x, y, robustness" : "x, y";

    public string Instance => spec.IsRobust ? "_sample.X, _sample.Y, _sample.Robustness" : "_sample.X, _sample.Y";

    /// <summary>The sample's type in the runtime.</summary>
    public string Sample => "global::Smoothing.CompilerServices." + (spec.IsRobust ? "RobustSample" : "FittedSample");
}
