namespace Smoothing.Generators.Model;

/// <summary>The sentences of the documentation on copies of an estimator that keeps data.</summary>
internal static class CopyProse
{
    /// <summary>What a fit allocates.</summary>
    public static string FitCost(TargetSpec target) =>
        target.IsCopied ? "allocates the room for it" : "allocates only when it must grow";

    /// <summary>Why a fit takes new memory; empty for a class, which keeps its own.</summary>
    public static string Fit(TargetSpec target) => target.IsCopied
        ? $"Copies of a {Kind(target)} are independent: the memory of the last fit is left to them. A class reuses its own."
        : "";

    /// <summary>Why a push takes new memory; empty for a class, which keeps its own.</summary>
    public static string Push(TargetSpec target) => target.IsCopied
        ? $" Copies of a {Kind(target)} are independent, so that every push allocates what it changes; "
            + "the first push after another copy's also copies the window. A class allocates at the first push only."
        : "";

    private static string Kind(TargetSpec target) => target.IsValueType ? "struct" : "record";
}
