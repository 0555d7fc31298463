using Netwright.Generator;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;
using Netwright.Testing;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>
/// Interprets the lowered graph of a declaration, before any pass, in plain double-precision loops: what generated code is compared with.
/// </summary>
internal sealed class ReferenceNetwork
{
    private readonly NetworkGraph _graph;

    private ReferenceNetwork(NetworkGraph graph) => _graph = graph;

    public int InputSize => _graph.Input.Shape.Size;

    public bool EndsInSoftmax => _graph.Forward[^1] is Softmax;

    /// <summary>Reads and lowers all networks of a source, by class name.</summary>
    public static IReadOnlyDictionary<string, ReferenceNetwork> Read(string declarations) => NetworkCompilation
        .Generate("using Netwright;\n" + declarations, out _)
        .TrackedSteps[TrackingNames.Shapes]
        .SelectMany(static step => step.Outputs)
        .Select(static output => (CheckedNetwork)output.Value)
        .ToDictionary(
            static network => network.Declaration.TypeName,
            static network => new ReferenceNetwork(Lowering.Lower(network.Input!, network.Layers, ExecutionKind.Group)));

    /// <summary>The output for one sample.</summary>
    public double[] Forward(ReadOnlySpan<float> input, IReadOnlyDictionary<string, double[]> parameters)
        => Forward(input, parameters, _graph.Output);

    /// <summary>What a loss on logits sees: the values before the final activation that it takes back, else the output.</summary>
    public double[] Logits(ReadOnlySpan<float> input, IReadOnlyDictionary<string, double[]> parameters, Loss loss)
    {
        bool takesBack = loss is SoftmaxCrossEntropy == EndsInSoftmax;
        return Forward(input, parameters, takesBack ? _graph.Logits : _graph.Output);
    }

    private double[] Forward(ReadOnlySpan<float> input, IReadOnlyDictionary<string, double[]> parameters, Value wanted)
    {
        Dictionary<Value, Tensor> values = new() { [_graph.Input.Storage] = new Tensor(_graph.Input.Shape, [.. input.ToArray().Select(static x => (double)x)]) };
        foreach (Operation operation in _graph.Forward)
        {
            Tensor[] inputs = [.. operation.Inputs.Select(value => values[value.Storage].Reshape(value.Shape))];
            values[operation.Outputs[0].Storage] = Evaluate(operation, inputs, parameters);
        }

        return values[wanted.Storage].Values;
    }

    private static Tensor Evaluate(Operation operation, Tensor[] inputs, IReadOnlyDictionary<string, double[]> parameters) => operation switch
    {
        Convolution convolution => ReferenceOperations.Convolve(
            inputs[0], convolution.Geometry, parameters[convolution.Weight], convolution.Bias is null ? null : parameters[convolution.Bias]),
        Activate activate => inputs[0].Map(x => FormulaEvaluator.Evaluate(activate.Activation.Output, x)),
        Pool pool => ReferenceOperations.Pool(inputs[0], pool.Geometry, pool.Kind),
        Softmax => ReferenceOperations.Softmax(inputs[0]),
        _ => throw new NotSupportedException($"The reference does not know {operation.GetType().Name}."),
    };
}
