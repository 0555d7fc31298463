using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Incrementality;

/// <summary>A project in an editor: the generator runs again after each edit, and its steps tell why.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver = NetworkCompilation.CreateDriver();
    private CSharpCompilation _compilation = NetworkCompilation.Create(string.Empty).RemoveAllSyntaxTrees();

    /// <summary>Opens a project of some files and runs the generator.</summary>
    public GeneratorRun(params string[] files)
    {
        _compilation = _compilation.AddSyntaxTrees(files.Select((text, index) => Parse(text, $"File{index}.cs")));
        Run();
    }

    private GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Replaces text in one file, which must contain it, and runs the generator again.</summary>
    public GeneratorRun Edit(int file, string from, string to)
    {
        SyntaxTree tree = _compilation.SyntaxTrees[file];
        string text = tree.ToString();
        Assert.Contains(from, text, StringComparison.Ordinal);
        _compilation = _compilation.ReplaceSyntaxTree(tree, Parse(text.Replace(from, to, StringComparison.Ordinal), tree.FilePath));
        Run();
        return this;
    }

    /// <summary>Adds a file and runs the generator again.</summary>
    public GeneratorRun Add(string text)
    {
        _compilation = _compilation.AddSyntaxTrees(Parse(text, "Added.cs"));
        Run();
        return this;
    }

    /// <summary>What a step yielded, by its name.</summary>
    public ImmutableArray<(object Value, IncrementalStepRunReason Reason)> OutputsOf(string step)
        => Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? OutputsOf(steps) : [];

    /// <summary>Why a step yielded what it did, network by network.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) => OutputsOf(step).Select(static output => output.Reason);

    /// <summary>Why the files were written or kept, network by network.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsOfFiles()
        => Result.TrackedOutputSteps.Values.SelectMany(static steps => OutputsOf(steps)).Select(static output => output.Reason);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, NetworkCompilation.ParseOptions, path);

    private static ImmutableArray<(object Value, IncrementalStepRunReason Reason)> OutputsOf(ImmutableArray<IncrementalGeneratorRunStep> steps)
        => [.. steps.SelectMany(static step => step.Outputs)];

    private void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Assert.Null(Result.Exception);
    }
}
