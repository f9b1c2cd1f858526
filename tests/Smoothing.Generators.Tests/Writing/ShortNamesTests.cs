using System;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Tests.Hosting;
using Smoothing.Generators.Tests.Hostile;

namespace Smoothing.Generators.Tests.Writing;

public class ShortNamesTests
{
    [Fact]
    public void Every_type_the_writers_name_has_a_short_name()
    {
        foreach (Estimator estimator in Estimator.All)
        {
            string text = new Project(Place.All[0].Fill(estimator), Estimator.Rows).Generate().Text;

            // A property of the emitted type is called ConditionNumber too.
            text = text.Replace("global::Rows.", "", StringComparison.Ordinal)
                .Replace("global::Smoothing.CompilerServices.ConditionNumber", "", StringComparison.Ordinal);
            Assert.DoesNotContain("global::", WithoutMarks(text));
            Assert.Contains("using Smoothing.CompilerServices;", text);
        }
    }

    [Fact]
    public void Where_names_are_hidden_nothing_is_imported()
    {
        Place hidden = Place.All.Single(place => place.Name == "types named like ours");
        foreach (Estimator estimator in Estimator.All)
        {
            string text = new Project(hidden.Fill(estimator), Estimator.Rows).Generate().Text;

            Assert.DoesNotMatch(@"(?m)^\s*using (?!SmoothingSimd = |var )", text);
            Assert.Contains("global::Smoothing.CompilerServices.", text);
        }
    }

    [Fact]
    public void A_name_that_the_file_does_not_use_may_mean_anything()
    {
        const string Source = "class SummaryTable { } namespace Shop { class Bisquare { } [Smoothing.LocalLinear(Bandwidth = 1)] partial class Trend { int Anchors; } }";

        Generation generation = new Project(Source).Generate();

        Assert.Contains("using Smoothing.CompilerServices;", generation.Text);
        Assert.DoesNotContain("global::", WithoutMarks(generation.Text));
        Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.Contains("CS0169"));
    }

    [Theory]
    [InlineData("using Math = System.String;", "")]
    [InlineData("using static Rival.Names;", "namespace Rival { static class Names { public class Guard { } } }")]
    public void Directives_of_the_users_file_hide_nothing(string directive, string rival)
    {
        Generation generation = new Project(directive + rival + " namespace Shop { [Smoothing.LocalLinear(Bandwidth = 1)] partial class Trend { } }").Generate();

        Assert.DoesNotContain("global::", WithoutMarks(generation.Text));
        Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.Contains("CS8019"));
    }

    [Fact]
    public void Hidden_aliases_have_other_names() => Assert.Equal(
        ("#if NET8_0_OR_GREATER\nusing SmoothingSimd = global::Smoothing.CompilerServices.VectorSimd;\n#else\nusing SmoothingSimd = global::Smoothing.CompilerServices.ScalarSimd;\n#endif",
            "SmoothingSimd.Add(global::System.Math.Abs(x))"),
        ShortNames.Apply("global::Smoothing.CompilerServices.Simd.Add(global::System.Math.Abs(x))", ["Math"]));

    [Fact]
    public void Directives_put_System_first() => Assert.Equal(
        ("using System;\nusing System.Runtime.InteropServices;\nusing Smoothing;\nusing Smoothing.CompilerServices;", "Guard Math LayoutKind FitStatus global::System.Other"),
        ShortNames.Apply("global::Smoothing.CompilerServices.Guard global::System.Math global::System.Runtime.InteropServices.LayoutKind global::Smoothing.FitStatus global::System.Other", []));

    [Fact]
    public void Only_frameworks_that_have_vectors_import_them() => Assert.Equal(
        ("#if NET8_0_OR_GREATER\nusing System.Runtime.Intrinsics;\n#endif", "Vector512.Create"),
        ShortNames.Apply("global::System.Runtime.Intrinsics.Vector512.Create", []));

    // The names of shared types depend on the kernel, and are written in full.
    private static string WithoutMarks(string text) =>
        text.Replace(GeneratedMark.Attributes, "", StringComparison.Ordinal).Replace("global::Smoothing.Emitted.", "", StringComparison.Ordinal);
}
