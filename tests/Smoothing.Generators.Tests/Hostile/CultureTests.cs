using System.Linq;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>The machine's culture shows in nothing that is emitted or said.</summary>
public class CultureTests
{
    public static TheoryData<string> Targets => [.. Estimator.All.Select(Place.All[0].Fill)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_text_is_the_same_in_every_culture(string source)
    {
        string ordinary = new Project(source, Estimator.Rows).Generate().Text;

        using (new HostileCulture())
            Assert.Equal(ordinary, new Project(source, Estimator.Rows).Generate().Text);
    }

    [Fact]
    public async System.Threading.Tasks.Task Messages_are_the_same_in_every_culture()
    {
        using var culture = new HostileCulture();

        var diagnostics = await Analysis.Of(new Project("[Smoothing.LocalLinear(Bandwidth = -1234.5)] partial class Trend { }"));

        Assert.Equal("Bandwidth is -1234.5, but it must be a positive, finite number in the units of x", Assert.Single(diagnostics).GetMessage(null));
    }
}
