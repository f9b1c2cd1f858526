using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Smoothing.Generators.Benchmarks;

// What the generator costs as a compiler: see README.md. Arguments: the number of targets (1000 where it is left out), and any number of
// other builds to alternate with, each as Smoothing.Generators.dll,Smoothing.Runtime.dll.
int targets = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 1000;
List<Build> builds = [Build.Current, .. args.Where(argument => argument.Contains(".dll", StringComparison.Ordinal)).Select(Build.Load), Build.Floor];

foreach (Measurement measurement in Measurement.All(targets))
{
    Console.WriteLine(measurement.Title);
    foreach (Cost cost in measurement.Alternate(builds))
        Console.WriteLine(cost);
    Console.WriteLine();
}
