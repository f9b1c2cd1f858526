using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.KernelEmission;

/// <summary>The signatures of a moment sweep: those of the shared type, and the methods of a target's kernel that call it.</summary>
internal static class SharedMoments
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";
    private const string Observations = "in global::Smoothing.CompilerServices.Sample sample, int start, int count, double centre";
    private const string Terms = $"bool withNorm, {Output} terms, int stride";
    private const string Windows = $"{Input} moments, {Input} offsets, int targets, bool withNorm, {Output} sums, int stride";

    /// <summary>The signature of the method that computes the terms of observations.</summary>
    public const string TermsSignature = $"public static void Terms({Observations}, double inverseBandwidth, {Terms})";

    /// <summary>The signature of the method that puts the sums of windows together.</summary>
    public const string CombineSignature = $"public static void Combine({Windows})";

    /// <summary>The opening comment of a shared type.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="estimator">What its sweep estimates.</param>
    /// <param name="kernel">The kernel.</param>
    public static string Header(string name, string estimator, KernelDefinition kernel) => Code.Text(
        $$"""
        {{name}}: the moment sweep of {{estimator}}, for
          kernel     {{kernel.Name}}, K(u) = {{kernel.Formula}} for {{kernel.Domain}}
          bandwidth  any, since coordinates are local: z = (xᵢ − c)/h about the centre c of a cell
        """);

    /// <summary>The methods of a target's kernel.</summary>
    public static string Forwards(SharedType shared) => Code.Text(
        $$"""
        public void Terms({{Observations}}, {{Terms}}) =>
            {{shared.FullName}}.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
        public void Combine({{Windows}}) =>
            {{shared.FullName}}.Combine(moments, offsets, targets, withNorm, sums, stride);
        """);
}
