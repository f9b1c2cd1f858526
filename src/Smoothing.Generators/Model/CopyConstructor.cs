using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>The copy constructor of a record that keeps data. It tells the fit that a copy may read its memory from now on.</summary>
internal static class CopyConstructor
{
    /// <summary>The constructor, or nothing where the target has none.</summary>
    /// <param name="target">The target.</param>
    /// <param name="values">The emitted fields that hold values.</param>
    /// <param name="states">The emitted fields that hold data.</param>
    public static IEnumerable<Member> Of(TargetSpec target, IEnumerable<string> values, params string[] states)
    {
        if (target.CopiedMembers is not { } members)
            yield break;

        IEnumerable<string> copies = members.Concat(values).Select(name => $"this.{name} = original.{name};")
            .Concat(states.Select(name => $"{name} = original.{name}.Copy();"));
        yield return Member.Method(
            target.IsSealed ? "private" : "protected", target.Identifier,
            new[] { new Parameter(target.Declaration.Name, "original") }, Code.Text(
            $$"""
            /// <summary>Copies an estimator. The copies share the memory of a fit until one of them changes.</summary>
            /// <param name="original">The estimator to copy.</param>
            """), Code.Text(
            $$"""
            {
                {{Code.Lines(copies)}}
            }
            """));
    }
}
