namespace Netwright.Generator.Tests.Fixtures;

/// <summary>Networks whose generated code is looked at: each a source with one network, by name.</summary>
internal static class SampleNetworks
{
    /// <summary>Networks of several layers.</summary>
    public static IReadOnlyDictionary<string, string> Whole { get; } = new Dictionary<string, string>
    {
        ["LeNet5"] = Sources.LeNet5,
        ["Perceptrons"] = Network("4", "Dense(8), ReLU, Dense(3), Softmax"),
    };

    /// <summary>A small network that has a layer of each kind.</summary>
    public static string EveryLayer { get; } = Network(
        "1, 6, 6", "Conv2D(1, 3), Tanh, AvgPool2D(2), Sigmoid, MaxPool2D(2), LeakyReLU, Flatten, Dropout(0.5f), Dense(2), ReLU, Dense(2), Softmax");

    /// <summary>A network of common sizes, larger than LeNet-5.</summary>
    public static string Wide { get; } = Network(
        "3, 32, 32",
        "Conv2D(64, 3, Padding = 1), ReLU, Conv2D(64, 3, Padding = 1, Groups = 64), MaxPool2D(2), Conv2D(128, 5, Stride = 2), LeakyReLU, AvgPool2D(2), Flatten, Dense(1000), Sigmoid, Dense(100), Softmax");

    /// <summary>Networks of one layer, small enough to be read.</summary>
    public static IReadOnlyDictionary<string, string> Layers { get; } = new Dictionary<string, string>
    {
        ["Conv2D"] = Network("1, 3, 4", "Conv2D(2, 2)"),
        ["Conv2DWinograd"] = Network("16, 8, 7", "Conv2D(16, 3, Padding = 1), ReLU"),
        ["Conv2DWinogradLarge"] = Network("256, 8, 7", "Conv2D(192, 3, Padding = 1), ReLU"),
        ["Conv2DStrided"] = Network("1, 5, 6", "Conv2D(2, 3, Stride = 2, Padding = 1)"),
        ["Conv2DDilated"] = Network("1, 4, 5", "Conv2D(2, 2, Dilation = 2, Bias = false)"),
        ["Conv2DGrouped"] = Network("4, 3, 3", "Conv2D(2, 2, Groups = 2)"),
        ["Conv2DDepthwise"] = Network("3, 3, 3", "Conv2D(3, 2, Groups = 3)"),
        ["Dense"] = Network("6", "Dense(5)"),
        ["MaxPool2DPadded"] = Network("2, 5, 5", "MaxPool2D(3, Stride = 2, Padding = 1)"),
        ["AvgPool2DOverlapping"] = Network("2, 5, 5", "AvgPool2D(3, Stride = 1)"),
        ["Flatten"] = Network("2, 3, 4", "Flatten"),
        ["Dropout"] = Network("20", "Dropout(0.25f)"),
        ["ReLU"] = Network("20", "ReLU"),
        ["LeakyReLU"] = Network("20", "LeakyReLU(0.1f)"),
        ["Tanh"] = Network("20", "Tanh"),
        ["Sigmoid"] = Network("20", "Sigmoid"),
        ["Softmax"] = Network("20", "Softmax"),
        ["BatchNorm"] = Network("2, 3, 3", "Conv2D(2, 2, Bias = false), BatchNorm, ReLU"),
        ["Residual"] = Network("2, 3, 3", "Conv2D(2, 1, Name = \"start\"), ReLU, Add(\"start\")"),
        ["Outputs"] = Network(
            "6", "Dense(4), Sigmoid, Output(\"hidden\"), Dense(2), Softmax, Output(\"aux\", TrainingOnly = true), Dense(3, From = \"hidden\"), Softmax"),
        ["LayerNorm"] = Network("2, 3, 4", "LayerNorm"),
        ["InstanceNorm"] = Network("2, 3, 4", "InstanceNorm"),
        ["GroupNorm"] = Network("4, 3, 3", "Conv2D(4, 1, Bias = false), GroupNorm(2)"),
    };

    /// <summary>Networks with code for devices, which have every operation among them.</summary>
    public static IReadOnlyDictionary<string, string> Devices { get; } = new Dictionary<string, string>
    {
        ["DeviceLeNet5"] = Sources.LeNet5.Replace("[Network(1, 28, 28)]", "[Network(1, 28, 28, Targets = Target.Cpu | Target.Gpu)]"),
        ["DeviceResidual"] = OnDevices(
            "16, 8, 8",
            "Conv2D(32, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU, Conv2D(32, 3, Padding = 1, Bias = false), BatchNorm, Add(\"input\", Projection = true), ReLU"),
        ["DeviceNormalizations"] = OnDevices(
            "4, 3, 3", "Conv2D(4, 1, Bias = false), GroupNorm(2), InstanceNorm, LocalResponseNorm(3), PReLU, Flatten, LayerNorm, Dense(3), LogSoftmax"),
        ["DevicePooling"] = OnDevices(
            "1, 9, 9", "Conv2D(2, 2), AvgPool2D(3, Stride = 1), MaxPool2D(3, Stride = 2, Padding = 1), AdaptiveAvgPool2D(2, 2), GlobalMaxPool2D, Dense(2), Softmax"),
        ["DeviceSequences"] = OnDevices("5", "Embedding(7, 3), LSTM(4, ReturnSequences = true), GRU(3, ReturnSequences = true), SimpleRNN(2), Dense(2)"),
        ["DeviceImages"] = OnDevices(
            "2, 3, 3", "Conv2D(2, 1), SpatialDropout2D(0.5f), Upsample(2), Upsample(2, Mode = Interpolation.Bilinear), ZeroPad2D(1), DepthwiseConv2D(3), ConvTranspose2D(2, 2, Stride = 2)"),
        ["DeviceJoins"] = OnDevices(
            "2, 3, 3",
            "Conv2D(2, 1, Name = \"a\"), Sigmoid(Name = \"b\"), Maximum(\"a\", Name = \"c\"), Average(\"a\"), Concat(\"b\"), Conv2D(2, 1, Name = \"d\"), GlobalAvgPool2D, Dense(2), Multiply(\"d\"), Flatten, Dropout(0.5f), Dense(2)"),
    };

    /// <summary>Networks whose class is declared in an uncommon way.</summary>
    public static IReadOnlyDictionary<string, string> Declarations { get; } = new Dictionary<string, string>
    {
        ["Wrong"] = "using Netwright; namespace Samples; [Network(1, 8, 8)] [Conv2D(2, 3), ReLU, Dense(10)] public partial class Net;",
        ["Global"] = "using Netwright; [Network(3)] [Dense(2)] internal partial class Net;",
        ["Keywords"] = "using Netwright; namespace @namespace.@int; partial struct @struct { [Network(3)] [Dense(2)] public partial class @class; }",
        ["Nested"] = """
            using Netwright;

            namespace Samples;

            internal static partial class Outer
            {
                private partial interface IInner
                {
                    [Network(3)]
                    [Dense(2, Name = "first_layer")]
                    private protected sealed partial class Net;
                }
            }
            """,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Whole.Concat(Layers).Concat(Devices).Concat(Declarations).ToDictionary();

    private static string OnDevices(string input, string layers) => Network(input + ", Targets = Target.Cpu | Target.Gpu", layers);

    private static string Network(string input, string layers) => $$"""
        using Netwright;

        namespace Samples;

        [Network({{input}})]
        [{{layers}}]
        public partial class Net;
        """;
}
