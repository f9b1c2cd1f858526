using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit.Abstractions;

namespace Smoothing.Package.Tests;

[Collection(nameof(PackedPackage))]
public class NativeAotTests(PackedPackage package, ITestOutputHelper output)
{
    private static readonly string[] Unavailable =
    [
        "NU1101", // the ahead-of-time compiler is in none of the machine's sources,
        "NU1102", // or not in the version this SDK asks for,
        "NETSDK1183", // or not for this kind of machine;
        "Platform linker", // and it needs the platform's linker.
    ];

    /// <summary>Warnings of the trimmer and of the ahead-of-time compiler are errors here.</summary>
    [Fact]
    [Trait("Category", "Exhaustive")]
    public void A_program_compiled_ahead_of_time_prints_the_same_bits()
    {
        CommandResult publish = package.Build("publish", "NativeAot", "--use-current-runtime", "--output", ProgramDirectory);
        if (publish.ExitCode != 0 && Unavailable.Any(reason => publish.Output.Contains(reason, StringComparison.Ordinal)))
        {
            // xunit 2 cannot skip a test that has begun.
            output.WriteLine("Not run: this machine cannot compile ahead of time." + Environment.NewLine + publish.Output);
            return;
        }

        Assert.DoesNotContain("warning", publish.Succeeded(), StringComparison.OrdinalIgnoreCase);
        string program = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "NativeAot.exe" : "NativeAot";
        Results results = Results.Parse(DotNet.RunNative(Path.Combine(ProgramDirectory, program)).Succeeded());
        Assert.InRange(results.Count, 40, package.Reference.Count);
        Assert.Empty(results.DifferencesFrom(package.Reference));
    }

    private string ProgramDirectory => Path.Combine(package.Consumers, "NativeAot", "program");
}
