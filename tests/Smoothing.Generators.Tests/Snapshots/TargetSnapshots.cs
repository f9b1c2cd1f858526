using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>The kinds of types an estimator can be, and the places it can stand.</summary>
public class TargetSnapshots
{
    [Fact]
    public async Task A_struct_in_the_global_namespace() => await Verify(Of(
        "[LocalLinear(Bandwidth = 0.2)] public partial struct Trend;"));

    [Fact]
    public async Task A_struct_that_takes_its_bandwidth() => await Verify(Of(
        "[LocalLinear] public partial struct Trend;"));

    [Fact]
    public async Task A_record() => await Verify(Of(
        "namespace Shop; [LocalLinear(Bandwidth = 0.2)] internal partial record Trend(string Label);"));

    [Fact]
    public async Task A_record_struct() => await Verify(Of(
        "namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial record struct Trend;"));

    [Fact]
    public async Task Nested_in_every_kind_of_type() => await Verify(Of(
        "namespace Shop; partial class A { partial struct B { partial interface C<T> { partial record D { partial record struct E { [LocalLinear(Bandwidth = 0.2)] private partial class Trend; } } } } }"));

    [Fact]
    public async Task Generic_in_a_generic_container() => await Verify(Of(
        "namespace Shop; public partial class Of<TKey> where TKey : notnull { [LocalLinear(Bandwidth = 0.2)] public sealed partial class Trend<TValue> where TValue : struct; }"));

    [Fact]
    public async Task Names_that_are_keywords() => await Verify(Of(
        "namespace @namespace.@int; public partial class @class { [LocalLinear(Bandwidth = 0.2)] public partial class @record; }"));

    [Fact]
    public async Task Surroundings_that_hide_short_names() => await Verify(Of(
        "namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial class Trend { private static class Math; }"));

    [Fact]
    public async Task Derived_from_another_estimator() => await Verify(Of(
        "namespace Shop; [LocalLinear(Bandwidth = 0.2)] public partial class Narrow; [LocalLinear] public partial class Wide : Narrow;"));

    private static GeneratorDriver Of(string source) => new Project("using Smoothing;\n" + source).Generate().Driver;
}
