using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Smoothing.Package.Tests;

/// <summary>Fresh projects with a reference to the package build without a warning, fit what R fits, and agree in every bit.</summary>
[Collection(nameof(PackedPackage))]
public class ConsumerTests(PackedPackage package)
{
    /// <summary>R: <c>summary(lm(dist ~ speed, cars))</c>.</summary>
    [Theory]
    [InlineData("cars.intercept", -17.579094890511, 1e-12)]
    [InlineData("cars.slope", 3.932408759124, 1e-12)]
    [InlineData("cars.rsquared", 0.651079380758, 1e-12)]
    [InlineData("cars.sigma", 15.3795867488, 1e-11)]
    [InlineData("cars.pvalue", 1.489836e-12, 1e-6)]
    public void The_line_through_the_cars_is_R_s(string result, double expected, double relativeTolerance) =>
        Assert.Equal(expected, package.Reference[result], Math.Abs(expected) * relativeTolerance);

    [Theory]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("recordstruct")]
    [InlineData("nested")]
    [InlineData("line")]
    public void Every_kind_of_type_has_the_same_line(string kind)
    {
        Assert.Equal(package.Reference["cars.intercept"], package.Reference[kind + ".intercept"]);
        Assert.Equal(package.Reference["cars.slope"], package.Reference[kind + ".slope"]);
    }

    /// <summary>Around 15 miles an hour stand 14, 15 and 16, so that the line through the window is elementary: at 15 the weight is 1, at its neighbours ¾.</summary>
    [Fact]
    public void The_trend_of_the_cars_is_right()
    {
        Assert.Equal(39, package.Reference["trend.estimate"], 1e-12);
        Assert.Equal(package.Reference["trend.estimate"], package.Reference["trend.predict"]);
    }

    [Fact]
    public void A_bandwidth_given_later_and_a_kernel_of_one_s_own_change_nothing()
    {
        Assert.Equal(package.Reference["trend.estimate"], package.Reference["free.estimate"]);
        Assert.Equal(package.Reference["biweight.estimate"], package.Reference["own.estimate"]);
    }

    [Fact]
    public void A_library_for_netstandard2_0_gives_the_same_bits() =>
        AssertSameBits(DotNet.Run(package.AssemblyOf("NetStandard20.Host")));

    [Theory]
    [Trait("Category", "Exhaustive")]
    [InlineData("Net8", "net8.0")]
    [InlineData("NetStandard21.Host", "net10.0")]
    public void Other_frameworks_give_the_same_bits(string project, string framework)
    {
        package.BuildOthers();

        AssertSameBits(DotNet.Run(package.AssemblyOf(project, framework)));
    }

    /// <summary>As on .NET Framework or Mono, which find no other runtime assembly in the package.</summary>
    [Fact]
    public void The_runtime_for_netstandard2_0_gives_the_same_bits()
    {
        string program = package.AssemblyOf("NetStandard20.Host");
        string copy = Path.Combine(package.Consumers, "NetStandard20.Runtime");
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(program)!))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        using (ZipArchive archive = package.Open())
            archive.GetEntry("lib/netstandard2.0/Smoothing.Runtime.dll")!.ExtractToFile(Path.Combine(copy, "Smoothing.Runtime.dll"), overwrite: true);

        AssertSameBits(DotNet.Run(Path.Combine(copy, Path.GetFileName(program))));
    }

    /// <summary>.NET 10 has one switch for AVX-512, earlier runtimes one for each part of it.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void A_lesser_processor_gives_the_same_bits(params string[] missing) =>
        AssertSameBits(DotNet.Run(package.AssemblyOf("Net10"), missing.Select(name => (name, "0")).ToArray()));

    private void AssertSameBits(CommandResult run)
    {
        Results results = Results.Parse(run.Succeeded());
        Assert.InRange(results.Count, 40, package.Reference.Count);
        Assert.Empty(results.DifferencesFrom(package.Reference));
    }
}
