using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Benchmarks.Cases;
using Netwright.Generator.Diagnostics;
using Netwright.Testing;

namespace Netwright.Benchmarks.Microbenchmarks;

/// <summary>What the analyzer does after each key: a network whose file was edited is read, checked and searched for what is unmeant.</summary>
public class AnalysisBenchmarks
{
    private const int Edits = 64;

    private static readonly AnalyzerOptions Options = new([]);

    private (Compilation Compilation, INamedTypeSymbol Type)[] _edited = [];

    /// <summary>The network.</summary>
    [Params("LeNet5", "ResNet18", "ResNet152")]
    public string Network { get; set; } = "";

    /// <summary>Edits the file of the network many times: the compiler remembers what it found out of each text.</summary>
    [IterationSetup]
    public void Edit()
    {
        CSharpCompilation project = NetworkCompilation.Create(string.Empty).AddSyntaxTrees(
            ZooSources.All.Select(static file => Parse(file.Text, file.Name))
                .Append(Parse("global using Netwright;", "Usings.cs")));
        SyntaxTree tree = project.SyntaxTrees.Single(tree => tree.FilePath == Network + ".cs");
        _edited = [.. Enumerable.Range(0, Edits).Select(edit =>
        {
            CSharpCompilation compilation = project.ReplaceSyntaxTree(tree, Parse($"{tree}// {edit}", tree.FilePath));
            return ((Compilation)compilation, compilation.GetTypeByMetadataName($"Netwright.Zoo.{Network}")!);
        })];
    }

    /// <summary>One analysis.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public int Analyze()
    {
        int found = 0;
        foreach ((Compilation compilation, INamedTypeSymbol type) in _edited)
        {
            found += NetworkAnalyzer.Analyze(type, compilation, Options, CancellationToken.None).Count();
        }

        return found;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, NetworkCompilation.ParseOptions, path);
}
