using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;
using Smoothing.Generators.Tests.Hosting;
using Smoothing.Generators.Tests.Hostile;
using Estimator = Smoothing.Generators.Tests.Hostile.Estimator;

namespace Smoothing.Generators.Tests.Incrementality;

/// <summary>Specs are plain values: they hold nothing of a compilation and compare by everything they hold.</summary>
public class SpecTests
{
    [Fact]
    public void No_step_holds_on_to_the_compilation()
    {
        foreach (Estimator estimator in Estimator.All)
            Assert.Empty(ObjectGraph.Leaks(SpecOf(new Project(Place.All.Single(place => place.Name == "generic").Fill(estimator), Estimator.Rows))));
    }

    [Fact]
    public void The_walk_finds_what_is_planted()
    {
        Compilation compilation = new Project("class C { }").Compile();
        ISymbol symbol = compilation.GetTypeByMetadataName("C")!;

        Assert.Equal("Planted._inner.<Value>k__BackingField.<Value>k__BackingField", PathOf(new Planted(new Holder(new Holder(symbol)))));
        Assert.Equal("Planted._inner.<Value>k__BackingField", PathOf(new Planted(new Holder(compilation))));
        Assert.Equal("Planted._inner.<Value>k__BackingField", PathOf(new Planted(new Holder(symbol.Locations[0]))));
        Assert.Equal("Planted._inner.<Value>k__BackingField", PathOf(new Planted(new Holder(symbol.DeclaringSyntaxReferences[0].GetSyntax()))));
        Assert.Equal("Planted._inner.<Value>k__BackingField.array", PathOf(new Planted(new Holder(ImmutableArray.Create("x")))));
        Assert.Equal("Planted._inner.<Value>k__BackingField._items", PathOf(new Planted(new Holder(new List<string>()))));
        Assert.Empty(ObjectGraph.Leaks(new Planted(new Holder("text"))));
    }

    [Fact]
    public void The_same_source_gives_equal_specs()
    {
        foreach (string source in Estimator.All.Select(Place.All[0].Fill))
        {
            object first = SpecOf(new Project(source, Estimator.Rows));
            object second = SpecOf(new Project(source, Estimator.Rows));

            Assert.NotSame(first, second);
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        }
    }

    private const string Trend = "namespace N { partial class Outer { [Smoothing.LocalLinear(Kernel = Smoothing.Kernel.Tricube, Bandwidth = 1)] partial class Trend { } } }";
    private const string Robust = "namespace N { partial class Outer { [Smoothing.Lowess(0.2)] partial class Trend { } } }";
    private const string Line = "namespace N { partial class Outer { [Smoothing.Ols(\"y ~ a + b\")] partial class Line { } } }";

    private const string Density = "[Smoothing.KernelDensity(Kernel = Smoothing.Kernel.Tricube, Bandwidth = 1)] static partial class Density { }";

    private const string Filter = "[Smoothing.SavitzkyGolay(21, 3, Derivative = 1, Spacing = 0.5)] static partial class Smooth { }";

    private const string Rows =
        "enum Level { P, Q } class Row { public double Y; public double A; public Level L; public Level M; } class Other { public double Y; public double A; public Level L; public Level M; } "
        + "[Smoothing.Ols(\"Y ~ A + factor(L)\", Row = typeof(Row))] partial class Line { }";

