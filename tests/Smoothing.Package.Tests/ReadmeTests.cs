using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Smoothing.Package.Tests;

/// <summary>The README's programs, as they stand there, compile against the package and print what it says they print.</summary>
[Collection(nameof(PackedPackage))]
public class ReadmeTests(PackedPackage package)
{
    // A program, and right after it its output.
    private static readonly Regex Example = new("```csharp\n(?<program>.*?)```\n```text\n(?<output>.*?)```", RegexOptions.Singleline);

    [Fact]
    public void Its_programs_print_what_it_says()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        List<Match> examples = Example.Matches(readme).ToList();
        Assert.True(examples.Count >= 2);

        for (int i = 0; i < examples.Count; i++)
            Write(Name(i), examples[i].Groups["program"].Value);
        File.WriteAllText(
            Path.Combine(package.Consumers, "Readme.slnx"),
            $"<Solution>{string.Concat(examples.Select((_, i) => $"<Project Path=\"{Name(i)}/{Name(i)}.csproj\" />"))}</Solution>");
        package.Build("build", "Readme.slnx").Succeeded();

        for (int i = 0; i < examples.Count; i++)
        {
            string output = DotNet.Run(package.AssemblyOf(Name(i))).Succeeded().ReplaceLineEndings("\n");
            Assert.Equal(examples[i].Groups["output"].Value.TrimEnd(), output.TrimEnd());
        }
    }

    /// <summary>The table of kernels agrees with the page that is made from their definitions.</summary>
    [Fact]
    public void Its_kernels_are_those_of_the_page()
    {
        string[] readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        string[] page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "kernels.md"));
        List<string[]> kernels = [.. page.Select(Cells).Where(cells => cells.Length == 7).Skip(2)];
        Assert.Equal(9, kernels.Count);
        foreach (string[] cells in kernels)
        {
            Assert.Contains(readme, line => Cells(line) is [var name, var formula, var efficiency] && (name, formula, efficiency) == ($"`{cells[0]}`", cells[1], cells[^1]));
        }
    }

    /// <summary>The cells of a table's row; a bar in a cell stands behind a backslash.</summary>
    private static string[] Cells(string line) =>
        [.. Regex.Split(line, @"(?<!\\)\|").Skip(1).SkipLast(1).Select(cell => cell.Trim())];

    private static string Name(int example) => "Readme" + example;

    private void Write(string name, string program)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Consumers, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(
            Path.Combine(folder, name + ".csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Smoothing" Version="$(PackedVersion)" />
              </ItemGroup>
            </Project>
            """);
    }
}
