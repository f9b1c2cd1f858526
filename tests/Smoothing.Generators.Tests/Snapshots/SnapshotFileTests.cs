using System;
using System.IO;
using System.Linq;
using System.Reflection;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>No snapshot outlives its test.</summary>
public class SnapshotFileTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        string directory = Repository.PathOf("tests", "Smoothing.Generators.Tests", "Snapshots");
        string[] tests = [.. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.Namespace == typeof(SnapshotFileTests).Namespace)
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).Select(method => $"{type.Name}.{method.Name}"))];
        string[] files = [.. Directory.GetFiles(directory, "*.verified.cs").Select(file => Path.GetFileName(file)!)];

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => !tests.Any(test => file == test + ".verified.cs" || file.StartsWith(test + "#", StringComparison.Ordinal)));
    }
}