    // An edit for each property of each spec; the test below sees to it that none is forgotten.
    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "LocalPolynomialSpec.Target", Trend, "Trend", "Other" },
        { "LocalPolynomialSpec.Kernel", Trend, "Tricube", "Cosine" },
        { "LocalPolynomialSpec.Degree", Trend, "LocalLinear(", "LocalPolynomial(Degree = 2, " },
        { "LocalPolynomialSpec.Bandwidth", Trend, "= 1)", "= 2)" },
        { "LocalPolynomialSpec.BandwidthRule", Trend, "Bandwidth = 1)", "BandwidthRule = Smoothing.BandwidthRule.Aicc)" },
        { "LocalPolynomialSpec.Span", Trend, "Bandwidth = 1)", "Span = 0.5)" },
        { "LocalPolynomialSpec.RobustIterations", Trend.Replace("Bandwidth = 1)", "Span = 0.5)"), "= 0.5)", "= 0.5, RobustIterations = 3)" },
        { "LocalPolynomialSpec.Spacing", Trend, "= 1)", "= 1, Spacing = 0.1)" },
        { "LocalPolynomialSpec.Scalar", Trend, "= 1)", "= 1, Scalar = typeof(float))" },
        { "LocalPolynomialSpec.IsWeighted", Trend, "= 1)", "= 1, Weighted = true)" },
        { "LocalPolynomialSpec.Missing", Trend, "= 1)", "= 1, Missing = Smoothing.MissingValues.Skip)" },
        { "LocalPolynomialSpec.AllowsLowerDegree", Trend, "= 1)", "= 1, Sparse = Smoothing.SparseWindow.LowerDegree)" },
        { "KernelDensitySpec.Target", Density, "class Density", "class Other" },
        { "KernelDensitySpec.Kernel", Density, "Tricube", "Cosine" },
        { "KernelDensitySpec.Bandwidth", Density, "= 1)", "= 2)" },
        { "KernelDensitySpec.BandwidthRule", Density, "Bandwidth = 1", "BandwidthRule = Smoothing.BandwidthRule.RuleOfThumb" },
        { "KernelDensitySpec.IsWeighted", Density, "= 1)", "= 1, Weighted = true)" },
        { "KernelDensitySpec.SkipsMissing", Density, "= 1)", "= 1, Missing = Smoothing.MissingValues.Skip)" },
        { "KernelDensitySpec.Lower", Density, "= 1)", "= 1, Lower = 0)" },
        { "KernelDensitySpec.Upper", Density, "= 1)", "= 1, Upper = 9)" },
        { "KernelDensitySpec.Boundary", Density.Replace("= 1)", "= 1, Lower = 0)"), "= 0)", "= 0, Boundary = Smoothing.Boundary.Renormalization)" },
        { "LocalPolynomialSpec.Extrapolation", Trend, "= 1)", "= 1, Extrapolation = Smoothing.Extrapolation.Linear)" },
        { "LocalPolynomialSpec.Capacity", Trend, "= 1)", "= 1, Capacity = 32)" },
        { "SavitzkyGolaySpec.Target", Filter, "Smooth ", "Other " },
        { "SavitzkyGolaySpec.Window", Filter, "21", "23" },
        { "SavitzkyGolaySpec.Degree", Filter, "21, 3", "21, 4" },
        { "SavitzkyGolaySpec.Derivative", Filter, "Derivative = 1", "Derivative = 2" },
        { "SavitzkyGolaySpec.Spacing", Filter, "0.5", "0.25" },
        { "SavitzkyGolaySpec.Missing", Filter, "0.5)", "0.5, Missing = Smoothing.MissingValues.Skip)" },
        { "LowessSpec.Target", Robust, "Trend", "Other" },
        { "LowessSpec.Span", Robust, "0.2", "0.3" },
        { "LowessSpec.RobustIterations", Robust, "0.2", "0.2, RobustIterations = 1" },
        { "LowessSpec.Delta", Robust, "0.2", "0.2, Delta = 0" },
        { "LowessSpec.IsWeighted", Robust, "0.2", "0.2, Weighted = true" },
        { "LowessSpec.SkipsMissing", Robust, "0.2", "0.2, Missing = Smoothing.MissingValues.Skip" },
        { "OlsSpec.Target", Line, "Line", "Other" },
        { "OlsSpec.Formula", Line, "a + b", "a  +  b" },
        { "OlsSpec.HasIntercept", Line, "a + b", "a + b - 1" },
        { "OlsSpec.Terms", Line, "a + b", "a + a:b" },
        { "OlsSpec.Response", Line, "y ~", "log(y) ~" },
        { "OlsSpec.PredictorColumns", Line, "a + b", "a + c" },
        { "OlsSpec.ResponseColumns", Line, "y ~", "z ~" },
        { "OlsSpec.Scalar", Line, "b\"", "b\", Scalar = typeof(float)" },
        { "OlsSpec.IsWeighted", Line, "b\"", "b\", Weighted = true" },
        { "OlsSpec.SkipsMissing", Line, "b\"", "b\", Missing = Smoothing.MissingValues.Skip" },
        { "OlsSpec.Row", Rows, "Row = typeof(Row)", "Row = typeof(Other)" },
        { "DataColumn.Name", Line, "+ b", "+ _b" },
        { "DataColumn.Parameter", Line, "+ b", "+ BC" },
        { "DataColumn.Type", Rows, "Level L;", "bool L;" },
        { "DataColumn.Member", Rows, "double A;", "double? A;" },
        { "DataColumn.Levels", Rows, "{ P, Q }", "{ P, Q, R }" },
        { "RowType.Name", Rows, "Row = typeof(Row)", "Row = typeof(Other)" },
        { "RowType.IsReference", Rows, "class Row", "struct Row" },
        { "RowType.Access", Rows, "partial class Line", "public partial class Line" },
        { "ModelColumn.Name", Line, "+ b", "+ d" },
        { "ModelColumn.Text", Line, "+ b", "+ _b" },
        { "ModelColumn.Numbers", Line, "+ b", "+ log(b)" },
        { "ModelColumn.Indicators", Rows, "factor(L)", "factor(M)" },
        { "Indicator.Column", Rows, "factor(L)", "factor(M)" },
        { "Indicator.Level", Rows, "{ P, Q }", "{ P, R }" },
        { "Indicator.IsContrast", Rows, "Y ~ A", "Y ~ 0 + A" },
        { "TargetSpec.Namespace", Line, "namespace N", "namespace M" },
        { "TargetSpec.Containers", Line, "Outer", "Inner" },
        { "TargetSpec.Declaration", Line, "class Line", "record Line" },
        { "TargetSpec.Identifier", Line, "class Line", "class Ray" },
        { "TargetSpec.HintName", Line, "class Outer {", "class Outer { class LINE { }" },
        { "TargetSpec.IsValueType", Line, "class Line", "struct Line" },
        { "TargetSpec.NeedsLayout", Line, "partial class Line", "[System.Obsolete] partial struct Line" },
        { "TargetSpec.CanBeCreated", Line, "Line {", "Line { public Line(int rows) { }" },
        { "TargetSpec.DefinesToString", Line, "Line {", "Line { public override string ToString() => string.Empty;" },
        { "TargetSpec.StartsAtDefault", Line, "class Line", "struct Line" },
        { "TargetSpec.HiddenNames", Line, "Line {", "Line { class Math { }" },
        { "TypeDeclaration.Keywords", Line, "class Outer", "struct Outer" },
        { "TypeDeclaration.Name", Line, "class Outer", "class Outer<T>" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_of_a_property_makes_another_spec(string property, string source, string from, string to)
    {
        object before = SpecOf(new Project(source));
        object after = SpecOf(new Project(source.Replace(from, to)));

        Assert.NotEqual(before, after);
        Assert.NotEqual(Values(before, property), Values(after, property));
    }

    [Fact]
    public void Every_property_of_every_spec_has_an_edit() => Assert.Equal(
        new[] { typeof(KernelDensitySpec), typeof(LocalPolynomialSpec), typeof(LowessSpec), typeof(SavitzkyGolaySpec), typeof(OlsSpec), typeof(DataColumn), typeof(RowType), typeof(ModelColumn), typeof(Indicator), typeof(TargetSpec), typeof(TypeDeclaration) }
            .SelectMany(type => type.GetConstructors().Single().GetParameters().Select(parameter => type.Name + "." + parameter.Name))
            .Order(StringComparer.Ordinal),
        Edits.Select(edit => (string)edit[0]).Order(StringComparer.Ordinal));

    private static object SpecOf(Project project)
    {
        GeneratorRunResult result = project.Generate().Result;
        return EstimatorRegistry.All
            .Where(estimator => result.TrackedSteps.ContainsKey(estimator.SpecStep))
            .SelectMany(estimator => result.TrackedSteps[estimator.SpecStep])
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value)
            .First();
    }

    // The values of a property wherever it occurs in a spec.
    private static List<object?> Values(object spec, string property)
    {
        TargetSpec target = ((EstimatorSpec)spec).Target;
        IEnumerable<object> records = [spec, target, target.Declaration, .. target.Containers, .. spec is OlsSpec model ? PartsOf(model) : []];
        string[] parts = property.Split('.');
        return [.. records.Where(record => record.GetType().Name == parts[0]).Select(record => record.GetType().GetProperty(parts[1])!.GetValue(record))];
    }

    private static IEnumerable<object> PartsOf(OlsSpec model) =>
        [.. model.Columns, .. model.Terms, .. model.Terms.SelectMany(term => term.Indicators), .. new object?[] { model.Row }.OfType<object>()];

    private static string PathOf(Planted planted) => Assert.Single(ObjectGraph.Leaks(planted)).Split(" is a")[0];

    private abstract class Base(object inner)
    {
        private readonly object _inner = inner;

        public override string ToString() => _inner.ToString()!;
    }

    private sealed class Planted(object inner) : Base(inner);

    private sealed record Holder(object Value);
}
