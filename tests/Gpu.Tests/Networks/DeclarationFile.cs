using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>A file of declarations of the numerics tests, asking for code for graphics processors too.</summary>
internal static partial class DeclarationFile
{
    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Names => typeof(DeclarationFile).Assembly
        .GetManifestResourceNames()
        .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The declarations of a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="only">The networks that are wanted, with the blocks beside them; all if null.</param>
    public static string Read(string name, IReadOnlyList<string>? only = null)
    {
        using StreamReader reader = new(typeof(DeclarationFile).Assembly.GetManifestResourceStream(name)!);
        string text = reader.ReadToEnd();
        return ForDevices(only is null ? text : Only(text, only));
    }

    /// <summary>The declarations, each asking for code for graphics processors.</summary>
    public static string ForDevices(string declarations) => NetworkAttribute().Replace(declarations, "[Network($1, Targets = Target.Cpu | Target.Gpu)");

    private static string Only(string text, IReadOnlyList<string> only)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        List<ClassDeclarationSyntax> networks = [.. root.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(static type => NetworkAttribute().IsMatch(type.AttributeLists.ToString()))];
        Assert.Equal([], only.Except(networks.Select(static network => network.Identifier.Text)));
        return root.RemoveNodes(networks.Where(network => !only.Contains(network.Identifier.Text)), SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }

    [GeneratedRegex(@"\[Network\(([^)]*)\)")]
    private static partial Regex NetworkAttribute();
}
