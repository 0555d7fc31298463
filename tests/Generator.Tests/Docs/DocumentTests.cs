using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Docs;

/// <summary>What stands in the README and in the guides compiles, with the generator. The pages of diagnostics have tests of their own.</summary>
public sealed class DocumentTests
{
    // Those that a console project has by itself.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Netwright;
        """;

    // Packages that the guides show beside Netwright.
    private static readonly MetadataReference[] Packages =
        [.. new[] { typeof(Reports.Plot), typeof(Terminal.TrainingDisplay), typeof(Spectre.Console.AnsiConsole) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private static readonly string[] WithCode =
    [
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md")
            .Select(static path => "docs/" + Path.GetFileName(path))
            .Append("README.md")
            .Append("CONTRIBUTING.md")
            .Where(static path => Document.Read(path).HasCode)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Documents => [.. WithCode];

    [Fact]
    public void The_guides_are_found()
        => Assert.All(["README.md", "docs/data.md", "docs/reports.md", "docs/training.md"], static guide => Assert.Contains(guide, WithCode));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Code_compiles(string document) => Assert.Empty(await ErrorsOfAsync(Document.Read(document)));

    [Fact]
    public async Task What_does_not_compile_is_found()
    {
        Document document = new("""
            ```csharp
            [Network(4)] [Dense(2)] partial class Net;
            int right = new Net(seed: 1).Parameters.Count;
            ```

            Text.

            <!-- given: string[] names -->
            ```csharp
            int wrong = right.Missing + names.Length;
            ```

            <!-- not compiled: this is why -->
            ```csharp
            not C# at all
            ```

            ```csharp
            [Network(1, 8, 8)] [Dense(2)] partial class Image;
            ```
            """.ReplaceLineEndings("\n"));

        Assert.Equal(["CS1061 Missing", "NW0102 Dense(2)"], (await ErrorsOfAsync(document)).Order());
    }

    private static async Task<IEnumerable<string>> ErrorsOfAsync(Document document)
    {
        CSharpCompilation project = NetworkCompilation.Create(document.ToSource()).AddReferences(Packages).AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(Usings, NetworkCompilation.ParseOptions, "Usings.cs"),
            CSharpSyntaxTree.ParseText(ImageSharpStandIn.Source, NetworkCompilation.ParseOptions, "ImageSharp.cs"));
        SyntaxTree source = project.SyntaxTrees[0];
        NetworkCompilation.CreateDriver().RunGeneratorsAndUpdateCompilation(project, out Compilation compilation, out _);
        IEnumerable<Diagnostic> compilers = compilation.GetSemanticModel(source).GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error);
        return from diagnostic in compilers.Concat(Analysis.ComplaintsOf(await Analysis.RunAsync(project)))
               select $"{diagnostic.Id} {source.GetText().ToString(diagnostic.Location.SourceSpan)}";
    }
}
