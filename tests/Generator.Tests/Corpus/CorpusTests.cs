using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Corpus;

/// <summary>Each wrong network has the one diagnostic that its folder is called after, and nothing else is wrong with it.</summary>
public sealed class CorpusTests
{
    private const int Fewest = 80;

    private static readonly string Root = Repository.PathOf("tests", "Generator.Tests", "Corpus");

    private static readonly string[] Names = [.. Directory.GetDirectories(Root).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases => [.. Names];

    [Fact]
    public void There_are_enough_errors() => Assert.True(Names.Count(static name => !name.StartsWith("NW03", StringComparison.Ordinal)) >= Fewest);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Says_one_thing(string name)
    {
        string source = Read(name, "Wrong.cs");

        Diagnostic diagnostic = Assert.Single(await ComplaintsAsync(name, source));

        string shown = Show(diagnostic, source);
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(Path.Combine(Root, name, "Expected.txt"), shown);
        }

        Assert.Equal(IdOf(name), diagnostic.Id);
        Assert.Equal(Read(name, "Expected.txt"), shown);
    }

    [Fact]
    public async Task Builds_once_it_is_fixed()
    {
        foreach (string name in Names.Where(static name => File.Exists(Path.Combine(Root, name, "Fixed.cs"))))
        {
            Assert.Empty((await ComplaintsAsync(name, Read(name, "Fixed.cs"))).Select(complaint => $"{name}: {complaint}"));
        }
    }

    // Information is no complaint, unless the case is about it.
    private static async Task<IEnumerable<Diagnostic>> ComplaintsAsync(string name, string source)
        => (await WholeBuild.RunAsync(source)).Where(found => found.Id == IdOf(name) || found.Severity > DiagnosticSeverity.Info);

    private static string Show(Diagnostic diagnostic, string source)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {diagnostic.Severity} ({Show(lines.StartLinePosition)})-({Show(lines.EndLinePosition)})\n{source.Substring(span.Start, span.Length)}\n{Analysis.Message(diagnostic)}\n";
    }

    private static string Show(LinePosition position) => $"{position.Line + 1},{position.Character + 1}";

    private static string IdOf(string name) => name[..name.IndexOf('-', StringComparison.Ordinal)];

    private static string Read(string name, string file) => Repository.Read("tests", "Generator.Tests", "Corpus", name, file);
}
