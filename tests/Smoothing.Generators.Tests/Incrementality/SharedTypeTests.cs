using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Incrementality;

/// <summary>Types that targets share are emitted once a project.</summary>
public class SharedTypeTests
{
    private const string Names = "using Smoothing; ";

    [Theory]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class A; [LocalPolynomial(Degree = 1, Bandwidth = 2)] partial class B;", "EpanechnikovLinearMoments")]
    [InlineData("[LocalLinear] partial class A; [LocalLinear(BandwidthRule = BandwidthRule.Aicc, Scalar = typeof(float))] partial class B;", "EpanechnikovLinearMoments")]
    [InlineData("[LocalLinear] partial class A; [LocalLinear(Weighted = true)] partial class B;", "EpanechnikovLinearMoments EpanechnikovLinearWeightedMoments")]
    [InlineData("[LocalPolynomial(Degree = 2)] partial class A; [LocalPolynomial(Degree = 3)] partial class B;", "EpanechnikovCubicMoments EpanechnikovQuadraticMoments")]
    [InlineData("[LocalLinear(Kernel = Kernel.Cosine)] partial class A; [KernelDensity(Kernel = Kernel.Cosine)] partial class B;", "CosineDensityMoments CosineLinearMoments")]
    [InlineData("[LocalLinear(Kernel = Kernel.Gaussian)] partial class A; [LocalLinear(Span = 0.3)] partial class B; [Ols] partial class C;", "")]
    public void Each_stands_in_one_file(string targets, string names)
    {
        Generation generation = new Project(Names + targets).Generate();

        Assert.Equal(names, string.Join(" ", generation.SharedFiles.Select(file => file.HintName.Split('.')[2])));
        Assert.Empty(generation.VisibleDiagnostics());
    }

    [Fact]
    public void Kernels_by_their_coefficients_share_a_type_only_where_the_coefficients_agree()
    {
        Generation generation = new Project(Names
            + "[LocalLinear(Bandwidth = 1), PolynomialKernel(1, 0, -1)] partial class A; "
            + "[LocalLinear(Bandwidth = 2), PolynomialKernel(1.0, 0, -1.0)] partial class B; "
            + "[LocalLinear(Bandwidth = 2), PolynomialKernel(1, 0, -0.5)] partial class C;").Generate();

        Assert.Equal(2, generation.SharedFiles.Count);
        Assert.Empty(generation.VisibleDiagnostics());
    }

    [Fact]
    public void Nothing_of_the_project_hides_a_name_in_them()
    {
        Generation generation = new Project(
            Names + "[LocalLinear] partial class A; [KernelDensity] partial class B;",
            "class Sample { } class Simd { } class Span<T> { } class ReadOnlySpan<T> { } class VectorSimd { }",
            "namespace Smoothing { class Sample { } class Simd { } class Span<T> { } class ReadOnlySpan<T> { } class VectorSimd { } }").Generate();

        Assert.Empty(generation.DiagnosticsOfEmittedFiles());
    }

    [Fact]
    public void An_assembly_and_its_friend_have_their_own()
    {
        var library = new Project("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"User\")] " + Names + "[LocalLinear] public partial class A;");
        MetadataReference reference = library.Generate().Compilation.ToMetadataReference();
        var project = new Project(Names + "[LocalLinear] public partial class B;");
        CSharpCompilation compilation = project.Compile().WithAssemblyName("User").AddReferences(reference);

        project.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation result, out _);

        Assert.DoesNotContain(result.GetDiagnostics(), diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "CS1591");
    }

    [Theory]
    [InlineData("the bandwidth", "Bandwidth = 1", "Bandwidth = 2", "Cached")]
    [InlineData("a second target", "class A;", "class A; [LocalLinear] partial class B;", "Cached")]
    [InlineData("a target with another kernel", "class A;", "class A; [LocalLinear(Kernel = Kernel.Tricube)] partial class B;", "New Unchanged")]
    [InlineData("the kernel", "LocalLinear(", "LocalLinear(Kernel = Kernel.Tricube, ", "Modified")]
    [InlineData("the kernel's default written out", "LocalLinear(", "LocalLinear(Kernel = Kernel.Epanechnikov, ", "Cached")]
    [InlineData("the target taken away", "[LocalLinear(Bandwidth = 1)]", "", "Removed")]
    public void An_edit_rewrites_those_it_concerns(string edit, string from, string to, string reasons)
    {
        const string Source = Names + "[LocalLinear(Bandwidth = 1)] partial class A;";
        GeneratorDriver driver = new Project(Source).CreateDriver().RunGenerators(new Project(Source).Compile());

        GeneratorRunResult result = driver.RunGenerators(new Project(Source.Replace(from, to)).Compile()).GetRunResult().Results.Single();

        string found = string.Join(" ", result.TrackedSteps["SharedType"].SelectMany(step => step.Outputs).Select(output => output.Reason).Order());
        Assert.Equal($"{edit}: {string.Join(" ", reasons.Split(' ').Order())}", $"{edit}: {found}");
    }
}
