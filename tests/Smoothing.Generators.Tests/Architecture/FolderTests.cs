using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Tests.Architecture;

/// <summary>Folders use folders below them and no others, so that there is no cycle.</summary>
public class FolderTests
{
    // From the bottom to the top. Folders on one line do not use each other.
    private static readonly string[][] Runtime =
    [
        ["Attributes", "Memory"],
        ["Arithmetic"],
        ["Distributions"],
        ["Results"],
        ["Guards"],
        ["Samples", "Windows"],
        ["Kernels"],
        ["Sweep"],
        ["LocalRegression", "Density", "LeastSquares"],
        ["CompilerServices"],
    ];

    private static readonly string[][] Generator =
    [
        ["Attributes", "Collections"],
        ["Emission"],
        ["Algebra"],
        ["Kernels", "Formulas"],
        ["Model"],
        ["Filters", "KernelEmission"],
        ["Estimators/KernelDensity", "Estimators/LocalPolynomial", "Estimators/Lowess", "Estimators/Ols", "Estimators/SavitzkyGolay"],
        ["Estimators"],
        ["Diagnostics"],
        ["."],
    ];

    [Fact]
    public void The_runtime_s_arrows_point_down() => AssertDown(new SourceProject("Smoothing.Runtime"), Runtime);

    [Fact]
    public void The_generator_s_arrows_point_down() => AssertDown(new SourceProject("Smoothing.Generators", divided: "Estimators"), Generator);

    private static void AssertDown(SourceProject project, string[][] layers)
    {
        Dictionary<string, int> layerOf = layers.SelectMany((layer, i) => layer.Select(folder => (folder, i))).ToDictionary(pair => pair.folder, pair => pair.i);
        List<Use> uses = [.. project.Uses()];

        Assert.Empty(project.UnresolvedNames);
        Assert.Empty(project.Folders.Except(layerOf.Keys));
        Assert.True(uses.Count > 100); // so that the test has seen something
        List<Use> upwards = [.. uses.Where(use => layerOf[use.From] <= layerOf[use.To]).OrderBy(use => use.ToString(), StringComparer.Ordinal)];
        Assert.True(upwards.Count == 0, $"{upwards.Count} uses of a folder that is not below:\n" + string.Join("\n", upwards));
    }
}
