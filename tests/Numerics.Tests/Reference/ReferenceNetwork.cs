using Netwright.Generator;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Embedding;
using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Operations.Rectification;
using Netwright.Generator.Operations.Recurrence;
using Netwright.Generator.Operations.Regions;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Operations.Upsampling;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;
using Netwright.Testing;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>
/// Interprets the lowered graph of a declaration, before any pass, in plain double-precision loops: what generated code is compared with.
/// </summary>
internal sealed class ReferenceNetwork
{
    private readonly NetworkGraph _inference;
    private readonly NetworkGraph _training;

    private ReferenceNetwork(CheckedNetwork network)
    {
        _inference = Lowering.Lower(network, ExecutionKind.Group);
        _training = Lowering.Lower(network, ExecutionKind.Training);
    }

    public int InputSize => _inference.Input.Shape.Size;

    /// <summary>The number of values of each output of one sample in training.</summary>
    public IReadOnlyList<int> OutputSizes => [.. _training.Outputs.Select(static output => output.Value.Shape.Size)];

    /// <summary>The shape of the main output.</summary>
    public Shape OutputShape => _inference.Outputs[0].Value.Shape;

    /// <summary>Whether the loss of probabilities is defined: the network ends in a sigmoid, a softmax or a layer of logits.</summary>
    public bool YieldsProbabilities => OutputShape.IsFlat
        && _inference.Forward.LastOrDefault() is Convolution or Softmax { IsLogarithm: false } or Activate { Activation.Name: "Sigmoid" };

    /// <summary>Reads and lowers all networks of a source, by class name.</summary>
    public static IReadOnlyDictionary<string, ReferenceNetwork> Read(string declarations) => NetworkCompilation
        .Generate("using Netwright;\n" + declarations, out _)
        .TrackedSteps[TrackingNames.Shapes]
        .SelectMany(static step => step.Outputs)
        .Select(static output => (CheckedNetwork)output.Value)
        .ToDictionary(static network => network.Declaration.TypeName, static network => new ReferenceNetwork(network));

    /// <summary>The outputs at inference, each of all samples.</summary>
    public IReadOnlyList<double[][]> Forward(ReadOnlySpan<float> inputs, IReadOnlyDictionary<string, double[]> parameters)
    {
        Dictionary<Value, double[][]> values = Run(_inference, inputs, parameters);
        return [.. _inference.Outputs.Select(output => values[output.Value.Storage])];
    }

    /// <summary>
    /// The outputs in training, and what a loss on logits sees: the values before the final activation that it takes back, else the outputs.
    /// </summary>
    public IReadOnlyList<TrainedValues> Train(ReadOnlySpan<float> inputs, IReadOnlyDictionary<string, double[]> parameters, IReadOnlyList<Loss> losses)
    {
        Dictionary<Value, double[][]> values = Run(_training, inputs, parameters);
        return [.. _training.Outputs.Zip(losses, (output, loss) =>
        {
            bool endsInSoftmax = output.Activation == Netwright.Generator.Graph.FinalActivation.Softmax;
            bool takesBack = loss is SoftmaxCrossEntropy == endsInSoftmax;
            return new TrainedValues(values[output.Value.Storage], values[(takesBack ? output.Logits : output.Value).Storage], endsInSoftmax);
        })];
    }

    private static Dictionary<Value, double[][]> Run(NetworkGraph graph, ReadOnlySpan<float> inputs, IReadOnlyDictionary<string, double[]> parameters)
    {
        int size = graph.Input.Shape.Size;
        double[] all = [.. inputs.ToArray().Select(static x => (double)x)];
        Dictionary<Value, double[][]> values = new() { [graph.Input.Storage] = [.. all.Chunk(size)] };
        foreach (Operation operation in graph.Forward.Where(static operation => operation.Outputs.Count > 0))
        {
            Tensor[][] samples = [.. Enumerable.Range(0, all.Length / size).Select(sample =>
                operation.Inputs.Select(value => new Tensor(value.Shape, values[value.Storage][sample])).ToArray())];
            values[operation.Outputs[0].Storage] = operation is NormalizeBatch normalize
                ? ReferenceNormalization.OverBatch(normalize, [.. samples.Select(static inputs => inputs[0])], parameters)
                : [.. samples.Select(inputs => Evaluate(operation, inputs, parameters).Values)];
        }

        return values;
    }

    private static Tensor Evaluate(Operation operation, Tensor[] inputs, IReadOnlyDictionary<string, double[]> parameters) => operation switch
    {
        Convolution convolution => ReferenceOperations.Convolve(
            inputs[0], convolution.Geometry, parameters[convolution.Weight], convolution.Bias is null ? null : parameters[convolution.Bias]),
        Activate activate => inputs[0].Map(x => FormulaEvaluator.Evaluate(activate.Activation.Output, x)),
        Pool pool => ReferenceOperations.Pool(inputs[0], pool.Geometry, pool.Kind),
        Softmax { IsLogarithm: true } => ReferenceOperations.Softmax(inputs[0]).Map(Math.Log),
        Softmax => ReferenceOperations.Softmax(inputs[0]),
        Rectify rectify => ReferenceOperations.Rectify(inputs[0], parameters[rectify.Slope]),
        TransposedConvolution transposed => ReferenceOperations.ConvolveTransposed(
            inputs[0], transposed.Outputs[0].Shape, transposed.Geometry, parameters[transposed.Weight], transposed.Bias is null ? null : parameters[transposed.Bias]),
        CopyRegion copy => ReferenceRegions.Copy(inputs[0], copy.Outputs[0].Shape, copy.Region),
        Repeat repeat => ReferenceRegions.Repeat(inputs[0], repeat.Outputs[0].Shape),
        Interpolate interpolate => ReferenceRegions.Interpolate(inputs[0], interpolate.Outputs[0].Shape),
        NormalizeLocally normalize => ReferenceNormalization.Locally(inputs[0], normalize.Parameters),
        Recur recur => ReferenceRecurrence.Run(recur.Kind, inputs[0], recur.Units, parameters[recur.Weight], parameters[recur.Bias]),
        Embed embed => ReferenceRecurrence.Embed(inputs[0], parameters[embed.Table], embed.Columns),
        ScaleChannels scale => ReferenceNormalization.Running(scale, inputs[0], parameters),
        NormalizeGroups normalize => ReferenceNormalization.OfGroups(normalize, inputs[0], parameters),
        Join join => ReferenceJoins.Join(join.Kind, inputs),
        Concat concat => ReferenceJoins.Concat(concat.Outputs[0].Shape, inputs),
        Gate => ReferenceJoins.Gate(inputs[0], inputs[1]),
        _ => throw new NotSupportedException($"The reference does not know {operation.GetType().Name}."),
    };
}
