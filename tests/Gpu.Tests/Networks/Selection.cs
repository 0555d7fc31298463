namespace Netwright.Gpu.Tests.Networks;

/// <summary>
/// The networks of the numerics tests that are always run on a device: every operation is in one of them. With <c>NETWRIGHT_LONG_TESTS</c> all are,
/// which takes minutes where the device is the processor.
/// </summary>
internal static class Selection
{
    private static readonly Dictionary<string, string[]> Networks = new()
    {
        ["Dropouts/Dropouts.cs"] = ["Twice", "ChannelsTwice"],
        ["Graphs/Graphs.cs"] = ["Joined", "Inception", "Excited", "Projected"],
        ["Graphs/SoftmaxBeforePadding.cs"] = ["SoftmaxBesidePadding"],
        ["Layers/Activations.cs"] = ["SoftmaxLast", "Fused"],
        ["Layers/Convolutions.cs"] = ["Conv2DStrideLeftover", "Conv2DDepthwiseDoubled", "Conv2DAll"],
        ["Layers/Images.cs"] = ["ZeroPad2D", "Upsample", "UpsampleBilinear", "ConvTranspose2DAll", "LocalResponseNorm"],
        ["Layers/MoreActivations.cs"] = ["GELU", "Softplus", "PReLUPerChannelOfASequence", "PReLU", "Maxout"],
        ["Layers/Normalizations.cs"] = ["LayerNormImage", "LayerNormPixels", "GroupNormFlattened", "InstanceNormSequenceAffine"],
        ["Layers/NormalizedSequences.cs"] = ["BatchNormOfSequenceOftener", "LogSoftmaxOfSequence"],
        ["Layers/Pooling.cs"] = ["MaxPool2DGaps"],
        ["Layers/Recurrences.cs"] = ["SimpleRNN", "LSTMOfEveryStep", "GRUOfEveryStep", "Embedding"],
        ["Layers/Sequences.cs"] = ["Conv1DAll", "AvgPool1DUncounted"],
        ["Layers/Windows.cs"] = ["MinPool2DPadded", "AdaptiveAvgPool2D", "AdaptiveMaxPool2D"],
        ["Outputs/Outputs.cs"] = ["AuxiliaryInTraining"],
    };

    private static bool TakesAll => Environment.GetEnvironmentVariable("NETWRIGHT_LONG_TESTS") is not null;

    /// <summary>The files.</summary>
    public static IEnumerable<string> Files => TakesAll ? DeclarationFile.Names : Networks.Keys.Order(StringComparer.Ordinal);

    /// <summary>The declarations of a file.</summary>
    public static string Read(string file) => DeclarationFile.Read(file, TakesAll ? null : Networks[file]);
}
