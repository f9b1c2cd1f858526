using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Kernels;

/// <summary>Every kernel's code as the generator prints it, compiled once.</summary>
internal static class PrintedKernels
{
    private static readonly Dictionary<string, Func<double, double>> Compiled = Compile();

    public static Func<double, double> Weight(KernelDefinition kernel) => Compiled[kernel.Name];

    private static Dictionary<string, Func<double, double>> Compile()
    {
        IEnumerable<string> methods = KernelCatalog.All.Select(kernel =>
            $"public static double {kernel.Name}(double u) {{ {string.Join(" ", kernel.Statements(KernelCode.Scalar))} return {kernel.Weight(KernelCode.Scalar)}; }}");
        using var image = new MemoryStream();
        Assert.True(new Project($"public static class Kernels {{ {string.Join("\n", methods)} }}").Compile().Emit(image).Success);

        Type type = Assembly.Load(image.ToArray()).GetType("Kernels", throwOnError: true)!;
        return KernelCatalog.All.ToDictionary(kernel => kernel.Name, kernel => type.GetMethod(kernel.Name)!.CreateDelegate<Func<double, double>>());
    }
}
