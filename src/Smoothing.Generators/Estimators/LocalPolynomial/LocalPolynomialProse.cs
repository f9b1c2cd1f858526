using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The parts of the members' documentation that depend on the specification.</summary>
internal sealed class LocalPolynomialProse(LocalPolynomialSpec spec)
{
    /// <summary>The method and its kernel.</summary>
    public string Method =>
        $"{Code.Capital(LocalPolynomialHeader.Method(spec))}, {Literal.Xml(LocalPolynomialHeader.KernelText(spec))}";

    /// <summary>The documentation of x, y and the weights of a static member.</summary>
    public string Data => Code.Text(
        $$"""
        /// <param name="x">Abscissas, ascending; ties are allowed.{{Missing}}</param> <param name="y">Responses, one for each abscissa.{{Missing}}</param>
        {{Weights}}
        """);

    /// <summary>The documentation of the weights.</summary>
    public string Weights => spec.IsWeighted
        ? """/// <param name="weights">Weights, one for each abscissa: 0 leaves an observation out, 2 counts it twice.</param>"""
        : "";

    /// <summary>The documentation of the bandwidth where the caller gives it.</summary>
    public string Bandwidth => spec.TakesBandwidth
        ? """/// <param name="bandwidth">h, in the units of x; positive and finite.</param>"""
        : "";

    /// <summary>The documentation of many targets.</summary>
    public const string Targets = """/// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>""";

    /// <summary>The documentation of one target.</summary>
    public const string Target = """/// <param name="at">The target, in the units of x.</param>""";

    /// <summary>The exceptions of a static member.</summary>
    public string DataErrors => Errors(null);

    /// <summary>The exceptions of a static member that writes values.</summary>
    public string ResultErrors => Errors(spec.IsPooled ? null : "fitted overlaps the data");

    /// <summary>The condition of an invalid value.</summary>
    public string WrongValue => spec.SkipsMissing ? "a value is infinite" : "a value is not finite";

    /// <summary>The condition under which an estimate is NaN.</summary>
    public string Undetermined => UndeterminedWindow + (spec.BandwidthRule is null ? "" : ", or where the data determines no bandwidth");

    /// <summary>The condition under which a prediction is NaN.</summary>
    public string Unpredicted =>
        "NaN before a fit, " + (spec.Extrapolation == Extrapolation.NaN ? "beyond the range of the data, " : "") + "and where "
            + Undetermined;

    /// <summary>The prediction beyond the range of the data, as a sentence; nothing where it is NaN.</summary>
    public string Beyond => spec.Extrapolation switch
    {
        Extrapolation.Nearest => "Beyond the range of the data it is the estimate at the nearest end.",
        Extrapolation.Linear => "Beyond the range of the data it is the line through the estimate at the nearest end, with the slope there.",
        _ => "",
    };

    /// <summary>The cost of smoothing at the abscissas of the data.</summary>
    public string OwnCost => $"{(spec.IsSwept ? "O(n), whatever the bandwidth" : "O(n · window)")}; {Passes}{Allocation}.{Selection}";

    /// <summary>The cost of smoothing at other points.</summary>
    public string Cost => $"{(spec.IsSwept ? "O(n + m), whatever the bandwidth" : "O(m · window)")}; {Passes}{Allocation}.{Selection}";

    /// <summary>The allocations of a member.</summary>
    public string Allocation => spec.IsPooled || spec.IsRobust ? "allocates nothing once the shared pool is warm" : "allocates nothing";

    /// <summary>The rule that chooses the bandwidth.</summary>
    public string Rule => spec.BandwidthRule switch
    {
        BandwidthRule.LeaveOneOut => "leave-one-out cross-validation (Stone 1974; Allen 1974)",
        BandwidthRule.GeneralizedCrossValidation => "generalized cross-validation (Craven and Wahba 1979)",
        BandwidthRule.Aicc => "the corrected criterion of Akaike (Hurvich, Simonoff and Tsai 1998)",
        BandwidthRule.DirectPlugIn => "the direct plug-in rule of Ruppert, Sheather and Wand (1995)",
        _ => "the rule of thumb of Fan and Gijbels (1996, section 4.2)",
    };

    /// <summary>The cost of the rule.</summary>
    public string RuleCost => spec.BandwidthRule switch
    {
        BandwidthRule.DirectPlugIn => "two pilot fits, O(n)",
        BandwidthRule.RuleOfThumb => "one polynomial over all of the data, O(n)",
        _ => "some fifty to eighty passes over the data, " + (spec.IsSwept ? "O(n) each" : "O(n · window) each"),
    };

    /// <summary>The parameter types of Fit as a cref writes them.</summary>
    public string FitParameters =>
        string.Join(", ", Enumerable.Repeat($"global::System.ReadOnlySpan{{{spec.Scalar}}}", spec.IsWeighted ? 3 : 2));

    /// <summary>The parameter types of Estimate as a cref writes them.</summary>
    public string EstimateParameters => FitParameters + ", double" + (spec.TakesBandwidth ? ", double" : "");

    private string Missing => spec.SkipsMissing ? " NaN where one is missing." : "";

    private string Passes => spec.IsRobust ? LocalPolynomialHeader.Passes(spec) + " with bisquare weights first; " : "";

    private string Selection => spec.BandwidthRule is null ? "" : $" The bandwidth is chosen first: {RuleCost}; <c>Fit</c> does so once.";

    private string UndeterminedWindow => spec switch
    {
        { IsRobust: true } => "the observations in the window that robust passes left weight do not determine the polynomial",
        { Degree: 0 } or { AllowsLowerDegree: true } => "the window holds no observation",
        { Degree: 1 } => "fewer than two distinct abscissas lie in the window",
        { Degree: 2 } => "fewer than three distinct abscissas lie in the window",
        _ => "fewer than four distinct abscissas lie in the window",
    };

    private string Errors(string? more)
    {
        var errors = new List<string> { "Lengths differ", "x is not ascending", WrongValue };
        if (spec.IsWeighted)
            errors.Add("a weight is negative");
        if (spec.TakesBandwidth)
            errors.Add("the bandwidth is not positive");
        if (more is not null)
            errors.Add(more);
        return string.Join(", ", errors.Take(errors.Count - 1)) + ", or " + errors[errors.Count - 1];
    }
}
