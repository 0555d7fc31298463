using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Embedding;

/// <summary>A learned vector, a row of a table, for every index.</summary>
internal sealed record EmbeddingLayer(string Name, Shape Input, int Rows, int Dimensions)
    : UnaryLayer(Name, Input, new Shape(Input.Size, Dimensions))
{
    public override string Description => $"Embedding of {Rows} indices in {Dimensions} dimensions";

    public override int? Vocabulary => Rows;

    public override EquatableArray<ParameterSpec> Parameters
        => new[] { new ParameterSpec("weight", new Shape(Rows, Dimensions), "Normal", FanIn: 1, FanOut: Dimensions) }.ToEquatableArray();

    public override Value Lower(GraphBuilder graph, Value input) => graph.Embed(Name, input, Name + ".weight", Rows, Dimensions);
}
