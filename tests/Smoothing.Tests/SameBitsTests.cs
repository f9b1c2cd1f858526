using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Smoothing.Tests;

/// <summary>The same bits whatever the width of the processor's vectors: each path in a process of its own.</summary>
public class SameBitsTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "0", 256)]
    [InlineData("DOTNET_EnableHWIntrinsic", "0", 0)]
    public void Narrower_vectors_and_none_give_the_same_bits(string variable, string value, int widest) => AssertSameBits(variable, value, widest);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [InlineData("DOTNET_TieredCompilation", "1", 512)]
    [InlineData("DOTNET_TieredCompilation", "0", 512)]
    [InlineData("DOTNET_EnableAVX2", "0", 128)]
    [InlineData("DOTNET_EnableAVX", "0", 128)]
    public void Every_path_gives_the_same_bits(string variable, string value, int widest) => AssertSameBits(variable, value, widest);

    private static void AssertSameBits(string variable, string value, int widest)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", Path.Combine(AppContext.BaseDirectory, "Smoothing.Tests.Digest.dll") },
            Environment = { [variable] = value },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("", errors);
        string[] lines = [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())];
        Assert.InRange(int.Parse(lines[0], CultureInfo.InvariantCulture), 0, widest);
        Assert.Equal(Digest.Lines(), lines.Skip(1));
    }
}
