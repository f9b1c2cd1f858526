using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smoothing.Generators.Benchmarks;

/// <summary>The least of several runs.</summary>
/// <param name="Name">Of which build.</param>
/// <param name="Milliseconds">CPU time of the calling thread.</param>
/// <param name="Bytes">Allocated by it.</param>
/// <param name="Per">By how many targets to divide.</param>
internal sealed record Cost(string Name, double Milliseconds, long Bytes, int Per)
{
    public override string ToString() => FormattableString.Invariant(
        $"  {Milliseconds,10:F2} ms {Milliseconds / Per,8:F4} ms a target {Bytes / (double)Per / 1024,10:F1} KB a target   {Name}");
}

/// <summary>Something to measure of each build, in turn, so that a busy machine slows all of them.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Targets">How many targets take part.</param>
/// <param name="Rounds">How often.</param>
/// <param name="Prepare">Sets one build up; what it yields is run once and measured.</param>
internal sealed record Measurement(string Title, int Targets, int Rounds, Func<Build, Func<Action>> Prepare)
{
    public static IEnumerable<Measurement> All(int targets) =>
    [
        new($"cold: {targets} targets, a new driver and compilation", targets, 5, build => () =>
        {
            CSharpCompilation project = Benchmarks.Targets.Project(targets, build.Runtime);
            GeneratorDriver driver = Benchmarks.Targets.Driver(build.Create());
            return () => driver.RunGenerators(project);
        }),
        new($"keystroke: a comment in another file, {targets} targets", targets, 15, build =>
        {
            CSharpCompilation project = Benchmarks.Targets.Project(targets, build.Runtime);
            GeneratorDriver driver = Benchmarks.Targets.Driver(build.Create()).RunGenerators(project);
            int edit = 0;
            return () =>
            {
                CSharpCompilation edited = Benchmarks.Targets.Edited(project, ++edit);
                return () => driver = driver.RunGenerators(edited);
            };
        }),
        new("csc: binding and emission of the emitted code, a target of each kind", Benchmarks.Targets.KindCount, 7, build =>
        {
            CSharpCompilation project = Benchmarks.Targets.Project(Benchmarks.Targets.KindCount, build.Runtime);
            Benchmarks.Targets.Driver(build.Create()).RunGeneratorsAndUpdateCompilation(project, out Compilation whole, out _);
            return () =>
            {
                Compilation fresh = whole.Clone();
                return () => Emit(fresh);
            };
        }),
    ];

    /// <summary>What it costs each build.</summary>
    public IReadOnlyList<Cost> Alternate(IReadOnlyList<Build> builds)
    {
        Func<Action>[] prepared = [.. builds.Select(Prepare)];
        Cost[] least = [.. builds.Select(build => new Cost(build.Name, double.MaxValue, long.MaxValue, Targets))];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < prepared.Length; i++)
            {
                Action run = prepared[i]();
                GC.Collect();
                long bytes = GC.GetAllocatedBytesForCurrentThread();
                double start = ThreadClock.Milliseconds;
                run();
                double time = ThreadClock.Milliseconds - start;
                bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                least[i] = least[i] with { Milliseconds = Math.Min(least[i].Milliseconds, time), Bytes = Math.Min(least[i].Bytes, bytes) };
            }
        }
        return least;
    }

    private static void Emit(Compilation compilation)
    {
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}

/// <summary>The CPU time of the calling thread, which other programs do not lengthen; elapsed time where the system has no such clock.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Milliseconds
    {
        get
        {
            if (!OperatingSystem.IsLinux())
                return Environment.TickCount64;

            return GetTime(ThreadCpuTime, out Time time) == 0 ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : throw new InvalidOperationException();
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
