using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.CodeFixes.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.CodeFixes.Tests.All;

/// <summary>
/// The corpus of wrong networks, <c>tests/Generator.Tests/Corpus</c>. Where a fix is offered, <c>Fixed.cs</c> stands beside <c>Wrong.cs</c> and is what
/// the first of them makes of it; where no fix is offered, there is none.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string Root = Repository.PathOf("tests", "Generator.Tests", "Corpus");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Root).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_offer_mends_and_the_first_is_the_fixed_source(string name)
    {
        using Consumer consumer = new(Repository.Read("tests", "Generator.Tests", "Corpus", name, "Wrong.cs"));
        string id = name[..name.IndexOf('-', StringComparison.Ordinal)];
        ImmutableArray<Diagnostic> diagnostics = await Consumer.DiagnoseAsync(consumer.Project);
        var results = new List<string>();
        foreach (CodeFixProvider fix in FixCatalog.All.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
        {
            foreach (CodeAction action in await Fix.OfferedAsync(fix, consumer.Project, diagnostics.First(diagnostic => diagnostic.Id == id)))
            {
                Solution changed = await Fix.ApplyAsync(action);
                string[] left = Fix.Left(await Consumer.DiagnoseAsync(changed.Projects.Single()));
                Assert.True(left.Length == 0, $"{action.Title} leaves: {string.Join('\n', left)}");
                results.Add((await consumer.TextsAsync(changed))[0]);
            }
        }

        string path = Path.Combine(Root, name, "Fixed.cs");
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1" && results.Count > 0)
        {
            await File.WriteAllTextAsync(path, results[0]);
        }

        Assert.Equal(File.Exists(path) ? Repository.Read(path) : null, results.FirstOrDefault());
    }
}
