using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Testing;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>A file of declarations of the numerics tests, asking for code for graphics processors too.</summary>
internal static class DeclarationFile
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
        return DeviceDeclarations.Of(only is null ? text : Only(text, only));
    }

    private static string Only(string text, IReadOnlyList<string> only)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        List<ClassDeclarationSyntax> networks = [.. root.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(static type => type.AttributeLists.ToString().Contains("[Network(", StringComparison.Ordinal))];
        Assert.Equal([], only.Except(networks.Select(static network => network.Identifier.Text)));
        return root.RemoveNodes(networks.Where(network => !only.Contains(network.Identifier.Text)), SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }
}
