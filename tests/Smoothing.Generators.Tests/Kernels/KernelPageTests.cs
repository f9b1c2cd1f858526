using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Kernels;

/// <summary>docs/kernels.md is what the kernel algebra says.</summary>
public class KernelPageTests
{
    [Fact]
    public void The_page_is_up_to_date()
    {
        string path = Repository.PathOf("docs", "kernels.md");
        string received = Repository.PathOf("docs", "kernels.received.md");
        string expected = Page();
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Fail("docs/kernels.md differs from the kernel algebra. Read docs/kernels.received.md, and rename it to kernels.md if it is right.");
    }

    private static string Page() =>
        $"""
        # Kernels

        A kernel K(u) says how much an observation weighs at u = (xᵢ − x₀)/h. Its scale cancels in local regression, so each
        is given by its shape. The constants are those of the kernel scaled to integrate to 1: μ₂ = ∫ u² K / ∫ K and
        R = ∫ K² / (∫ K)². The efficiency is the share of observations that Epanechnikov's kernel, the best there is, needs for
        the same accuracy (Wand and Jones 1995, Kernel Smoothing, section 2.7).

        | Kernel | K(u) | for | ∫ K | μ₂ | R | efficiency |
        |---|---|---|---|---|---|---|
        {string.Join("\n", KernelCatalog.All.Select(Row))}

        {Names(isSwept: true)}: neighbouring windows share their sums, and what a local regression costs does not depend
        on the bandwidth. {Names(isSwept: false)}: each window is summed up by itself.

        This page is generated from the kernels' definitions; a test keeps it so.

        """.ReplaceLineEndings("\n");

    private static string Names(bool isSwept) => string.Join(
        ", ", KernelCatalog.All.Where(kernel => isSwept == (kernel.Pieces is not null || kernel.Harmonics is not null)).Select(kernel => kernel.Name));

    private static string Row(KernelDefinition kernel)
    {
        KernelConstants constants = kernel.Constants!;
        IEnumerable<string> cells =
        [
            kernel.Name,
            kernel.Formula,
            kernel.Domain,
            Number(kernel.Pieces?.Moment(0), constants.Integral),
            Number(kernel.Pieces?.Moment(2) / kernel.Pieces?.Moment(0), constants.Variance),
            Number(kernel.Pieces?.Squared().Moment(0) / (kernel.Pieces?.Moment(0) * kernel.Pieces?.Moment(0)), constants.Roughness),
            constants.Efficiency.ToString("0.000", CultureInfo.InvariantCulture),
        ];
        return "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|"))) + " |";
    }

    private static string Number(Rational? exact, double value) =>
        (exact is { Denominator.IsOne: false } fraction ? fraction + " = " : "") + value.ToString("0.#####", CultureInfo.InvariantCulture);
}
