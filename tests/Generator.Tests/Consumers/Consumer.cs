using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Consumers;

/// <summary>Somebody's project with settings of its own.</summary>
internal sealed record Consumer(string Source)
{
    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool CheckOverflow { get; init; }

    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Release;

    /// <summary>Asserts that neither the compiler nor the generator has anything to say, docs included.</summary>
    public void AssertBuildsWithoutWarning()
    {
        CSharpParseOptions parsing = NetworkCompilation.ParseOptions.WithLanguageVersion(Language).WithDocumentationMode(DocumentationMode.Diagnose);
        CSharpCompilation compilation = NetworkCompilation.Create(string.Empty);
        compilation = compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source, parsing, "Consumer.cs"))
            .WithOptions(compilation.Options
                .WithNullableContextOptions(Nullable)
                .WithOverflowChecks(CheckOverflow)
                .WithOptimizationLevel(Optimization)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
                .WithWarningLevel(9999));

        GeneratorRunResult result = NetworkCompilation.CreateDriver().WithUpdatedParseOptions(parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation withGenerated, out _).GetRunResult().Results[0];

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
        using MemoryStream image = new();
        using MemoryStream docs = new();
        Assert.Empty(withGenerated.Emit(image, xmlDocumentationStream: docs).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
