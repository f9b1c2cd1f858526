using Smoothing.Generators.Emission;
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

    /// <summary>The methods of a target's kernel.</summary>
    public static string Forwards(SharedType shared) => Code.Text(
        $$"""
        public void Terms({{Observations}}, {{Terms}}) =>
            {{shared.FullName}}.Terms(sample, start, count, centre, InverseBandwidth, withNorm, terms, stride);
        public void Combine({{Windows}}) =>
            {{shared.FullName}}.Combine(moments, offsets, targets, withNorm, sums, stride);
        """);
}
