using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Emission;

/// <summary>Networks of which each value fits into memory, but not all that must be kept.</summary>
public sealed class MemoryExcessTests
{
    // Values of sixteen samples have 2³⁰ numbers each, and gradients as many.
    private const string Layers = "[Conv2D(16, 3, Padding = 1), ReLU, Conv2D(16, 3, Padding = 1), ReLU]";

    [Fact]
    public async Task Is_one_error_on_the_name_of_the_class()
    {
        string source = $"namespace Models\n{{\n    partial class Outer\n    {{\n        [Network(4, 2048, 2048)]\n        {Layers}\n        partial class Huge;\n    }}\n}}\n";

        Diagnostic error = Assert.Single(await WholeBuild.RunAsync(source));

        Assert.Equal(("NW0116", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal("Huge", source.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
        Assert.Equal((6, 22, "Consumer.cs"), (error.Location.GetLineSpan().StartLinePosition.Line, error.Location.GetLineSpan().StartLinePosition.Character, error.Location.GetLineSpan().Path));
        Assert.StartsWith("Huge cannot be indexed: its layers yield 268,435,456 numbers for one sample", Analysis.Message(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_use_of_the_network_has_no_errors_of_its_own() => Assert.Equal(
        ["NW0116"],
        (await WholeBuild.RunAsync($"[Network(4, 2048, 2048)] {Layers} public partial class Huge; static class User {{ static object Make() => new Huge(seed: 1).Conv1.Weight; }}"))
            .Select(static error => error.Id));
}
