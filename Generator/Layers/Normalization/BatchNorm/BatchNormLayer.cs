using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.BatchNorm;

/// <summary>Normalisation of each channel over the batch.</summary>
internal sealed record BatchNormLayer(string Name, Shape Input, float Momentum, float Epsilon, bool IsAffine) : UnaryLayer(Name, Input, Input)
{
    public override string Description => IsAffine ? "BatchNorm" : "BatchNorm, not affine";

    public override EquatableArray<ParameterSpec> Parameters
    {
        get
        {
            List<ParameterSpec> specs = [];
            if (IsAffine)
            {
                specs.Add(Of("weight", "Ones"));
                specs.Add(Of("bias", "Zeros"));
            }

            specs.Add(Of("running_mean", "Zeros") with { IsRunning = true });
            specs.Add(Of("running_var", "Ones") with { IsRunning = true });
            return specs.ToEquatableArray();
        }
    }

    public override Value Lower(GraphBuilder graph, Value input) => graph.NormalizeBatch(Name, input, new BatchNormParameters(
        IsAffine ? Name + ".weight" : null,
        IsAffine ? Name + ".bias" : null,
        Name + ".running_mean",
        Name + ".running_var",
        Epsilon,
        Momentum));

    private ParameterSpec Of(string name, string initializer) => new(name, new Shape(Input.Channels), initializer, 1, 1);
}
