namespace Netwright;

/// <summary>What a network is made of: everything that the generator knew about it at compile time.</summary>
public sealed class NetworkInfo
{
    /// <summary>The name of the network's class.</summary>
    public required string Name { get; init; }

    /// <summary>The shape of one input sample: features; or length, features; or channels, height, width.</summary>
    public required TensorShape InputShape { get; init; }

    /// <summary>
    /// Where the network embeds its inputs, how many indices there are: inputs are whole numbers from 0 to one less. Otherwise null: they
    /// are any numbers.
    /// </summary>
    public int? Vocabulary { get; init; }

    /// <summary>What the network hands out: the main output, then the additional ones in the order of the declaration.</summary>
    public required IReadOnlyList<OutputInfo> Outputs { get; init; }

    /// <summary>The layers in the order of the declaration.</summary>
    public required IReadOnlyList<LayerInfo> Layers { get; init; }

    /// <summary>The parameter tensors in the order in which they lie in memory.</summary>
    public required IReadOnlyList<ParameterInfo> Parameters { get; init; }

    /// <summary>The sizes of the buffers that the generated code works on.</summary>
    public required BufferSizes Buffers { get; init; }

    /// <summary>Whether threads share the work on a single sample: some layer is long enough for that.</summary>
    public bool SharesSamples { get; init; }

    /// <summary>The shape of the main output of one sample.</summary>
    public TensorShape OutputShape => Outputs[0].Shape;

    /// <summary>The activation that ends the network, which a loss on logits takes back.</summary>
    public FinalActivation FinalActivation => Outputs[0].FinalActivation;

    /// <summary>The outputs that inference computes, the main one first.</summary>
    internal OutputInfo[] InferredOutputs => field ??= [.. Outputs.Where(static output => !output.IsTrainingOnly)];

    /// <summary>The number of values that inference computes of one sample, all outputs together.</summary>
    internal int InferredSize => field > 0 ? field : field = InferredOutputs.Sum(static output => output.Shape.Size);

    /// <summary>The number of trainable parameters.</summary>
    public long ParameterCount => Parameters.Where(static parameter => parameter.IsTrained).Sum(static parameter => (long)parameter.Shape.Size);

    /// <summary>The multiply-accumulates of one sample's forward pass.</summary>
    public long MultiplyAccumulates => Layers.Sum(static layer => layer.MultiplyAccumulates);
}
