using Smoothing.Generators.Kernels;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LocalRegression;

/// <summary>
/// How the bandwidth shows in the code: folded into constants where the attribute gives it, handed from method to
/// method where it is an argument.
/// </summary>
internal sealed class BandwidthNames(LocalLinearSpec spec)
{
    private readonly bool _isConstant = spec.Bandwidth.HasValue;

    /// <summary>The public members' last parameter.</summary>
    public string Parameter => _isConstant ? "" : ", double bandwidth";

    public string ParameterDocumentation => _isConstant
        ? ""
        : """/// <param name="bandwidth">h, in the units of x; positive and finite.</param>""";

    public string Check => _isConstant ? "" : "global::Smoothing.Numerics.Contract.Positive(bandwidth, nameof(bandwidth));";

    /// <summary>What a bandwidth adds to the reasons for an exception.</summary>
    public string BandwidthError => _isConstant ? "" : ", the bandwidth is not positive";

    public string Argument => _isConstant ? "" : ", bandwidth";

    public string InstanceArgument => _isConstant ? "" : ", _bandwidth";

    public string InstanceLocal => _isConstant ? "" : "double bandwidth = _bandwidth;";

    /// <summary>1/h as an expression.</summary>
    public string Scale => _isConstant ? "PerBandwidth" : "perBandwidth";

    public string ScaleParameter => _isConstant ? "" : ", double perBandwidth";

    public string ScaleLocal => _isConstant ? "" : "double perBandwidth = 1 / bandwidth;";

    /// <summary>1/h handed on by a method that knows h.</summary>
    public string ScaleArgument => _isConstant ? "" : ", 1 / bandwidth";

    /// <summary>1/h handed on by a method that knows 1/h.</summary>
    public string ScaleArgumentByName => _isConstant ? "" : ", perBandwidth";

    /// <summary>The window's reach as an expression, in a method that knows h.</summary>
    public string Reach =>
        _isConstant ? "Reach"
        : double.IsInfinity(spec.Kernel.Support) ? Literal.Of(spec.Kernel.Support)
        : spec.Kernel.Support == 1 ? "bandwidth"
        : Literal.Of(spec.Kernel.Support) + " * bandwidth";

    /// <summary>The method that evaluates the kernel.</summary>
    public string Weight => spec.Kernel is not UserKernel user ? "Weight"
        : MayBeLocal(user.Method) ? spec.Target.Declaration.Name + "." + user.Method
        : user.Method;

    // A kernel called w, say, would be hidden by the local w that holds its value.
    private static bool MayBeLocal(string method) => char.IsLower(method[0]);
}
