namespace Smoothing.Generators.LocalRegression;

/// <summary>
/// How the bandwidth shows in the public members: not at all where the attribute gives it, as the last parameter where it is an argument.
/// </summary>
internal sealed class BandwidthNames(double? bandwidth)
{
    private readonly bool _isConstant = bandwidth.HasValue;

    /// <summary>The public members' last parameter.</summary>
    public string Parameter => _isConstant ? "" : ", double bandwidth";

    public string ParameterDocumentation => _isConstant
        ? ""
        : """/// <param name="bandwidth">h, in the units of x; positive and finite.</param>""";

    public string Check => _isConstant ? "" : "global::Smoothing.Numerics.Contract.Positive(bandwidth, nameof(bandwidth));";

    /// <summary>What a bandwidth adds to the reasons for an exception.</summary>
    public string? Error => _isConstant ? null : "the bandwidth is not positive";

    /// <summary>The kernel in a static member.</summary>
    public string Kernel => _isConstant ? $"default({LocalKernelWriter.TypeName})" : $"new {LocalKernelWriter.TypeName}(bandwidth)";

    /// <summary>The kernel in an instance member.</summary>
    public string InstanceKernel => _isConstant ? $"default({LocalKernelWriter.TypeName})" : $"new {LocalKernelWriter.TypeName}(_bandwidth)";
}
