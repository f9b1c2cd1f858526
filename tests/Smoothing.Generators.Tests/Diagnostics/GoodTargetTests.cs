using System.Threading.Tasks;

using Smoothing.Generators.Tests.Hosting;
using Smoothing.Generators.Tests.Hostile;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>What compiles gives no cause to complain.</summary>
public class GoodTargetTests
{
    [Fact]
    public async Task No_rule_objects_to_a_target_that_compiles()
    {
        foreach (Place place in Place.All)
            Assert.Empty(await Analysis.Of(new Project(place.Fill(Estimator.All[0]), Estimator.Rows)));
        foreach (Estimator estimator in Estimator.All)
            Assert.Empty(await Analysis.Of(new Project(Place.All[0].Fill(estimator), Estimator.Rows)));
    }
}
