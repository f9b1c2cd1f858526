using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>A diagnostic's page shows wrong code, the message it gets, and the mended code.</summary>
public class PageTests
{
    private const string Usings = "using System;\nusing Smoothing;\n";

    public static TheoryData<string> Ids => [.. new EstimatorAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Shows_what_the_analyzer_says_of_its_examples(string id)
    {
        string file = Repository.PathOf("docs", "diagnostics", id + ".md");
        string page = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
        string[] code = [.. Blocks(page, "csharp")];
        IReadOnlyList<Diagnostic> found = await Found(code[0], id == "SMOOTH014" ? LanguageVersion.CSharp8 : LanguageVersion.Latest);
        string example = $"{code[0]}\n```\n\n```text\n{string.Join("\n", found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)))}\n```\n\n## How to mend it\n";

        if (Environment.GetEnvironmentVariable("ACCEPT_PAGES") is not null) // set by tests/accept-snapshots
            await File.WriteAllTextAsync(file, Regex.Replace(page, Regex.Escape(code[0]) + ".*?## How to mend it\n", _ => example, RegexOptions.Singleline));

        Assert.Equal([id], found.Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Contains(example, page);
        Assert.Empty(await Found(code[^1], LanguageVersion.Latest));
        Assert.Empty(Project(code[^1], LanguageVersion.Latest).Generate().VisibleDiagnostics());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Found(string code, LanguageVersion language) =>
        [.. (await Analysis.Of(Project(code, language))).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    private static Project Project(string code, LanguageVersion language) =>
        new(Usings + code) { Language = language, Documentation = DocumentationMode.Parse, NoWarn = ["CS8019"] };

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(page, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
}
