using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Tests.Architecture;

/// <summary>Which types of the library are public: those that users write, and a few that emitted code names.</summary>
public class PublicTypeTests
{
    // The most types of the runtime that emitted code may name.
    private const int Most = 26;

    private static readonly Type[] Exported = typeof(LocalLinearAttribute).Assembly.GetExportedTypes();

    private static readonly string[] ForUsers =
    [
        // estimators
        "KernelDensityAttribute", "LocalLinearAttribute", "LocalPolynomialAttribute", "LocalRegressionAttribute", "LowessAttribute", "OlsAttribute",
        "SavitzkyGolayAttribute",
        // what they take
        "BandwidthRule", "Boundary", "Extrapolation", "HeteroskedasticityConsistent", "Kernel", "KernelFunctionAttribute", "MissingValues",
        "PolynomialKernelAttribute", "SparseWindow",
        // what they return
        "Coefficient", "FitStatus", "Interval", "LocalEstimate",
    ];

    // Interfaces of which emitted code names only what derives from them.
    private static readonly string[] Bases = ["IKernel", "ISmoother", "IStreamSmoother"];

    [Fact]
    public void The_namespace_of_users_holds_what_users_write() => Assert.Equal(
        ForUsers.Order(StringComparer.Ordinal),
        Exported.Where(type => type.Namespace == "Smoothing").Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Emitted_code_names_few_types_and_editors_hide_them()
    {
        List<Type> types = [.. Exported.Where(type => type.Namespace == "Smoothing.CompilerServices")];

        string[] named = [.. types.Select(type => type.Name.Split('`')[0]).Except(Bases).Order(StringComparer.Ordinal)];

        Assert.InRange(named.Length, 1, Most);
        Assert.Equal(
            named,
            ShortNames.All.Where(type => type.Namespace == "Smoothing.CompilerServices" && !FrameworkAliases.Names.Contains(type.Name))
                .Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    [Fact]
    public void There_is_no_other_namespace() => Assert.All(
        Exported, type => Assert.True(type.Namespace is "Smoothing" or "Smoothing.CompilerServices", type.FullName));
}
