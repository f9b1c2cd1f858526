using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;

namespace Smoothing.Generators.Tests.Architecture;

/// <summary>Which types of the library are public: those that users write, and a few that emitted code names.</summary>
public class PublicTypeTests
{
    private const int Most = 25;

    private static readonly Type[] Exported = typeof(LocalLinearAttribute).Assembly.GetExportedTypes();

    private static readonly string[] ForUsers =
    [
        // estimators
        "KernelDensityAttribute", "LocalLinearAttribute", "LocalPolynomialAttribute", "LocalRegressionAttribute", "LowessAttribute", "OlsAttribute",
        "SavitzkyGolayAttribute",
        // what they take
        "BandwidthRule", "Extrapolation", "HeteroskedasticityConsistent", "Kernel", "KernelFunctionAttribute", "MissingValues",
        "PolynomialKernelAttribute", "SparseWindow",
        // what they return
        "Coefficient", "FitStatus", "Interval", "LocalEstimate",
    ];

    [Fact]
    public void The_namespace_of_users_holds_what_users_write() => Assert.Equal(
        ForUsers.Order(StringComparer.Ordinal),
        Exported.Where(type => type.Namespace == "Smoothing").Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Emitted_code_names_few_types_and_editors_hide_them()
    {
        List<Type> types = [.. Exported.Where(type => type.Namespace == "Smoothing.CompilerServices")];

        Assert.InRange(types.Count, 1, Most);
        Assert.Empty(types.Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never));
    }

    [Fact]
    public void There_is_no_other_namespace() => Assert.Empty(Exported.Where(type => type.Namespace is not ("Smoothing" or "Smoothing.CompilerServices")));
}
