using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Convolution.Winograd;

namespace Netwright.Generator.Passes;

/// <summary>Computes 3×3 convolutions of a single sample by Winograd's minimal filtering where that takes less time.</summary>
internal static class WinogradConvolutions
{
    /// <summary>Whether a convolution will be computed so, unless something is fused into it that has no place there.</summary>
    public static bool AreWanted(NetworkGraph graph, Convolution convolution) => graph.AllowsWinograd && WinogradTiling.IsWorthwhile(convolution);

    public static void Run(NetworkGraph graph)
    {
        for (int index = 0; index < graph.Forward.Count; index++)
        {
            if (graph.Forward[index] is Convolution { Pooling: null } convolution && AreWanted(graph, convolution))
            {
                graph.Forward[index] = new WinogradConvolution(convolution);
            }
        }
    }
}
