using Netwright.Generator.Graph;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Devices;

/// <summary>The graphs of a network after all passes, as devices run them: those of the processor's groups without what only its registers ask for.</summary>
internal sealed class DevicePrograms
{
    public DevicePrograms(CheckedNetwork network, ParameterTable parameters)
    {
        (Network, Parameters) = (network, parameters);
        Inference = Lower(ExecutionKind.Group);
        Training = Lower(ExecutionKind.Training);
        Packed = [.. Inference.Forward.Where(static operation => operation.PackedSize > 0)];
        PackedFloats = WeightPacking.Run(Packed);
        Statistics = StatisticsPlan.Run(Training);
        InferenceArena = MemoryPlan.Run(Inference);
        TrainingArena = MemoryPlan.Run(Training);
        InputFloats = Value.Lanes * network.Input!.Size;
        OutputFloats = Value.Lanes * Inference.Outputs.Sum(static output => output.Value.Shape.Size);
        Partials = Statistics;
    }

    public CheckedNetwork Network { get; }

    public ParameterTable Parameters { get; }

    public NetworkGraph Inference { get; }

    public NetworkGraph Training { get; }

    /// <summary>The operations of inference that prepare something from the parameters.</summary>
    public IReadOnlyList<Operation> Packed { get; }

    public int PackedFloats { get; }

    /// <summary>The floats that batch normalisations measure while gradients are computed; they lie before other partial sums.</summary>
    public int Statistics { get; }

    public int InferenceArena { get; }

    public int TrainingArena { get; }

    /// <summary>The inputs of a group.</summary>
    public int InputFloats { get; }

    /// <summary>The outputs of a group.</summary>
    public int OutputFloats { get; }

    /// <summary>The floats of partial sums; known once the code is written.</summary>
    public int Partials { get; private set; }

    /// <summary>Says that a launch needs so much room behind the statistics.</summary>
    public void NeedPartials(int size) => Partials = Math.Max(Partials, checked(Statistics + size));

    private NetworkGraph Lower(ExecutionKind kind)
    {
        NetworkGraph graph = Lowering.Lower(Network, kind, isForDevice: true);
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
