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
        Packed = [.. Sample.Forward.Concat(Group.Forward).Where(static operation => operation.PackedSize > 0)];
        PackedSize = WeightPacking.Run(Packed);
        Statistics = StatisticsPlan.Run(Training);
        SampleArena = MemoryPlan.Run(Sample);
        GroupArena = MemoryPlan.Run(Group);
        TrainingArena = MemoryPlan.Run(Training);
    }

    public CheckedNetwork Network { get; }

    public ParameterTable Parameters { get; }

    public NetworkGraph Sample { get; }

    public NetworkGraph Group { get; }

    public NetworkGraph Training { get; }

    /// <summary>The operations of inference that prepare something from the parameters.</summary>
    public IReadOnlyList<Operation> Packed { get; }

    public int PackedSize { get; }

    /// <summary>The floats that each group of a batch tells the others.</summary>
    public int Statistics { get; }

    public int SampleArena { get; }

    public int GroupArena { get; }

    public int TrainingArena { get; }

    private NetworkGraph Lower(ExecutionKind kind)
    {
        NetworkGraph graph = Lowering.Lower(Network, kind);
        FullSizeConvolutions.Run(graph, kind);
        if (kind == ExecutionKind.Training)
        {
            Differentiation.Run(graph, Parameters);
        }

        Fusion.Run(graph);
        LayoutAssignment.Run(graph, kind);
        return graph;
    }
}
