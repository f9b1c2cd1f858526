using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The code of the data, the targets and the smoother in signatures and calls.</summary>
internal sealed class LocalPolynomialCode(LocalPolynomialSpec spec)
{
    /// <summary>The namespace of the runtime.</summary>
    public const string Runtime = "global::Smoothing.CompilerServices";

    /// <summary>The type of a fit. Its static members need no fit.</summary>
    public const string Facade = Runtime + ".LocalFit";

    /// <summary>The field that holds the fit.</summary>
    public const string Fit = "_fit";

    /// <summary>The field that holds the stream.</summary>
    public const string Stream = "_stream";

    /// <summary>The field that holds the bandwidth that the constructor takes.</summary>
    public const string BandwidthField = "_bandwidth";

    /// <summary>A span to read.</summary>
    public string Input => $"global::System.ReadOnlySpan<{spec.Scalar}>";

    /// <summary>A span to write.</summary>
    public string Output => $"global::System.Span<{spec.Scalar}>";

    /// <summary>x, y and the weights.</summary>
    public Parameter[] Data => DataNames.Select(name => new Parameter(Input, name)).ToArray();

    /// <summary>The parameters of a static member: the data, its own, and the bandwidth where the caller gives it.</summary>
    public Parameter[] Static(params Parameter[] own) =>
        Data.Concat(own).Concat(new[] { new Parameter("double", "bandwidth") }.Where(_ => spec.TakesBandwidth)).ToArray();

    /// <summary>The targets.</summary>
    public Parameter Targets => new(Input, "at");

    /// <summary>The values.</summary>
    public Parameter Fitted => new(Output, "fitted");

    /// <summary>The data as one argument.</summary>
    public string DataArgument => $"new({string.Join(", ", DataNames)}{(spec.SkipsMissing ? ", " + Skip : "")})";

    /// <summary>The smoother of a static member. It is fixed, or takes the checked argument or a bandwidth chosen from the data.</summary>
    public string StaticSmoother => LocalKernelWriter.TypeName + spec switch
    {
        { TakesBandwidth: true } => $".{LocalKernelWriter.Checked}(bandwidth)",
        { BandwidthRule: not null } => $".{LocalKernelWriter.At}(SelectBandwidth({string.Join(", ", DataNames)}))",
        _ => "." + LocalKernelWriter.Smoother,
    };

    /// <summary>The smoother of an instance member.</summary>
    public string InstanceSmoother => LocalKernelWriter.TypeName + (spec.TakesBandwidth || spec.BandwidthRule is not null
        ? $".{LocalKernelWriter.At}({InstanceBandwidth})"
        : "." + LocalKernelWriter.Smoother);

    /// <summary>The bandwidth of an instance.</summary>
    public string InstanceBandwidth => spec switch
    {
        { Bandwidth: { } h } => Literal.Of(h),
        { BandwidthRule: not null } => Fit + ".Bandwidth",
        _ => BandwidthField,
    };

    /// <summary>The call of the facade in a static member.</summary>
    public string CallStatic(string method, string arguments) => $"{Facade}.{method}({StaticSmoother}, {DataArgument}, {arguments})";

    /// <summary>The call of the fit in an instance member.</summary>
    public string CallFit(string method, string arguments = "") =>
        $"{Fit}.{method}({InstanceSmoother}{(arguments.Length == 0 ? "" : ", " + arguments)})";

    /// <summary>The cast of a result to the caller's type.</summary>
    public string Cast => spec.Scalar == "double" ? "" : $"({spec.Scalar})";

    /// <summary>The last argument of a prediction: the extrapolation; nothing where predictions beyond the data are NaN.</summary>
    public string Beyond => spec.Extrapolation == Extrapolation.NaN ? "" : ", global::Smoothing.Extrapolation." + spec.Extrapolation;

    /// <summary>The enumeration's value that skips incomplete observations.</summary>
    public const string Skip = "global::Smoothing.MissingValues.Skip";

    private string[] DataNames => spec.IsWeighted ? new[] { "x", "y", "weights" } : new[] { "x", "y" };

    /// <summary>An expression as a member's body, on the line below a long signature.</summary>
    public static string Below(string expression) => $"=>\n    {expression};";

    /// <summary>An expression as a member's body, on the line of its signature.</summary>
    public static string Beside(string expression) => $"=> {expression};";
}
