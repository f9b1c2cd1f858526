using System;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Tests.Writing;

/// <summary>Members that are data: how they are printed, and what they may not share with members of the user's.</summary>
public class MemberTests
{
    [Fact]
    public void A_nested_type_is_marked_as_generated()
    {
        Member member = Member.Named("private readonly struct", "LocalKernel", "/// <summary>The kernel.</summary>", "{\n}");

        Assert.Equal("/// <summary>The kernel.</summary>\n" + GeneratedMark.Attributes + "\nprivate readonly struct LocalKernel\n{\n}", member.Text);
    }

    [Fact]
    public void The_mark_has_a_version_without_a_build_number() =>
        Assert.Matches(@"GeneratedCode\(""Smoothing"", ""\d+\.\d+\.\d+""\), global::System\.Diagnostics\.CodeAnalysis\.ExcludeFromCodeCoverage\]$", GeneratedMark.Attributes);

    [Fact]
    public void What_is_no_type_is_not_marked()
    {
        Assert.Equal("public int Count => 1;", Member.Named("public int", "Count", "", "=> 1;").Text);
        Assert.Equal("private int _count;", Member.Named("private int", "_count", "", ";").Text);
        Assert.Equal("public Trend(double bandwidth) => X = 1;", Member.Method("public", "Trend", [new Parameter("double", "bandwidth")], "", "=> X = 1;").Text);
    }

    [Theory]
    [InlineData("double", "double")]
    [InlineData("global::System.ReadOnlySpan<global::Shop.House>", "System.ReadOnlySpan<Shop.House>")]
    [InlineData("in global::Smoothing.CompilerServices.Sample", "Smoothing.CompilerServices.Sample")]
    [InlineData("global::System.IProgress<double>?", "System.IProgress<double>")]
    [InlineData("double?", "double?")]
    public void A_signature_has_the_types_of_its_parameters(string type, string expected) =>
        Assert.Equal(new MemberSignature("Fit", expected), MemberSignature.Of(Member.Method("public void", "Fit", [new Parameter(type, "x")], "", ";")));

    [Fact]
    public void A_constructor_is_known_by_what_it_lacks()
    {
        Assert.Equal(new MemberSignature(".ctor", "double"), MemberSignature.Of(Member.Method("public", "Trend", [new Parameter("double", "h")], "", ";")));
        Assert.Equal(new MemberSignature("Filter", ""), MemberSignature.Of(Member.Method("public static void", "Filter", [], "", ";")));
        Assert.Equal(new MemberSignature("Count", null), MemberSignature.Of(Member.Named("public int", "Count", "", ";")));
    }

    [Fact]
    public void An_estimator_prints_the_members_that_its_rule_compares()
    {
        var target = new TargetSpec("Shop", default, new TypeDeclaration("partial class", "Trend"), "Trend", "Shop.Trend", false, false, false, default, true, false);
        int built = 0;
        var estimator = new Estimator<Spec>(
            "Test",
            read: (_, type) => new Spec(type),
            header: _ => "A test.",
            members: _ =>
            {
                built++;
                return [Member.Method("public double", "Predict", [new Parameter("double", "at")], "", "=> at;"), Member.Named("public int", "Count", "", "=> 0;")];
            },
            rules: []);

        MemberSignatures signatures = estimator.SignaturesOf(new Spec(target));
        string file = estimator.Write(new Spec(target));

        Assert.Equal(["Predict", "Count"], signatures.All.Select(member => member.Name));
        Assert.True(signatures.Have("Count"));
        Assert.Contains("public double Predict(double at) => at;", file, StringComparison.Ordinal);
        Assert.Equal(1, built);
        Assert.Equal(file, estimator.Write(new Spec(target)));
    }

    private sealed record Spec(TargetSpec Target) : EstimatorSpec(Target);
}
