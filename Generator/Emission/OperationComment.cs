using Netwright.Generator.Graph;
using Netwright.Generator.Layers;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Convolution.Winograd;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission;

/// <summary>The comment above the calls of an operation: the layer, what is done, and what a layer with weights costs.</summary>
internal static class OperationComment
{
    public static string Of(Operation operation, CheckedNetwork network) => $"// {operation.Name}: {operation.Description}{CostOf(operation, network)}";

    private static string CostOf(Operation operation, CheckedNetwork network)
    {
        Layer? layer = operation is Convolution or SampleWinograd or GroupWinograd { IsGradient: false } ? network.Layers.FirstOrDefault(layer => layer.Name == operation.Name) : null;
        return layer is null
            ? string.Empty
            : FormattableString.Invariant($"; {layer.ParameterCount:N0} parameters, {layer.MultiplyAccumulates:N0} multiply-accumulates a sample");
    }
}
