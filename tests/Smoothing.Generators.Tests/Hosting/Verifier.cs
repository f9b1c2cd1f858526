using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Snapshots in the shape and file conventions of Verify, which takes this file's place under <c>-p:UseVerify=true</c>. They lie beside
/// the test: <c>Class.Method#Hint.verified.cs</c> for an emitted file, <c>Class.Method.verified.cs</c> for a fragment.
/// </summary>
public static class Verifier
{
    /// <summary>Compares every emitted file with its snapshot, and fails on those that are new, changed or gone.</summary>
    public static async Task Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string directory = Path.GetDirectoryName(sourceFile)!;
        string prefix = Path.GetFileNameWithoutExtension(sourceFile) + "." + method + "#";
        HashSet<string> stale = [.. Directory.GetFiles(directory, prefix + "*.verified.cs")];

        var failures = new List<string>();
        foreach (GeneratedSourceResult file in target.GetRunResult().Results.SelectMany(result => result.GeneratedSources))
        {
            string verified = Path.Combine(directory, prefix + Path.GetFileNameWithoutExtension(file.HintName) + ".verified.cs");
            stale.Remove(verified);
            if (await Compare($"//HintName: {file.HintName}\n{file.SourceText}", verified) is { } difference)
                failures.Add(difference);
        }
        failures.AddRange(stale.Select(file => $"{Path.GetFileName(file)} is stale: the test no longer emits it. Delete it."));

        if (failures.Count > 0)
            Assert.Fail(string.Join("\n\n", failures));
    }

    /// <summary>Compares a text with its snapshot.</summary>
    public static async Task Verify(string target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}.verified.{extension}";
        if (await Compare(target, Path.Combine(Path.GetDirectoryName(sourceFile)!, name)) is { } difference)
            Assert.Fail(difference);
    }

    private static async Task<string?> Compare(string text, string verifiedFile)
    {
        string receivedFile = verifiedFile.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        string received = WithPlainLineEnds(text);
        string? verified = File.Exists(verifiedFile) ? WithPlainLineEnds(await File.ReadAllTextAsync(verifiedFile)) : null;
        if (received == verified)
        {
            File.Delete(receivedFile);
            return null;
        }

        await File.WriteAllTextAsync(receivedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        string advice = $"Read {Path.GetFileName(receivedFile)}, and rename it to {Path.GetFileName(verifiedFile)} if it is right.";
        return verified is null ? "New. " + advice : advice + "\n" + FirstDifference(verified, received);
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] before = verified.Split('\n');
        string[] after = received.Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        IEnumerable<string> Excerpt(string[] lines, string mark) => lines.Skip(line).Take(4).Select(text => mark + text);
        return $"First difference, line {line + 1}:\n"
            + string.Join("\n", before.Take(line).TakeLast(2).Select(text => "  " + text).Concat(Excerpt(before, "- ")).Concat(Excerpt(after, "+ ")));
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
