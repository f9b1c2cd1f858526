using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Smoothing.Package.Tests;

/// <summary>What a process printed, and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The output of a command that had to succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}{Environment.NewLine}ended with {ExitCode}:{Environment.NewLine}{Output}");
        return Output;
    }

    /// <summary>The output of a command that had to fail.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"{Command}{Environment.NewLine}should have failed:{Environment.NewLine}{Output}");
        return Output;
    }
}

/// <summary>Runs the dotnet command and what it built: with a timeout, and in an environment of the test's own.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string[] NoServers = ["-nodeReuse:false", "--disable-build-servers", "-nologo"];

    /// <summary>The dotnet command this process runs under.</summary>
    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>A verb that builds: pack, build, publish. It leaves no process behind.</summary>
    public static CommandResult Build(string directory, params string[] arguments) =>
        Start(Host, [.. arguments, .. NoServers], directory, []);

    /// <summary>Runs a built assembly, under environment variables such as <c>DOTNET_EnableAVX2=0</c>.</summary>
    public static CommandResult Run(string assembly, params (string Name, string Value)[] environment) =>
        Start(Host, [assembly], Path.GetDirectoryName(assembly)!, environment);

    /// <summary>Runs a native program.</summary>
    public static CommandResult RunNative(string program) =>
        Start(program, [], Path.GetDirectoryName(program)!, []);

    private static CommandResult Start(string program, string[] arguments, string directory, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Clean(start.Environment);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return; // the end of one of the two streams, which may come before the other's first line

            lock (output)
                output.AppendLine(line.Data);
        }

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            lock (output)
                output.AppendLine("Stopped: it took too long.");
        }
        // Returns once both streams are read to their ends.
        process.WaitForExit();
        lock (output)
            return new CommandResult($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
    }

    /// <summary>
    /// The test host has inherited the properties of the build that started it; a build of its own must not.
    /// Messages come in English, numbers in the invariant culture.
    /// </summary>
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            environment["LC_ALL"] = "C";
    }
}
