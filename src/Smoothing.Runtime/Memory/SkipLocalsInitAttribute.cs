#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>
/// Tells the compiler not to set stack memory to zero. Frameworks before .NET 5 lack the attribute; the compiler knows it by its name.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class SkipLocalsInitAttribute : Attribute
{
}
#endif
