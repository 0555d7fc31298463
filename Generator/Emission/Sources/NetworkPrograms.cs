using Netwright.Generator.Graph;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>The three graphs of a network after all passes: what code is written from.</summary>
internal sealed class NetworkPrograms
{
    public NetworkPrograms(CheckedNetwork network)
    {
        Network = network;
        Parameters = new ParameterTable(network.Layers);
        Sample = Lower(ExecutionKind.Sample);
        Group = Lower(ExecutionKind.Group);
        Training = Lower(ExecutionKind.Training);
        PackedSize = WeightPacking.Run(Sample);
        SampleArena = MemoryPlan.Run(Sample);
        GroupArena = MemoryPlan.Run(Group);
        TrainingArena = MemoryPlan.Run(Training);
    }

    public CheckedNetwork Network { get; }

    public ParameterTable Parameters { get; }

    public NetworkGraph Sample { get; }

    public NetworkGraph Group { get; }

    public NetworkGraph Training { get; }

    public int PackedSize { get; }

    public int SampleArena { get; }

    public int GroupArena { get; }

    public int TrainingArena { get; }

    private NetworkGraph Lower(ExecutionKind kind)
    {
        NetworkGraph graph = Lowering.Lower(Network, kind);
        FullSizeConvolutions.Run(graph, kind);
        if (kind == ExecutionKind.Training)
        {
            Differentiation.Run(graph);
        }

        Fusion.Run(graph);
        LayoutAssignment.Run(graph, kind);
        return graph;
    }
}
