using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// The runtime's methods that do an estimator's work: by moments that neighbours share, window by window, or window by window over the
/// nearest observations. What they take beside data and targets is the kernel, or the share of the observations in a window.
/// </summary>
internal sealed class RegressionCalls(LocalPolynomialSpec spec, BandwidthCode names)
{
    /// <summary>The constant that holds the span.</summary>
    public const string Share = "Share";

    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string OfKernel = "<" + LocalKernelWriter.TypeName + ">";

    /// <summary>The argument in a static member.</summary>
    public string Argument => spec.IsNearest ? Share : names.Kernel;

    /// <summary>The argument in an instance member.</summary>
    public string InstanceArgument => spec.IsNearest ? Share : names.InstanceKernel;

    public string Smooth => spec.IsNearest ? $"{Numerics}.NearestRegression.Smooth{OfKernel}" : $"{Numerics}.LocalEstimator.{Algorithm}";

    public string At => spec.IsNearest ? $"{Numerics}.NearestRegression.At{OfKernel}" : $"{Numerics}.LocalEstimator.At";

    public string Predict => spec.IsNearest ? $"{Numerics}.NearestPrediction.Smooth{OfKernel}" : $"{Numerics}.LocalPrediction.{Algorithm}";

    public string Value => spec.IsNearest ? $"{Numerics}.NearestPrediction.Value{OfKernel}" : $"{Numerics}.LocalPrediction.Value";

    public string Slope => spec.IsNearest ? $"{Numerics}.NearestPrediction.Slope{OfKernel}" : $"{Numerics}.LocalPrediction.Slope";

    /// <summary>The summary of an instance's fit.</summary>
    public string Summary => spec.IsNearest
        ? $"{Numerics}.NearestInference.Summary{OfKernel}(_sample, {InstanceArgument})"
        : $"{Numerics}.LocalInference.{Algorithm}(_sample, {InstanceArgument})";

    /// <summary>The interval of an instance at one target.</summary>
    public string IntervalAt => spec.IsNearest
        ? $"{Numerics}.NearestInference.At{OfKernel}(_sample, {InstanceArgument}, "
        : $"{Numerics}.LocalInference.At(_sample.Sample, {InstanceArgument}, {Summary}, ";

    /// <summary>The intervals of an instance at many targets.</summary>
    public string Intervals => spec.IsNearest ? $"{Numerics}.NearestInference.Intervals{OfKernel}" : $"{Numerics}.LocalInference.{Algorithm}";

    /// <summary>The statement that makes the robust passes over the data of a static member; nothing where there are none.</summary>
    public string RobustFit(string sample) => spec.IsRobust
        ? $"using var robust = {Numerics}.RobustFit.Of{OfKernel}({sample}, {Share}, RobustIterations);"
        : "";

    /// <summary>The data of a static member as it is fitted.</summary>
    public string Sample(string sample) => spec.IsRobust ? "robust.Sample" : sample;

    /// <summary>The statement that makes the robust passes over an instance's data.</summary>
    public static string Keep => $"{Numerics}.RobustFit.Keep{OfKernel}(_sample, {Share}, RobustIterations);";

    /// <summary>The constants the calls name.</summary>
    public string Constants => !spec.IsNearest
        ? ""
        : Code.Text(
            $$"""
            private const double {{Share}} = {{spec.Span!.Value}}; // of the observations in a window
            {{(spec.IsRobust ? $"private const int RobustIterations = {Literal.Of(spec.RobustIterations)};" : "")}}
            """);

    private string Algorithm => LocalPolynomialWriter.IsSwept(spec) ? "Sweep" : "Direct";
}
