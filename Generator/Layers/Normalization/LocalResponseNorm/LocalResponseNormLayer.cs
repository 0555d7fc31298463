using Netwright.Generator.Graph;
using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.LocalResponseNorm;

/// <summary>Every number divided by a power of the mean square of its neighbours in the channels.</summary>
internal sealed record LocalResponseNormLayer(string Name, Shape Input, LocalNormParameters Sizes) : UnaryLayer(Name, Input, Input)
{
    public override string Description => $"LocalResponseNorm over {Sizes.Size}";

    public override Value Lower(GraphBuilder graph, Value input) => graph.NormalizeLocally(Name, input, Sizes);
}
