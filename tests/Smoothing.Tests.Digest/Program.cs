using System;
using System.Runtime.Intrinsics;

namespace Smoothing.Tests;

internal static class Program
{
    private static void Main()
    {
        // the widest vectors this process uses
        Console.WriteLine(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0);
        foreach (string line in Digest.Lines())
            Console.WriteLine(line);
    }
}
