using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Smoothing.Package.Tests;

/// <summary>Runs samples/SensorFilter as its reader would, in a directory of its own.</summary>
public sealed class SensorFilterTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("sensor-filter");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task It_prints_what_R_prints()
    {
        string[] lines = [.. (await Run("C.UTF-8")).Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

        // R's lm(temp ~ hour, beaver2) over the last two hours, weighted by 1 − u²
        foreach (string line in (string[])["10:00 37.15 37.13 +1.15", "16:00 38.02 37.92 +0.55", "19:00 37.84 38.01 \u22120.06", "01:00 37.75 37.48 \u22120.24", "Fastest rise over two hours: 0.64 °C/h at 16:20."])
            Assert.Contains(line, lines);
    }

    [Fact]
    public async Task The_picture_shows_readings_the_filtered_curve_and_its_velocity()
    {
        await Run("C.UTF-8");

        XElement picture = XDocument.Load(PathOf("sensor.svg")).Root!;
        Assert.Equal(100, picture.Elements(Svg + "g").Single(group => (string?)group.Attribute("class") == "points").Elements().Count());
        Assert.Equal(2, picture.Elements(Svg + "path").Count());
        IEnumerable<string> texts = picture.Descendants(Svg + "text").Select(text => text.Value);
        Assert.Superset(new HashSet<string> { "Time, hours after midnight", "Body temperature, °C", "Velocity, °C/h" }, texts.ToHashSet());
    }

    [Fact]
    public async Task Output_is_the_same_in_every_culture_and_the_picture_that_of_the_page()
    {
        string plain = await Run("C.UTF-8");
        Assert.Equal(plain, await Run("de_DE.UTF-8"));
        Assert.Equal(
            (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "sensor.svg"))).ReplaceLineEndings(),
            (await File.ReadAllTextAsync(PathOf("sensor.svg"))).ReplaceLineEndings());
    }

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);

    private async Task<string> Run(string culture)
    {
        // as it was built with these tests: in the same configuration, for the same framework
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        string sample = Path.Combine(Repository.Root, "samples", "SensorFilter", "bin", here.Parent!.Name, here.Name, "SensorFilter.dll");
        var start = new ProcessStartInfo("dotnet", [sample])
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = culture },
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
