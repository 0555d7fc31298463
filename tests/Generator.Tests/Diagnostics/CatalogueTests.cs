using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>Descriptors, pages, release notes and tests name the same diagnostics, and the pages tell the truth.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string[] Ids = [.. DiagnosticDescriptors.All.Select(static descriptor => descriptor.Id)];

    // What is wrong by itself; facts are told on request, and ShapeInformationTests asks.
    public static TheoryData<string> AllIds => [.. Ids.Where(static id => !id.StartsWith("NW06", StringComparison.Ordinal))];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Ids.Distinct(), Ids);

    [Fact]
    public void The_analyzer_supports_all() => Assert.Equal(Ids, new NetworkAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id));

    [Fact]
    public void Pages_are_those_of_the_descriptors()
        => Assert.Equal(Ids, Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "NW*.md").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void The_release_files_are_those_of_the_descriptors()
    {
        string releases = Repository.Read("Generator", "AnalyzerReleases.Shipped.md") + Repository.Read("Generator", "AnalyzerReleases.Unshipped.md");

        Assert.Equal(
            DiagnosticDescriptors.All.Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | [{descriptor.Title}]({descriptor.HelpLinkUri})"),
            ReleaseLine().Matches(releases).Select(static match => match.Value).Order());
    }

    [Fact]
    public void The_sample_editorconfig_names_all_that_is_no_error()
    {
        string sample = Repository.Read("docs", "diagnostics", "sample.editorconfig");

        Assert.Equal(
            DiagnosticDescriptors.All
                .Where(static descriptor => descriptor.DefaultSeverity != DiagnosticSeverity.Error)
                .Select(static descriptor => $"dotnet_diagnostic.{descriptor.Id}.severity = {(descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion")}"),
            SeverityLine().Matches(sample).Select(static match => match.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_descriptor_is_pinned_by_a_test()
    {
        IEnumerable<string> tests = Directory.EnumerateFiles(Repository.PathOf("tests", "Generator.Tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

        Assert.Equal(Ids, tests.SelectMany(static test => Marker().Matches(test)).Select(static match => match.Groups[1].Value).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public async Task The_wrong_example_has_this_diagnostic_and_its_message_is_documented(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        IReadOnlyList<Diagnostic> found = await WholeBuild.RunAsync(page.Wrong);

        Diagnostic diagnostic = Assert.Single(found, candidate => candidate.Id == id || candidate.Severity > DiagnosticSeverity.Info);
        Assert.Equal(id, diagnostic.Id);
        string message = Analysis.Message(diagnostic);
        Assert.Contains($"# {id}: {diagnostic.Descriptor.Title}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\n> {message}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {diagnostic.Severity} | {message} |", Repository.Read("docs", "diagnostics", "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public async Task The_right_example_compiles_and_is_silent(string id)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of(DiagnosticPage.Read(id).Right);

        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty((await Analysis.RunAsync(compilation)).Where(found => found.Id == id || found.Severity > DiagnosticSeverity.Info));
    }

    [GeneratedRegex(@"dotnet_diagnostic\.NW\d{4}\.severity = \w+")]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^NW\d{4} .*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseLine();

    [GeneratedRegex(@"(?:\{\||"")(NW\d{4})[:""]")]
    private static partial Regex Marker();
}
