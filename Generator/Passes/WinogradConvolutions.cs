using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Convolution.Winograd;

namespace Netwright.Generator.Passes;

/// <summary>
/// Computes 3×3 convolutions of a single sample, and those of training with their gradients, by Winograd's minimal filtering where that takes less time.
/// </summary>
internal static class WinogradConvolutions
{
    /// <summary>Whether a convolution will be computed so, unless something is fused into it that has no place there.</summary>
    public static bool AreWanted(NetworkGraph graph, Convolution convolution) => graph.AllowsWinograd && WinogradCost.Favours(convolution, graph.Kind);

    public static void Run(NetworkGraph graph)
    {
        Replace(graph, graph.Forward);
        Replace(graph, graph.Backward);
    }

    private static void Replace(NetworkGraph graph, List<Operation> operations)
    {
        for (int index = 0; index < operations.Count; index++)
        {
            operations[index] = operations[index] switch
            {
                Convolution { Pooling: null } convolution when AreWanted(graph, convolution) => graph.Kind == ExecutionKind.Sample
                    ? new SampleWinograd(convolution)
                    : new GroupWinograd(convolution),
                InputGradient { AsConvolution: { } convolution } when AreWanted(graph, convolution)
                    => new GroupWinograd(convolution, isGradient: true),
                WeightGradient { OutputGradient.IsView: false } gradient when graph.AllowsWinograd && WinogradCost.FavoursWeightGradient(gradient.Convolution)
                    => new WinogradWeightGradient(gradient.Convolution, gradient.OutputGradient),
                var other => other,
            };
        }
    }
}
