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

            Assert.DoesNotContain("global::", text.Replace("global::Rows.", "", StringComparison.Ordinal));
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
            Assert.Contains("global::Smoothing.CompilerServices.Guard", text);
        }
    }

    [Fact]
    public void Directives_put_System_first() => Assert.Equal(
        ("using System;\nusing System.Runtime.InteropServices;\nusing Smoothing;\nusing Smoothing.CompilerServices;", "Guard Math LayoutKind FitStatus global::System.Other"),
        ShortNames.Apply("global::Smoothing.CompilerServices.Guard global::System.Math global::System.Runtime.InteropServices.LayoutKind global::Smoothing.FitStatus global::System.Other", []));

    [Fact]
    public void Only_frameworks_that_have_vectors_import_them() => Assert.Equal(
        ("#if NET8_0_OR_GREATER\nusing System.Runtime.Intrinsics;\n#endif", "Vector512.Create"),
        ShortNames.Apply("global::System.Runtime.Intrinsics.Vector512.Create", []));
}
