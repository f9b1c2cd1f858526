namespace System.Runtime.CompilerServices;

/// <summary>The compiler's marker for interpolated string handlers, which netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
