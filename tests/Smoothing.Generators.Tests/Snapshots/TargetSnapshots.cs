using System.Linq;
using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>What the kind of the annotated type and its surroundings change.</summary>
public class TargetSnapshots
{
    [Fact]
    public async Task A_struct_in_the_global_namespace() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.2)] public partial struct Trend;").File.Surroundings, "cs");

    [Fact]
    public async Task A_struct_that_takes_its_bandwidth() => await Verify(
        Of("[LocalLinear] public partial struct Trend;").File.Members("Trend", "Bandwidth"), "cs");

    [Fact]
    public async Task A_record() => await Verify(
        Of("namespace Shop; [LocalLinear(Bandwidth = 0.2)] internal partial record Trend(string Label);").File.Surroundings, "cs");

    [Fact]
    public async Task A_record_struct() => await Verify(
        Of("namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial record struct Trend;").File.Surroundings, "cs");

    [Fact]
    public async Task Nested_in_every_kind_of_type() => await Verify(Of(
        """
        namespace Shop;
        partial class A
        {
            partial struct B
            {
                partial interface C<T>
                {
                    partial record D
                    {
                        partial record struct E { [LocalLinear(Bandwidth = 0.2)] private partial class Trend; }
                    }
                }
            }
        }
        """).File.Surroundings, "cs");

    [Fact]
    public async Task Generic_in_a_generic_container() => await Verify(Of(
        """
        namespace Shop;
        public partial class Of<TKey> where TKey : notnull
        {
            [LocalLinear(Bandwidth = 0.2)]
            public sealed partial class Trend<TValue> where TValue : struct;
        }
        """).File.Surroundings, "cs");

    [Fact]
    public async Task Names_that_are_keywords() => await Verify(Of(
        """
        namespace @namespace.@int;
        public partial class @class { [LocalLinear(Bandwidth = 0.2)] public partial class @record; }
        """).File.Surroundings, "cs");

    [Fact]
    public async Task Surroundings_that_hide_short_names()
    {
        EmittedFile file = Of("namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial class Trend { private static class Math; }").File;

        await Verify(file.Surroundings + "\n" + file.Code, "cs");
    }

    [Fact]
    public async Task Derived_from_another_estimator()
    {
        Generation generation = Of("namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial class Narrow; [LocalLinear] public partial class Wide : Narrow;");

        await Verify(new EmittedFile(generation.Files.Single(file => file.HintName.Contains("Wide")).SyntaxTree).Code, "cs");
    }

    private static Generation Of(string source) => new Project("using Smoothing;\n" + source).Generate();
}
