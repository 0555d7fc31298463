namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks for every activation: behind a convolution, of a flattened image, behind a fully connected layer, and last.</summary>
internal static class ActivationNetworks
{
    /// <summary>The networks by name: the input's extents and the layers.</summary>
    public static IReadOnlyDictionary<string, (string Input, string Layers)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["ReLU6"] = ("1, 3, 4", "Conv2D(6, 2), ReLU6, Flatten, ReLU6, Dense(6), ReLU6, Dense(3), ReLU6"),
        ["ELU"] = ("1, 3, 4", "Conv2D(6, 2), ELU, Flatten, ELU, Dense(6), ELU, Dense(3), ELU"),
        ["ELUHalf"] = ("1, 3, 4", "Conv2D(6, 2), ELU(0.5), Flatten, ELU(0.5), Dense(6), ELU(0.5), Dense(3), ELU(0.5)"),
        ["SELU"] = ("1, 3, 4", "Conv2D(6, 2), SELU, Flatten, SELU, Dense(6), SELU, Dense(3), SELU"),
        ["GELU"] = ("1, 3, 4", "Conv2D(6, 2), GELU, Flatten, GELU, Dense(6), GELU, Dense(3), GELU"),
        ["GELUApproximate"] = ("1, 3, 4", "Conv2D(6, 2), GELU(Approximate = true), Flatten, GELU(Approximate = true), Dense(6), GELU(Approximate = true), Dense(3), GELU(Approximate = true)"),
        ["SiLU"] = ("1, 3, 4", "Conv2D(6, 2), SiLU, Flatten, SiLU, Dense(6), SiLU, Dense(3), SiLU"),
        ["HardSwish"] = ("1, 3, 4", "Conv2D(6, 2), HardSwish, Flatten, HardSwish, Dense(6), HardSwish, Dense(3), HardSwish"),
        ["Softplus"] = ("1, 3, 4", "Conv2D(6, 2), Softplus, Flatten, Softplus, Dense(6), Softplus, Dense(3), Softplus"),
        ["Step"] = ("1, 3, 4", "Conv2D(6, 2), Step, Flatten, Step, Dense(6), Step, Dense(3), Step"),
        ["PReLU"] = ("1, 3, 4", "Conv2D(6, 2), PReLU, Flatten, PReLU, Dense(6), PReLU, Dense(3), PReLU"),
        ["PReLUPerChannel"] = ("1, 3, 4", "Conv2D(6, 2), PReLU(PerChannel = true), Flatten, PReLU(PerChannel = true), Dense(6), PReLU(PerChannel = true), Dense(3), PReLU(PerChannel = true)"),
        ["PReLUPerChannelOfASequence"] = ("5, 4", "Conv1D(6, 2), PReLU(PerChannel = true), Flatten, Dense(3)"),
        ["Maxout"] = ("1, 3, 4", "Conv2D(6, 2), Maxout(3), Flatten, Maxout(3), Dense(6), Maxout(3), Dense(3), Maxout(3)"),
        ["MaxoutOfASequence"] = ("5, 4", "Conv1D(6, 2), Maxout(3), Flatten, Dense(3)"),
        ["MaxoutOfTwoBlocks"] = ("1, 4, 4", "Conv2D(34, 2), Maxout(2), Conv2D(3, 2), Flatten, Dense(3)"),
        ["PReLUOfTwoBlocks"] = ("1, 4, 4", "Conv2D(17, 2), PReLU(PerChannel = true), Conv2D(3, 2), Flatten, Dense(3)"),
        ["PReLUBeforePadding"] = ("1, 4, 4", "Conv2D(3, 2), PReLU(PerChannel = true), Conv2D(3, 3, Padding = 1), Flatten, Dense(3)"),
        ["PReLUOfTheInput"] = ("2, 3, 3", "PReLU(PerChannel = true), Conv2D(3, 2), Flatten, Dense(3)"),
        ["SiLUBeforePooling"] = ("1, 5, 5", "Conv2D(3, 2), SiLU, MaxPool2D(2), Flatten, Dense(3)"),
        ["GELUOfTheInput"] = ("2, 3, 3", "GELU, Conv2D(3, 2, Padding = 1), GELU, Conv2D(2, 2), Flatten, Dense(3)"),
        ["LogSoftmaxInTheMiddle"] = ("1, 3, 4", "Conv2D(3, 2), LogSoftmax, Flatten, Dense(5), LogSoftmax, Dense(3)"),
        ["LogSoftmaxLast"] = ("7", "Dense(5), Tanh, Dense(4), LogSoftmax"),
        ["LogSoftmaxOfPixels"] = ("2, 3, 3", "Conv2D(17, 2), LogSoftmax"),
    };
}
