using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Budgets;

/// <summary>
/// No method is so long that the JIT would give it up to MinOpts: that begins at about 1,100 straight-line multiply-adds, or 42 KB of IL (measured).
/// </summary>
public sealed class MethodBudgetTests
{
    private const int MostMultiplyAdds = 1000;

    private const int MostBytes = 20 * 1024;

    public static TheoryData<string> Networks { get; } = ["LeNet5", "Wide"];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Methods_stay_within_the_budget(string network)
    {
        GeneratorRunResult result = NetworkCompilation.Generate(SourceOf(network), out Compilation compilation);

        (string Method, int Count)[] multiplyAdds = [.. result.GeneratedSources.SelectMany(MultiplyAddsOf)];
        Assert.DoesNotContain(multiplyAdds, static method => method.Count > MostMultiplyAdds);
        Assert.Contains(multiplyAdds, static method => method.Count > 20);

        List<(string Method, int Count)> bytes = BytesOf(compilation);
        Assert.DoesNotContain(bytes, static method => method.Count > MostBytes);
        Assert.Contains(bytes, static method => method.Count > 1024);
    }

    private static string SourceOf(string network) => network == "Wide" ? SampleNetworks.Wide : SampleNetworks.All[network];

    private static IEnumerable<(string Method, int Count)> MultiplyAddsOf(GeneratedSourceResult file)
        => file.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method =>
            ($"{file.HintName}: {method.Identifier}", method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Count(IsMultiplyAdd)));

    private static bool IsMultiplyAdd(MemberAccessExpressionSyntax access) => access.Name.Identifier.Text is "FusedMultiplyAdd" or "MultiplyAddEstimate";

    private static List<(string Method, int Count)> BytesOf(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        using PEReader assembly = new(image);
        MetadataReader metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.MethodDefinitions
                .Select(metadata.GetMethodDefinition)
                .Where(static method => method.RelativeVirtualAddress != 0)
                .Select(method => (metadata.GetString(method.Name), assembly.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length)),
        ];
    }
}
