namespace Netwright.Numerics.Tests.Networks;

/// <summary>
/// A small network for every layer and every argument of it, with parameters before and behind, so that all of its gradients are seen.
/// </summary>
internal static class LayerNetworks
{
    private static Dictionary<string, (string Input, string Layers)> Basic { get; } = new()
    {
        ["Conv2DPlain"] = ("2, 6, 7", "Conv2D(3, 3), Conv2D(4, 3), Flatten, Dense(3)"),
        ["Conv2DStride"] = ("1, 7, 8", "Conv2D(3, 2), Conv2D(4, 3, Stride = 2), Flatten, Dense(3)"),
        ["Conv2DStrideLeftover"] = ("1, 8, 7", "Conv2D(3, 1), Conv2D(2, 2, Stride = 3), Flatten, Dense(3)"),
        ["Conv2DPadding"] = ("1, 4, 5", "Conv2D(3, 2), Conv2D(4, 3, Padding = 2), Flatten, Dense(3)"),
        ["Conv2DDilation"] = ("1, 7, 7", "Conv2D(3, 2), Conv2D(4, 3, Dilation = 2), Flatten, Dense(3)"),
        ["Conv2DGroups"] = ("2, 4, 5", "Conv2D(4, 2), Conv2D(6, 2, Groups = 2), Flatten, Dense(3)"),
        ["Conv2DDepthwise"] = ("2, 4, 5", "Conv2D(5, 2), Conv2D(5, 3, Padding = 1, Groups = 5), Flatten, Dense(3)"),
        ["Conv2DDepthwiseDoubled"] = ("2, 4, 5", "Conv2D(3, 2), Conv2D(6, 2, Groups = 3), Flatten, Dense(3)"),
        ["Conv2DNoBias"] = ("1, 4, 5", "Conv2D(3, 2, Bias = false), Conv2D(2, 2, Bias = false), Flatten, Dense(3)"),
        ["Conv2DAll"] = ("2, 6, 7", "Conv2D(4, 1), Conv2D(6, 2, Stride = 2, Padding = 1, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)"),
        ["Conv2DTwoBlocks"] = ("1, 4, 4", "Conv2D(17, 2), Conv2D(3, 2), Flatten, Dense(3)"),
        ["Conv2DPointwise"] = ("3, 3, 4", "Conv2D(18, 1), ReLU, Conv2D(4, 1), Flatten, Dense(3)"),
        ["Conv2DLast"] = ("2, 5, 4", "Conv2D(3, 2), Tanh, Conv2D(2, 2)"),
        ["Dense"] = ("9", "Dense(17), Dense(5)"),
        ["DenseNoBias"] = ("16", "Dense(15, Bias = false), Tanh, Dense(2, Bias = false)"),
        ["DenseWide"] = ("3", "Dense(33), Tanh, Dense(16), Tanh, Dense(1)"),
        ["MaxPool2D"] = ("1, 5, 7", "Conv2D(3, 2), MaxPool2D(2), Flatten, Dense(3)"),
        ["MaxPool2DOverlapping"] = ("1, 5, 6", "Conv2D(3, 2), MaxPool2D(3, Stride = 1), Flatten, Dense(3)"),
        ["MaxPool2DPadded"] = ("1, 6, 7", "Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)"),
        ["MaxPool2DLeftover"] = ("1, 6, 6", "Conv2D(3, 2), MaxPool2D(2), Flatten, Dense(3)"),
        ["MaxPool2DGaps"] = ("1, 6, 8", "Conv2D(3, 2), MaxPool2D(1, Stride = 2), Flatten, Dense(3)"),
        ["AvgPool2D"] = ("1, 5, 7", "Conv2D(3, 2), AvgPool2D(2), Flatten, Dense(3)"),
        ["AvgPool2DOverlapping"] = ("1, 5, 6", "Conv2D(3, 2), AvgPool2D(3, Stride = 1), Flatten, Dense(3)"),
        ["AvgPool2DPadded"] = ("1, 6, 7", "Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)"),
        ["AvgPool2DLeftover"] = ("1, 6, 6", "Conv2D(3, 2), AvgPool2D(2), Flatten, Dense(3)"),
        ["FlattenInTheMiddle"] = ("2, 3, 5", "Conv2D(3, 2), Flatten, ReLU, Dense(4), Tanh, Dense(3)"),
        ["ReLU"] = ("1, 3, 4", "Conv2D(3, 2), ReLU, Flatten, Dense(7), ReLU, Dense(3)"),
        ["LeakyReLU"] = ("1, 3, 4", "Conv2D(3, 2), LeakyReLU(0.2), Flatten, Dense(7), LeakyReLU, Dense(3)"),
        ["Tanh"] = ("1, 3, 4", "Conv2D(3, 2), Tanh, Flatten, Dense(7), Tanh, Dense(3)"),
        ["Sigmoid"] = ("1, 3, 4", "Conv2D(3, 2), Sigmoid, Flatten, Dense(7), Sigmoid, Dense(3)"),
        ["SoftmaxInTheMiddle"] = ("1, 3, 4", "Conv2D(3, 2), Softmax, Flatten, Dense(5), Softmax, Dense(3)"),
        ["SoftmaxLast"] = ("7", "Dense(5), Tanh, Dense(4), Softmax"),
        ["Fused"] = ("1, 8, 10", "Conv2D(3, 3, Padding = 1), Tanh, AvgPool2D(2), Conv2D(4, 3), ReLU, MaxPool2D(2), Flatten, Dense(6), Tanh, Dense(4)"),
    };

    /// <summary>The networks by name: the input's extents and the layers.</summary>
    public static IReadOnlyDictionary<string, (string Input, string Layers)> All { get; } = Basic
        .Concat(ActivationNetworks.All).Concat(WindowNetworks.All).Concat(ImageNetworks.All).Concat(SequenceNetworks.All).ToDictionary();

    /// <summary>Networks as source, one class each.</summary>
    public static string Declare(IReadOnlyDictionary<string, (string Input, string Layers)> networks)
        => string.Concat(networks.Select(static network => $"[Network({network.Value.Input})]\n[{network.Value.Layers}]\npublic partial class {network.Key};\n"));
}
