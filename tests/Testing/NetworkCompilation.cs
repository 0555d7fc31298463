using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator;

namespace Netwright.Testing;

/// <summary>Compiles source with the generator in this process, as a project that references Netwright would.</summary>
public static class NetworkCompilation
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Netwright.dll" or "Netwright.Attributes.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>How source is parsed: as a project for .NET 10 does, docs included.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>A compilation of the source alone, before the generator ran.</summary>
    public static CSharpCompilation Create(string source, string name = "Consumer") => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source, ParseOptions, "Consumer.cs")],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999));

    /// <summary>A driver that runs the generator and remembers its steps.</summary>
    public static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new NetworkGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator over the source.</summary>
    public static GeneratorRunResult Generate(string source, out Compilation withGenerated)
        => CreateDriver().RunGeneratorsAndUpdateCompilation(Create(source), out withGenerated, out _).GetRunResult().Results[0];
}
