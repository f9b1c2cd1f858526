using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Smoothing.Package.Tests;

/// <summary>Runs samples/FuelEconomy as its reader would.</summary>
public sealed class FuelEconomyTests
{
    [Fact]
    public async Task It_prints_coefficients_intervals_and_the_cars_that_count_most()
    {
        string[] lines = (await Run("C.UTF-8")).Split('\n', StringSplitOptions.TrimEntries);

        // mpg ~ log(wt) * factor(am) + hp of R's mtcars, with am = 1 as the first level
        AssertWords(lines, "(Intercept) 40.060031 2.336520 17.145");
        AssertWords(lines, "log(Mass) -14.055993 3.323507 -4.229");
        AssertWords(lines, "log(Mass) : Box = Auto 4.461440 3.762937 1.186");
        AssertWords(lines, "Residual standard error 2.279 on 27 degrees of freedom");
        AssertWords(lines, "2.5 Manual 100 24.2 22.7 to 25.8 19.3 to 29.2");
        AssertWords(lines, "Maserati Bora 15.0 12.3 1.68 0.47 0.47");
    }

    [Fact]
    public async Task Redirected_output_is_plain_text_of_80_columns_in_every_culture()
    {
        string output = await Run("C.UTF-8");
        Assert.DoesNotContain('\u001b', output);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 80));
        Assert.Equal(output, await Run("de_DE.UTF-8"));
    }

    private static void AssertWords(string[] lines, string words) =>
        Assert.Contains(lines, line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).StartsWith(words, StringComparison.Ordinal));

    private static async Task<string> Run(string culture)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        DirectoryInfo root = here;
        while (!File.Exists(Path.Combine(root.FullName, "Smoothing.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No directory above the tests holds Smoothing.sln.");

        // as it was built with these tests: in the same configuration, for the same framework
        string sample = Path.Combine(root.FullName, "samples", "FuelEconomy", "bin", here.Parent!.Name, here.Name, "FuelEconomy.dll");
        var start = new ProcessStartInfo("dotnet", [sample]) { RedirectStandardOutput = true, Environment = { ["LC_ALL"] = culture } };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
