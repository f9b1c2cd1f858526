namespace Smoothing.Generators.Estimators.Ols;

/// <summary>The types that an emitted least-squares model names.</summary>
internal static class RuntimeTypes
{
    public const string DoubleDouble = Support + "DoubleDouble";
    public const string Elementary = Support + "Elementary";
    public const string Guard = Support + "Guard";
    public const string InfluenceMeasure = Support + "InfluenceMeasure";
    public const string LinearModel = Support + "LinearModel";
    public const string LinearMoments = Support + "ILinearMoments";
    public const string LinearSolution = Support + "LinearSolution";

    public const string Coefficient = "global::Smoothing.Coefficient";
    public const string FitStatus = "global::Smoothing.FitStatus";
    public const string Interval = "global::Smoothing.Interval";
    public const string RobustErrors = "global::Smoothing.HeteroskedasticityConsistent";

    public const string ArgumentException = "global::System.ArgumentException";
    public const string Math = "global::System.Math";
    public const string TextWriter = "global::System.IO.TextWriter";
    public const string Terms = "global::System.Span<" + DoubleDouble + ">";
    public const string Input = "global::System.ReadOnlySpan<double>";
    public const string Output = "global::System.Span<double>";

    /// <summary>The attribute of a struct whose fields are read as a run of numbers.</summary>
    public const string Sequential =
        "[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]";

    private const string Support = "global::Smoothing.CompilerServices.";
}
