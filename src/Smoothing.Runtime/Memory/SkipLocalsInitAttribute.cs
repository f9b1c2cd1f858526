#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Leaves stack memory as it is, for compilers that know the attribute by its name.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class SkipLocalsInitAttribute : Attribute
{
}
#endif
