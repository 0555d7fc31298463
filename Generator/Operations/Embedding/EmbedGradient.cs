using Netwright.Generator.Emission;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Embedding;

/// <summary>The gradient of a table: what comes back for each number is added to the row that it named.</summary>
internal sealed partial class EmbedGradient(Embed embed, Value outputGradient) : GradientOperation(embed.Name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, embed.Input];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => $"gradient of {embed.Table}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.CallRuntime(
        this,
        "Embeddings.Scatter",
        emitter.At(embed.Input),
        emitter.FirstPixel(_outputGradient),
        emitter.Gradient(embed.Table),
        $"{embed.Input.Shape.Size}, {embed.Rows}, {embed.Columns}");
}
