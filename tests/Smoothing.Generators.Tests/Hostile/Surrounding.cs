using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>An attribute, a setting or a declaration around a target that must not reach the code emitted for it.</summary>
/// <param name="Name">What it is.</param>
internal sealed record Surrounding(string Name)
{
    private const string Kernel = "[global::Smoothing.KernelFunction";
    private const string EvaluationOnly = "[global::System.Diagnostics.CodeAnalysis.Experimental(\"SHOP001\")] ";
    private const string Refused = "[global::System.Obsolete(\"gone\", true)] ";

    /// <summary>The attributes of the target.</summary>
    public string OnTarget { get; init; } = "";

    /// <summary>Members of the target beside those that its estimator needs.</summary>
    public string Body { get; init; } = "";

    /// <summary>The target's keywords.</summary>
    public string Keywords { get; init; } = "public partial class";

    /// <summary>A file of its own.</summary>
    public string File { get; init; } = "";

    /// <summary>Edits the target's file.</summary>
    public Func<string, string> Edit { get; init; } = text => text;

    /// <summary>Edits the row types.</summary>
    public Func<string, string> EditRows { get; init; } = text => text;

    public Func<Project, Project> Settings { get; init; } = project => project;

    public Func<Estimator, bool> Concerns { get; init; } = _ => true;

    public static IReadOnlyList<Surrounding> All { get; } =
    [
        new("nothing"),
        new("CLS compliance") { File = "[assembly: System.CLSCompliant(true)]" },
        new("experimental target") { OnTarget = EvaluationOnly },
        new("experimental rows") { EditRows = OnRows(EvaluationOnly), Edit = text => "#pragma warning disable SHOP001\n" + text },
        new("experimental columns") { EditRows = OnColumns(EvaluationOnly) },
        new("experimental levels") { EditRows = text => text.Replace("@class, West", EvaluationOnly + "@class, West") },
        new("experimental kernel") { Edit = text => text.Replace(Kernel, EvaluationOnly + Kernel) },
        new("experimental assembly") { File = "[assembly: System.Diagnostics.CodeAnalysis.Experimental(\"SHOP002\")]" },
        new("obsolete target") { OnTarget = "[global::System.Obsolete] " },
        new("refused target") { OnTarget = Refused },
        new("obsolete rows") { EditRows = OnRows("[global::System.Obsolete] ") },
        new("refused rows") { EditRows = OnRows(Refused), OnTarget = "[global::System.Obsolete] " },
        new("obsolete columns") { EditRows = OnColumns("[global::System.Obsolete(\"old\")] ") },
        new("refused columns") { EditRows = OnColumns(Refused), OnTarget = "[global::System.Obsolete] " },
        new("refused levels") { EditRows = text => text.Replace("@class, West", Refused + "@class, West").Replace("@default, System", Refused + "@default, System") },
        new("obsolete kernel") { Edit = text => text.Replace(Kernel, "[global::System.Obsolete] " + Kernel) },
        new("refused kernel") { Edit = text => text.Replace(Kernel, Refused + Kernel) },
        new("required members") { Body = "public required string Label { get; set; } public required int Number;" },
        new("required members that are set") { Body = "public required string Label { get; set; } [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Trend() { Label = \"\"; }" },
        new("primary constructor") { Keywords = "public partial class", Edit = text => text.Replace("partial class Trend ", "partial class Trend(string label) "), Body = "public string Label => label;", Concerns = HasBandwidth },
        new("unsafe target") { Keywords = "public unsafe partial class", Settings = project => project with { IsUnsafe = true } },
        new("ref struct") { Keywords = "public ref partial struct" },
        new("struct with a constructor, C# 9") { Keywords = "public partial struct", Body = "public int Mine; public Trend(int mine) : this() { Mine = mine; }", Settings = project => project with { Language = LanguageVersion.CSharp9 } },
        new("struct with a field") { Keywords = "public partial struct", Body = "public int Mine; public Trend(int mine) { Mine = mine; }" },
        new("record struct") { Keywords = "public partial record struct", Body = "public int Mine { get; set; } = 1; public Trend() { }" },
        new("sealed record") { Keywords = "public sealed partial record" },
        new("file-local types") { File = "file class Guard { } file class LocalFit { } file struct Span { }" },
        new("trimming and native code") { OnTarget = "[global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"\"), global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode(\"\")] " },
        new("a kernel that trimming breaks") { Edit = text => text.Replace(Kernel, "[global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"\"), global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode(\"\")] " + Kernel) },
        new("platforms and previews") { OnTarget = "[global::System.Runtime.Versioning.SupportedOSPlatform(\"windows\"), global::System.Runtime.Versioning.RequiresPreviewFeatures] " },
        new("hidden from editors") { OnTarget = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)] " },
        new("marks of tools") { OnTarget = "[global::System.Serializable, global::System.Diagnostics.DebuggerDisplay(\"x\"), global::System.Diagnostics.DebuggerStepThrough, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage, global::System.CodeDom.Compiler.GeneratedCode(\"\", \"\"), global::System.Runtime.CompilerServices.CompilerGenerated] " },
        new("skipped initialization") { File = "[module: System.Runtime.CompilerServices.SkipLocalsInit]", Settings = project => project with { IsUnsafe = true } },
        new("assembly attributes") { File = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\"), System.Runtime.InteropServices.ComVisible(true), System.Runtime.CompilerServices.DisableRuntimeMarshalling, System.Resources.NeutralResourcesLanguage(\"en\")]", Settings = project => project with { IsUnsafe = true } },
        new("implicit usings") { File = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;" },
        new("aliases of our names") { File = "global using Guard = System.String; global using LocalFit = System.Int32; global using Sample = System.Double; global using Span = System.Int64; global using Simd = System.Byte;" },
        new("nullable warnings") { Settings = project => project with { Nullable = NullableContextOptions.Warnings } },
        new("nullable annotations") { Settings = project => project with { Nullable = NullableContextOptions.Annotations } },
        new("no nullable") { Settings = project => project with { Nullable = NullableContextOptions.Disable } },
        new("checked") { Settings = project => project with { IsChecked = true } },
        new("strict compiler") { Settings = project => project with { IsStrict = true } },
        new("no documentation") { Settings = project => project with { Documentation = DocumentationMode.None } },
        new("preview language") { Settings = project => project with { Language = LanguageVersion.Preview } },
    ];

