using Netwright.Generator.Graph;
using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization;

/// <summary>Normalisation of each group of a sample's numbers: a layer, instance or group normalisation.</summary>
internal sealed record GroupNormalizationLayer(string Name, Shape Input, string Title, Grouping Grouping, float Epsilon, bool IsAffine)
    : UnaryLayer(Name, Input, Input)
{
    public override string Description => IsAffine ? Title : Title + ", not affine";

    public override EquatableArray<ParameterSpec> Parameters => IsAffine
        ? new EquatableArray<ParameterSpec>([Of("weight", "Ones"), Of("bias", "Zeros")])
        : EquatableArray<ParameterSpec>.Empty;

    public override Value Lower(GraphBuilder graph, Value input) => graph.NormalizeGroups(Name, input, new GroupNormParameters(
        Grouping,
        Epsilon,
        IsAffine ? Name + ".weight" : null,
        IsAffine ? Name + ".bias" : null));

    private ParameterSpec Of(string name, string initializer)
        => new(name, Grouping.IsPerElement ? Input : new Shape(Input.Channels), initializer, 1, 1);
}
