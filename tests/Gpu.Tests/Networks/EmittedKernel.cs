using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Testing;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>A kernel as the generator wrote it.</summary>
/// <param name="Network">The file of its network.</param>
/// <param name="Name">Its name.</param>
/// <param name="Buffers">The number of buffers that it says it has.</param>
/// <param name="Constants">The number of constants that it says it has.</param>
/// <param name="Hlsl">Its source.</param>
internal sealed partial record EmittedKernel(string Network, string Name, int Buffers, int Constants, string Hlsl)
{
    /// <summary>The constants that the source declares behind the three that count threads.</summary>
    public int DeclaredConstants => Constant().Count(Hlsl[..Hlsl.IndexOf("};", StringComparison.Ordinal)]);

    /// <summary>The buffers that the source declares.</summary>
    public int DeclaredBuffers => Buffer().Count(Hlsl);

    /// <summary>The kernels of some declarations.</summary>
    public static IReadOnlyList<EmittedKernel> Of(string declarations)
    {
        return
        [
            .. Generation.Of(declarations).GeneratedSources
                .Where(static file => file.HintName.EndsWith(".Device.Kernels.g.cs", StringComparison.Ordinal))
                .SelectMany(static file => CSharpSyntaxTree.ParseText(file.SourceText, NetworkCompilation.ParseOptions).GetRoot().DescendantNodes()
                    .OfType<StructDeclarationSyntax>()
                    .Select(kernel => new EmittedKernel(
                        file.HintName, kernel.Identifier.Text, (int)ValueOf(kernel, "Buffers"), (int)ValueOf(kernel, "Constants"), (string)ValueOf(kernel, "Hlsl")))),
        ];
    }

    private static object ValueOf(StructDeclarationSyntax kernel, string property) => kernel.Members
        .OfType<PropertyDeclarationSyntax>()
        .Where(member => member.Identifier.Text == property)
        .Select(static member => ((LiteralExpressionSyntax)member.ExpressionBody!.Expression).Token.Value!)
        .Single();

    [GeneratedRegex(@"^    int \w+;", RegexOptions.Multiline)]
    private static partial Regex Constant();

    [GeneratedRegex(@"^RWStructuredBuffer<float> \w+ : register\(u\d\);", RegexOptions.Multiline)]
    private static partial Regex Buffer();
}