    /// <summary>A target's file. Its namespace distinguishes it from others.</summary>
    public string Fill(Estimator estimator, int number) => Edit(
        $"namespace Shop{number} {{ {OnTarget}{estimator.Attribute} {Keywords} Trend {{ {Body} {estimator.Body} }} }}");

    public override string ToString() => Name;

    private static bool HasBandwidth(Estimator estimator) =>
        !estimator.Attribute.Contains("Local") || estimator.Attribute.Contains("Bandwidth") || estimator.Attribute.Contains("Span");

    private static Func<string, string> OnRows(string attribute) => text => text
        .Replace("public enum Rad", attribute + "public enum Rad")
        .Replace("public class House", attribute + "public class House")
        .Replace("public readonly struct Lot", attribute + "public readonly struct Lot")
        .Replace("public struct Inner", attribute + "public struct Inner");

    private static Func<string, string> OnColumns(string attribute) => text => text
        .Replace("public double Price", attribute + "public double Price")
        .Replace("public readonly double Price", attribute + "public readonly double Price")
        .Replace("public float? Area", attribute + "public float? Area")
        .Replace("public Rad Rad", attribute + "public Rad Rad")
        .Replace("public readonly sbyte? Small", attribute + "public readonly sbyte? Small")
        .Replace("public short T", attribute + "public short T");
}
