using System.Runtime.CompilerServices;
using VerifyTests;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>Compiled with <c>-p:UseVerify=true</c> only: teaches Verify to read a generator's output.</summary>
internal static class VerifyInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
