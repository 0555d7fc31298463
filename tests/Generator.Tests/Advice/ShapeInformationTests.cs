using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Advice;

/// <summary>Shapes beside the lines, where an .editorconfig asks for them.</summary>
public sealed class ShapeInformationTests
{
    private const string On = "[*.cs]\nnetwright_show_shapes = true\n";

    [Fact]
    public async Task Every_line_says_what_it_yields() => Assert.Equal(
        [
            "Conv2D(6, 5, Padding = 2) → 6×28×28: 156 parameters, 117,600 multiply-accumulates, receptive field 5×5",
            "Tanh → 6×28×28: 0 parameters, 0 multiply-accumulates, receptive field 5×5",
            "AvgPool2D(2) → 6×14×14: 0 parameters, 0 multiply-accumulates, receptive field 6×6",
            "Conv2D(16, 5) → 16×10×10: 2,416 parameters, 240,000 multiply-accumulates, receptive field 14×14",
            "Tanh → 16×10×10: 0 parameters, 0 multiply-accumulates, receptive field 14×14",
            "AvgPool2D(2) → 16×5×5: 0 parameters, 0 multiply-accumulates, receptive field 16×16",
            "Conv2D(120, 5) → 120×1×1: 48,120 parameters, 48,000 multiply-accumulates, receptive field 32×32",
            "Tanh → 120×1×1: 0 parameters, 0 multiply-accumulates, receptive field 32×32",
            "Flatten → 120: 0 parameters, 0 multiply-accumulates, receptive field 32×32",
            "Dense(84) → 84: 10,164 parameters, 10,080 multiply-accumulates, receptive field all",
            "Tanh → 84: 0 parameters, 0 multiply-accumulates, receptive field all",
            "Dense(10) → 10: 850 parameters, 840 multiply-accumulates, receptive field all",
        ],
        await ShapesAsync(Sources.LeNet5, On));

    [Fact]
    public async Task A_block_is_one_line_with_its_projection() => Assert.Equal(
        ["Use<Part>(8) → 8×4×4: 504 parameters, 7,680 multiply-accumulates, receptive field 3×3"],
        await ShapesAsync(
            """
            [Block] [Conv2D(Part.Filters, 3, Padding = 1)] [Add("input", Projection = true)] abstract class Part { public const int Filters = 4; }
            [Network(6, 4, 4)] [Use<Part>(8)] partial class Net;
            """,
            On));

    [Fact]
    public async Task Nothing_is_said_below_a_wrong_layer() => Assert.Equal(
        ["Dense(8) → 8: 40 parameters, 32 multiply-accumulates, receptive field all"],
        await ShapesAsync("[Network(4)] [Dense(8), Conv2D(2, 2), ReLU] partial class Net;", On));

    [Theory]
    [InlineData("")]
    [InlineData("[*.cs]\nnetwright_show_shapes = false\n")]
    [InlineData("[*.cs]\nnetwright_show_shapes = perhaps\n")]
    [InlineData("[*.vb]\nnetwright_show_shapes = true\n")]
    public async Task Nobody_who_does_not_ask_is_told(string config) => Assert.Empty(await ShapesAsync(Sources.LeNet5, config));

    [Fact]
    public async Task Its_severity_can_be_set() => Assert.All(
        await Analysis.RunAsync(Sources.LeNet5, On + "dotnet_diagnostic.NW0601.severity = warning\n"),
        static shape => Assert.Equal(DiagnosticSeverity.Warning, shape.Severity));

    private static async Task<IEnumerable<string>> ShapesAsync(string source, string config)
        => (await Analysis.RunAsync(source, config))
            .Where(static diagnostic => diagnostic.Id == "NW0601")
            .Select(static diagnostic => $"{TextOf(diagnostic)} {Analysis.Message(diagnostic)}");

    private static string TextOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
