using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Advice;

/// <summary>Published networks are meant as they are: no warning for any of the zoo, and what is information says what is known of them.</summary>
public sealed class ZooAdviceTests
{
    private static readonly string[] Files =
        [.. Directory.GetFiles(Repository.PathOf("Examples", "Zoo"), "*.cs", SearchOption.AllDirectories).Where(static file => !file.Contains("/obj/", StringComparison.Ordinal)).Order()];

    [Fact]
    public async Task The_zoo_has_no_warning()
    {
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(ConsumerCompilation.Of([.. Files.Select(File.ReadAllText)]));

        Assert.Empty(Analysis.ComplaintsOf(found).Select(static diagnostic => diagnostic.ToString()));
        Assert.Equal(["AlexNet", "Vgg16"], NetworksWith(found, "NW0310"));
    }

    private static IEnumerable<string> NetworksWith(IEnumerable<Diagnostic> found, string id)
        => found.Where(diagnostic => diagnostic.Id == id).Select(static diagnostic => NameOf(diagnostic.Location)).Order(StringComparer.Ordinal);

    private static string NameOf(Location location)
        => location.SourceTree!.GetRoot().FindNode(location.SourceSpan).Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().First().Identifier.Text;
}
