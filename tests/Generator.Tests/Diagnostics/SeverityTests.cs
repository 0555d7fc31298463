using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>Severity and suppression are the compiler's, as for any analyzer.</summary>
public sealed class SeverityTests
{
    private const string Warned = "[Network(4)] [Dense(8), ReLU]\n[ReLU, Dense(2)] partial class Net;";

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("[*.cs]\ndotnet_diagnostic.NW0306.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.NW0306.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\ndotnet_diagnostic.NW0306.severity = silent", DiagnosticSeverity.Hidden)]
    [InlineData("[Other.cs]\ndotnet_diagnostic.NW0306.severity = error", DiagnosticSeverity.Warning)]
    public async Task The_editorconfig_sets_the_severity(string config, DiagnosticSeverity severity)
        => Assert.Equal(severity, Assert.Single(await Analysis.RunAsync(Warned, config)).Severity);

    [Fact]
    public async Task The_editorconfig_silences() => Assert.Empty(await Analysis.RunAsync(Warned, "[*.cs]\ndotnet_diagnostic.NW0306.severity = none"));

    [Fact]
    public async Task A_pragma_silences_the_lines_after_it()
    {
        string silenced = Warned.Replace("\n", "\n#pragma warning disable NW0306 // meant\n", StringComparison.Ordinal);

        Assert.Empty(await Analysis.RunAsync(silenced, ""));
        Assert.NotEmpty(await Analysis.RunAsync(silenced.Replace("NW0306", "NW0301", StringComparison.Ordinal), ""));
    }

    [Fact]
    public async Task A_pragma_silences_a_message_from_within_a_block()
    {
        const string Source = "[Block] [AvgPool2D(Part.Size)] abstract class Part { public const int Size = 2; }\n[Network(1, 9, 9)]\n[Use<Part>(4)] partial class Net;";

        Assert.Equal("NW0301", Assert.Single(await Analysis.RunAsync(Source, "")).Id);
        Assert.Empty(await Analysis.RunAsync(Source, "[*.cs]\ndotnet_diagnostic.NW0301.severity = none"));
        Assert.Empty(await Analysis.RunAsync(Source.Replace("[Use", "#pragma warning disable NW0301\n[Use", StringComparison.Ordinal), ""));
    }
}
