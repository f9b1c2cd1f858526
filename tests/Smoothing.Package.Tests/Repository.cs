using System;
using System.IO;

namespace Smoothing.Package.Tests;

/// <summary>The repository this assembly was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string directory) =>
        File.Exists(Path.Combine(directory, "Smoothing.sln"))
            ? directory
            : FindRoot(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests must run inside the repository: they pack it."));
}
