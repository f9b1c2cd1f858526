using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Writes a local polynomial regression: documented members of one line, and the kernel they name.</summary>
internal static class LocalPolynomialWriter
{
    // Caches the exact coefficients, because the header and the members both need them.
    private static readonly Memo<LocalPolynomialSpec, GridWriter> Grids = new(spec => new GridWriter(spec));

    /// <summary>The head of the file.</summary>
    public static string Header(LocalPolynomialSpec spec) => LocalPolynomialHeader.Write(spec, Grid(spec));

    /// <summary>The members, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(LocalPolynomialSpec spec) => Members(spec, Grid(spec));

    private static GridWriter? Grid(LocalPolynomialSpec spec) => spec.Spacing is null ? null : Grids[spec];

    private static List<Member> Members(LocalPolynomialSpec spec, GridWriter? grid) =>
        FitMembers.State(spec)
            .Concat(StaticMembers.Of(spec))
            .Concat(Of(grid?.Smooth))
            .Concat(BandwidthMembers.Of(spec))
            .Concat(FitMembers.Of(spec))
            .Concat(InferenceMembers.Of(spec))
            .Concat(StreamMembers.Of(spec))
            .Append(LocalKernelWriter.Member(spec))
            .Concat(Of(grid?.Filter))
            .ToList();

    // The member, or an empty sequence for null.
    private static IEnumerable<Member> Of(Member? member) => new[] { member }.OfType<Member>();
}
