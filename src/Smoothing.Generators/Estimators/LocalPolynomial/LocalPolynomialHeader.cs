using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Writes the header of a local polynomial regression's file: the attribute, the algorithm, and the equation.</summary>
internal static class LocalPolynomialHeader
{
    public static string Write(LocalPolynomialSpec spec, GridWriter? grid)
    {
        string twoStacks = spec.IsSwept ? ", moments by two stacks, O(1) a push" : "";
        string stream = spec.Capacity is { } capacity
            ? $"stream     the newest {Literal.Of(capacity)} observations{twoStacks}"
            : "";
        return Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: {{Method(spec)}}, specialised for
              kernel     {{KernelText(spec)}}
              bandwidth  {{Bandwidth(spec)}}
              algorithm  {{Algorithm(spec)}}
              {{stream}}
              {{grid?.Header}}

            {{Equation(spec)}}
            """);
    }

    private static string Algorithm(LocalPolynomialSpec spec)
    {
        string lanes = spec.Kernel.HasLanes ? " in eight lanes" : "";
        return spec switch
        {
            _ when spec.IsSwept => "moment sweep: neighbouring targets share the moments of their windows, O(n + m);"
                + "\n           small windows are summed up one by one",
            { IsRobust: true } => $"direct: a window slides to the nearest observations, its sums{lanes}, O(n · window) a pass;"
                + $"\n           {Passes(spec)} with bisquare weights after the first",
            { IsNearest: true } => $"direct: a window slides to the nearest observations, its sums{lanes}, O(n · window)",
            _ => $"direct: the sums of each window{lanes}, O(n · window)",
        };
    }

    /// <summary>The number of robust passes in words.</summary>
    public static string Passes(LocalPolynomialSpec spec) =>
        spec.RobustIterations == 1 ? "one pass" : Literal.Of(spec.RobustIterations) + " passes";

    private static string Bandwidth(LocalPolynomialSpec spec) =>
        spec.Span is { } span ? $"h(x₀), the distance of the q-th nearest observation, q = ⌊{Literal.Plain(span)} n⌋"
            : spec.Bandwidth is { } h ? "h = " + Literal.Plain(h)
            : spec.BandwidthRule is { } rule ? $"h, chosen from the data by {rule}"
            : "h, an argument";

    private static string Equation(LocalPolynomialSpec spec) =>
        Equation(spec.Degree) + (!spec.IsNearest ? "" : spec.IsRobust
            ? "\nWith Kernel = Tricube it is R's loess(family = \"symmetric\", surface = \"direct\") (Cleveland and Devlin 1988)."
            : "\nWith Kernel = Tricube it is R's loess(surface = \"direct\") (Cleveland and Devlin 1988).");

    private static string Equation(int degree) => degree switch
    {
        0 => """
            At a target x₀ the constant α minimises Σ K(uᵢ) (yᵢ − α)², uᵢ = (xᵢ − x₀)/h, and is the estimate
            (Nadaraya 1964; Watson 1964).
            """,
        1 => """
            At a target x₀ the line α + β(x − x₀) minimises Σ K(uᵢ) (yᵢ − α − β(xᵢ − x₀))², uᵢ = (xᵢ − x₀)/h;
            α is the estimate and β its slope (Fan and Gijbels 1996, section 2.3).
            """,
        _ => $"""
            At a target x₀ the polynomial Σ β_j (x − x₀)ʲ of degree {Literal.Of(degree)} minimises Σ K(uᵢ) (yᵢ − Σ β_j (xᵢ − x₀)ʲ)²,
            uᵢ = (xᵢ − x₀)/h; β₀ is the estimate and β₁ its slope (Fan and Gijbels 1996, section 3.1).
            """,
    };

    /// <summary>The method's name in the field.</summary>
    public static string Method(LocalPolynomialSpec spec) => spec.Degree switch
    {
        0 => "local constant regression",
        1 => "local linear regression",
        2 => "local quadratic regression",
        _ => "local cubic regression",
    } + (spec.IsWeighted ? " with weights" : "");

    /// <summary>The formula of the kernel and its domain.</summary>
    public static string KernelText(LocalPolynomialSpec spec) => spec.Kernel is UserKernel user
        ? $"{user.Formula} for {user.Domain}, the target's own"
        : $"{spec.Kernel.Name}, K(u) = {spec.Kernel.Formula} for {spec.Kernel.Domain}";
}
