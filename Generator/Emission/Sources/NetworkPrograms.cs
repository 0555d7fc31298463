using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>The graphs of a network after all passes: what code is written from.</summary>
internal sealed class NetworkPrograms
{
    // What is equally fast by this estimate is faster in groups: no network is without operations that leave lanes idle in single samples.
    private const double GroupAdvantage = 0.9;

    public NetworkPrograms(CheckedNetwork network)
    {
        Network = network;
        Parameters = new ParameterTable(network.Layers);
        Group = Lower(ExecutionKind.Group);
        Training = Lower(ExecutionKind.Training);
        if (Lowering.HasSampleKernels(Lowered(ExecutionKind.Sample)))
        {
            Sample = Lower(ExecutionKind.Sample);
            if (Cycles(Sample) < GroupAdvantage * Cycles(Group))
            {
                Group = null;
            }
        }

        Packed = [.. (Sample?.Forward ?? []).Concat(Group?.Forward ?? []).Where(static operation => operation.PackedSize > 0)];
        PackedSize = WeightPacking.Run(Packed);
        Statistics = StatisticsPlan.Run(Training);
        GroupArena = Group is null ? 0 : MemoryPlan.Run(Group);
        TrainingArena = MemoryPlan.Run(Training);
        Device = network.Declaration.HasDeviceCode ? new DevicePrograms(network, Parameters) : null;
        SampleArena = Sample is null ? SampleAsGroup.ArenaSize(this) : MemoryPlan.Run(Sample);
    }

    public CheckedNetwork Network { get; }

    public ParameterTable Parameters { get; }

    /// <summary>One sample with channels in the lanes; <see langword="null"/> where it runs as a group of one.</summary>
    public NetworkGraph? Sample { get; }

    /// <summary>Sixteen samples with images in the lanes; <see langword="null"/> where a batch is faster sample by sample.</summary>
    public NetworkGraph? Group { get; }

    public NetworkGraph Training { get; }

    /// <summary>The programs for graphics processors; <see langword="null"/> where none is asked for.</summary>
    public DevicePrograms? Device { get; }

    /// <summary>The operations of inference that prepare something from the parameters.</summary>
    public IReadOnlyList<Operation> Packed { get; }

    public int PackedSize { get; }

    /// <summary>The floats that each group of a batch tells the others.</summary>
    public int Statistics { get; }

    public int SampleArena { get; }

    public int GroupArena { get; }

    public int TrainingArena { get; }

    /// <summary>Whether any operation on a single sample is long enough for several threads.</summary>
    public bool SharesSamples => Sample?.Forward.Any(TeamCalls.IsWorthSharing) == true;

    private static double Cycles(NetworkGraph graph) => graph.Forward.Sum(static operation => operation.SampleCycles);

    private NetworkGraph Lowered(ExecutionKind kind)
    {
        NetworkGraph graph = Lowering.Lower(Network, kind);
        FullSizeConvolutions.Run(graph, kind);
        return graph;
    }

    private NetworkGraph Lower(ExecutionKind kind)
    {
        NetworkGraph graph = Lowered(kind);
        if (kind == ExecutionKind.Training)
        {
            Differentiation.Run(graph, Parameters);
        }

        Fusion.Run(graph);
        WinogradConvolutions.Run(graph);
        LayoutAssignment.Run(graph, kind);
        return graph;
    }
}
