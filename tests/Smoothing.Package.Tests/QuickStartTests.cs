using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Smoothing.Package.Tests;

/// <summary>Runs samples/QuickStart as its reader would, in a directory of its own.</summary>
public sealed class QuickStartTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("quick-start");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task The_examples_print_what_R_prints()
    {
        Outcome outcome = await Run();

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        foreach (string part in (string[])["Motorcycle crash", "Noisy sine", "Stopping distance"])
            Assert.Contains(part, outcome.Output, StringComparison.Ordinal);
        foreach (string number in (string[])["-17.5791", "6.7584", "-2.60", "0.0123", "3.9324", "0.4155", "9.46", "1.49e-12", "0.6511", "15.38"])
            Assert.Contains(number, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_is_plain_text_of_80_columns()
    {
        Outcome outcome = await Run();

        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.All(Lines(outcome.Output).Where(line => !line.StartsWith("Picture: ", StringComparison.Ordinal)), line =>
            Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task The_picture_shows_every_point_the_curve_and_its_slope()
    {
        Outcome outcome = await Run();

        string path = PathOf("trend.svg");
        Assert.Contains("trend.svg", outcome.Output, StringComparison.Ordinal);
        XElement picture = XDocument.Load(path).Root!;
        Assert.Equal(Svg + "svg", picture.Name);
        Assert.Equal(133, Group(picture, "points").Elements(Svg + "circle").Count());
        Assert.Equal(2, picture.Elements(Svg + "path").Count());
        Assert.Single(Group(picture, "band").Elements(Svg + "polygon"));
        string[] texts = [.. picture.Descendants(Svg + "text").Select(text => text.Value)];
        Assert.Contains("Time after impact, ms", texts);
        Assert.Contains("Head acceleration, g", texts);
        Assert.Contains("Slope of the curve, g/ms", texts);
        Assert.Contains("\u2212100", texts);
    }

    [Fact]
    public async Task Output_is_the_same_in_every_culture()
    {
        Outcome plain = await Run();
        string picture = await File.ReadAllTextAsync(PathOf("trend.svg"));
        Outcome german = await Run([], culture: "de_DE.UTF-8");

        Assert.Equal(plain.Output, german.Output);
        Assert.Equal(picture, await File.ReadAllTextAsync(PathOf("trend.svg")));
    }

    [Fact]
    public Task A_file_may_have_quotes_a_header_and_any_order() => SmoothsThreePoints("\ufeff\"time\",\"level\"\n\"3\",\"6\"\n1,2\n2,4\n");

    [Theory]
    [Trait("Category", "Exhaustive")]
    [InlineData("time,level\n3,6\n1,2\n2,4\n")]
    [InlineData("3,6\n1,2\n2,4\n")]
    [InlineData("time;level\r\n3;6\r\n\r\n1;2\r\n2;4\r\n")]
    [InlineData("time\tlevel\n 3 \t6\n1\t2\n2\t4")]
    public Task A_file_may_have_no_header_and_other_separators(string content) => SmoothsThreePoints(content);

    private async Task SmoothsThreePoints(string content)
    {
        Outcome outcome = await RunOn(content, "--bandwidth", "1.5", "--out", "mine.svg");

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("3 points", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("h = 1.5 (as given)", outcome.Output, StringComparison.Ordinal);
        string[] atTwo = [.. Lines(outcome.Output).Select(Words).Single(words => words is ["2.0", ..])];
        Assert.Equal(["2.0", "4.000", "2.000"], atTwo); // on the line y = 2x
        Assert.Equal(3, Group(XDocument.Load(PathOf("mine.svg")).Root!, "points").Elements().Count());
    }

    [Fact]
    public async Task The_default_bandwidth_leaves_no_gap()
    {
        Outcome outcome = await RunOn("0,1\n1,2\n100,3\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("h = 148.5", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("–", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_are_named_where_a_window_is_too_narrow()
    {
        Outcome outcome = await RunOn("0,1\n1,2\n2,1\n8,3\n9,1\n", "--bandwidth", "1.5");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Gaps (–) where there are fewer than two distinct x within 1.5", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the file holds no numbers.")]
    [InlineData("x,y\n", "the file holds no numbers.")]
    [InlineData("1\n2\n", "line 1 has one column; two are expected, x and y.")]
    [InlineData("1,2\n3,4,5\n", "line 2 has 3 columns; two are expected, x and y.")]
    [InlineData("x,y\n1,2\n\n3,abc\n", "line 4, column 2: 'abc' is not a number.")]
    [InlineData("x,y\n1,\n", "line 2, column 2 is empty; a number is expected.")]
    [InlineData("1;2,5\n2;3,5\n", "line 1, column 1: '1;2' is not a number. (A decimal point is a point; columns are separated by a comma, semicolon or tab.)")]
    [InlineData("1,2\nNaN,4\n", "line 2, column 1: 'NaN' is not a finite number.")]
    [InlineData("1,2\n3,-Infinity\n", "line 2, column 2: '-Infinity' is not a finite number.")]
    [InlineData("1,2\n3,1e999\n", "line 2, column 2: '1e999' is not a finite number.")]
    [InlineData("1,2\n1,3\n", "every x is 1; a trend needs two distinct values at least.")]
    [InlineData("x,y\n\"1,2\n", "line 2: a quotation mark is not closed, or stands where none may.")]
    [InlineData("-1e308,1\n1e308,2\n", "the numbers are too large or too close together to draw; use other units.")]
    public async Task A_bad_file_is_one_readable_line(string content, string message)
    {
        Outcome outcome = await RunOn(content);

        AssertFailed("error: data.csv: " + message, outcome);
    }

    [Theory]
    [InlineData("error: missing.csv: there is no such file.", "missing.csv")]
    [InlineData("error: . is a directory, not a file.", ".")]
    [InlineData("error: --bandwidth: '1,5' is not a positive number (1e-150 to 1e150).", "data.csv", "--bandwidth", "1,5")]
    [InlineData("error: --bandwidth: '0' is not a positive number (1e-150 to 1e150).", "data.csv", "--bandwidth", "0")]
    [InlineData("error: --bandwidth needs a data file: the examples have theirs in their attributes.", "--bandwidth", "2")]
    public async Task A_bad_argument_is_one_readable_line(string message, params string[] arguments)
    {
        Outcome outcome = await Run(arguments);

        AssertFailed(message, outcome);
    }

    private static void AssertFailed(string message, Outcome outcome)
    {
        Assert.Equal([message], Lines(outcome.Error));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
    }

    private async Task<Outcome> RunOn(string content, params string[] options)
    {
        await File.WriteAllTextAsync(PathOf("data.csv"), content);
        return await Run(["data.csv", .. options]);
    }

    private Task<Outcome> Run(params string[] arguments) => Run(arguments, culture: "C.UTF-8");

    private async Task<Outcome> Run(string[] arguments, string culture)
    {
        var start = new ProcessStartInfo("dotnet", [SamplePath(), .. arguments])
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = culture },
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>The sample as it was built with these tests: in the same configuration, for the same framework.</summary>
    private static string SamplePath()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        string framework = here.Name, configuration = here.Parent!.Name;
        DirectoryInfo root = here;
        while (!File.Exists(Path.Combine(root.FullName, "Smoothing.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No directory above the tests holds Smoothing.sln.");
        return Path.Combine(root.FullName, "samples", "QuickStart", "bin", configuration, framework, "QuickStart.dll");
    }

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);

    private static XElement Group(XElement picture, string name) =>
        picture.Elements(Svg + "g").Single(group => (string?)group.Attribute("class") == name);

    private static string[] Lines(string text) => text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Outcome(int ExitCode, string Output, string Error);
}
