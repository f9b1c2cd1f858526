using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>An emitted file and the fragments of it that snapshots show.</summary>
internal sealed class EmittedFile
{
    private readonly string _text;
    private readonly TypeDeclarationSyntax _target;

    public EmittedFile(SyntaxTree tree)
    {
        _text = tree.ToString();
        _target = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First(type => !IsContainer(type));
    }

    /// <summary>The comment at the top, which describes the model.</summary>
    public string Header => _text[..Position("#nullable")];

    /// <summary>What is around the members: using directives, namespace, containers, and the target's declaration.</summary>
    public string Surroundings =>
        _text[Position("#nullable").._target.OpenBraceToken.Span.End]
        + "\n" + new string(' ', IndentOf(_target) + 4) + "// members\n"
        + new string(' ', IndentOf(_target)) + _text[_target.CloseBraceToken.SpanStart..];

    /// <summary>The code of all members but nested types, without documentation.</summary>
    public string Code
    {
        get
        {
            var lines = new List<string>();
            foreach (MemberDeclarationSyntax member in _target.Members.Where(member => member is not BaseTypeDeclarationSyntax))
            {
                if (lines.Count > 0 && !(member is BaseFieldDeclarationSyntax && lines[^1].EndsWith(';')))
                    lines.Add("");
                lines.AddRange(WithoutMargin(member, member.SpanStart));
            }
            return string.Join("\n", lines) + "\n";
        }
    }

    /// <summary>The members of these names with all their overloads, each name's in the order of the file. A dot leads into a nested type.</summary>
    public string Members(params string[] names) => string.Join("\n\n", names.SelectMany(Find).Select(TextOf)) + "\n";

    private IEnumerable<MemberDeclarationSyntax> Find(string path)
    {
        IEnumerable<MemberDeclarationSyntax> level = [_target];
        foreach (string name in path.Split('.'))
        {
            List<MemberDeclarationSyntax> within = [.. level.OfType<TypeDeclarationSyntax>().SelectMany(type => type.Members)];
            level = [.. within.Where(member => NamesOf(member).Contains(name))];
            if (!level.Any())
                Assert.Fail($"There is no {path}, only {string.Join(", ", within.SelectMany(NamesOf).Distinct())}.");
        }
        return level;
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        _ => throw new NotSupportedException(member.Kind().ToString()),
    };

    private string TextOf(MemberDeclarationSyntax member)
    {
        int documentation = member.GetLeadingTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .Select(trivia => trivia.FullSpan.Start)
            .DefaultIfEmpty(member.SpanStart)
            .Min();
        return string.Join("\n", WithoutMargin(member, documentation));
    }

    // Directives are at the left margin already.
    private IEnumerable<string> WithoutMargin(MemberDeclarationSyntax member, int start)
    {
        string margin = new(' ', IndentOf(member));
        return _text[start..member.Span.End].Split('\n')
            .Select(line => line.StartsWith(margin, StringComparison.Ordinal) ? line[margin.Length..] : line);
    }

    // A container holds the next type and nothing else.
    private static bool IsContainer(TypeDeclarationSyntax type) => type.Members is [TypeDeclarationSyntax];

    private static int IndentOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Character;

    private int Position(string text) => _text.IndexOf(text, StringComparison.Ordinal);
}
