using System.IO;
using System.Runtime.CompilerServices;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>Files of the repository the tests were built in.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
