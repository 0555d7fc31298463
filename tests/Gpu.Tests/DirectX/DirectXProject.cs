using System.Reflection;
using System.Runtime.Loader;
using ComputeSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.CompilerServices;
using Netwright.Testing;

namespace Netwright.Gpu.Tests.DirectX;

/// <summary>A project that references ComputeSharp, which the surface in this assembly stands in for.</summary>
internal sealed class DirectXProject
{
    private readonly GeneratorDriver _driver;
    private readonly Compilation _compilation;

    /// <summary>Runs the generator.</summary>
    /// <param name="source">The project's source.</param>
    /// <param name="knowsComputeSharp">Whether it references ComputeSharp.</param>
    public DirectXProject(string source, bool knowsComputeSharp = true)
    {
        CSharpCompilation compilation = NetworkCompilation.Create(source);
        if (knowsComputeSharp)
        {
            compilation = compilation.AddReferences(MetadataReference.CreateFromFile(typeof(GraphicsDevice).Assembly.Location));
        }

        _driver = NetworkCompilation.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out _compilation, out _);
        Result = _driver.GetRunResult().Results[0];
        Assert.Null(Result.Exception);
    }

    /// <summary>What the generator gave.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The names of the backend's files.</summary>
    public IEnumerable<string> Files =>
        Result.GeneratedSources.Select(static source => source.HintName).Where(static name => name.StartsWith("Netwright.DirectX.", StringComparison.Ordinal));

    /// <summary>Why the backend's files were written or kept once a file was added to the project.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsAfter(string added)
    {
        CSharpCompilation edited = ((CSharpCompilation)_compilation)
            .RemoveSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(added, NetworkCompilation.ParseOptions, "Added.cs"));
        return _driver.RunGenerators(edited).GetRunResult().Results[0].TrackedSteps["DirectX"]
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason);
    }

    /// <summary>Compiles it, which must give no warning, and loads it.</summary>
    public Assembly Load()
    {
        using MemoryStream image = new();
        Assert.Empty(_compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return new AssemblyLoadContext("project").LoadFromStream(image);
    }

    /// <summary>Its backend, on a device that checks each launch.</summary>
    public static DeviceBackend Open(Assembly project, GraphicsDevice device) =>
        (DeviceBackend)Activator.CreateInstance(project.GetType("Netwright.Generated.DirectX.DirectXBackend", throwOnError: true)!, device)!;
}
