using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>What the analyzer does with classes that are none of ours. An editor asks it of each, after each edit of its file.</summary>
public sealed class UnrelatedClassTests
{
    private const int Files = 10_000;

    [Fact]
    public void Ten_thousand_classes_without_attributes_are_not_looked_into()
    {
        CSharpCompilation compilation = ConsumerCompilation.Of(
            [.. Enumerable.Range(0, Files).Select(static index => $"namespace Other{index}; class Other {{ [System.Obsolete] int Method() => 1; }}")]);

        Dictionary<string, int> asked = AskedOf(compilation, "Other");

        // What the text says and no more: nothing is bound.
        Assert.Equal(["DeclaringSyntaxReferences", "TypeKind"], asked.Keys.Order());
        Assert.All(asked.Values, static times => Assert.Equal(Files, times));
    }

    [Fact]
    public void A_class_with_other_attributes_is_asked_for_them_only()
        => Assert.Equal(
            ["DeclaringSyntaxReferences", "GetAttributes", "TypeKind"],
            AskedOf(ConsumerCompilation.Of("[System.Serializable] class Other { int Method() => 1; }"), "Other").Keys.Order());

    [Fact]
    public void A_network_is_asked_for_more()
        => Assert.Contains("GetMembers", AskedOf(ConsumerCompilation.Of("[Network(4)] [Dense(2)] partial class Net { int Method() => 1; }"), "Net").Keys);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Of_a_project_without_Netwright_it_asks_nothing(bool hasNetwright, int actions)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of("class Other;");
        compilation = hasNetwright
            ? compilation
            : compilation.WithReferences(compilation.References.Where(static reference => !reference.Display!.Contains("Netwright", StringComparison.Ordinal)));
        NetworkAnalyzer analyzer = new();

        AnalysisResult result = await compilation.WithAnalyzers([analyzer]).GetAnalysisResultAsync(CancellationToken.None);

        AnalyzerTelemetryInfo work = result.AnalyzerTelemetryInfo[analyzer];
        Assert.Equal(actions, work.SymbolActionsCount);
        Assert.Equal(1, work.CompilationStartActionsCount);
    }

    // How often each member of the classes of this name is asked for.
    private static Dictionary<string, int> AskedOf(CSharpCompilation compilation, string name)
    {
        var asked = new Dictionary<string, int>();
        AnalyzerOptions options = new(ImmutableArray<AdditionalText>.Empty);
        foreach (INamedTypeSymbol type in compilation.GetSymbolsWithName(name, SymbolFilter.Type).Cast<INamedTypeSymbol>())
        {
            Assert.Empty(NetworkAnalyzer.Analyze(ObservedSymbol.Of(type, asked), compilation, options, CancellationToken.None));
        }

        return asked;
    }
}
