using System.Reflection;
using Microsoft.CodeAnalysis;
using Netwright.Testing;

namespace Netwright.Zoo.Tests;

/// <summary>What the generator writes for the zoo stays of a size that editors bear.</summary>
public sealed class GeneratedCodeTests
{
    // GoogLeNet's training is by far the longest: Winograd's transforms are written anew for every number of channels (docs/performance.md).
    private const int MostLines = 43_000;

    private static readonly Lazy<GeneratorRunResult> Generated = new(static () => NetworkCompilation.Generate(Declarations(), out _));

    [Fact]
    public void Every_network_has_its_seven_files()
        => Assert.Equal(7 * Networks.Names.Count, Generated.Value.GeneratedSources.Length);

    [Fact]
    public void No_file_is_too_long()
        => Assert.Empty(Generated.Value.GeneratedSources
            .Where(static file => file.SourceText.Lines.Count > MostLines)
            .Select(static file => $"{file.HintName}: {file.SourceText.Lines.Count} lines"));

    // All declarations in one text: the usings first, each namespace as a block.
    private static string Declarations()
    {
        Assembly tests = typeof(GeneratedCodeTests).Assembly;
        IEnumerable<string> files = tests.GetManifestResourceNames().Where(static name => name.EndsWith(".cs", StringComparison.Ordinal)).Select(name =>
        {
            using StreamReader reader = new(tests.GetManifestResourceStream(name)!);
            return reader.ReadToEnd().Replace("namespace Netwright.Zoo;", "namespace Netwright.Zoo {", StringComparison.Ordinal) + "}";
        });
        return string.Join('\n', files);
    }
}
